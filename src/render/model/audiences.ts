import type { AgeView, AudienceView, CompetitorView } from '../../format/generated/view-types';
import { grouped } from '../../rules/amounts';
import type { PageContext } from './context';
import { plainName, shownAudiences, shownLanguages, shownPlaces, shownPlatform, shownPlatforms } from './names';
import type { Detail, Part, Shown } from './page-basics';
import { detail, detailOfList, placeOf, shortened, shown, shownLink, shownList } from './shown';
import type { Audience, AudiencesPart, Competitor, PlatformRow } from './strategy-data';

const mostAudiences = 30;
const mostCompetitors = 12;

/** Whom the campaign is for, and who else talks to them; undefined where the brief names nobody. */
export function audiencesPart(context: PageContext): AudiencesPart | undefined {
  const { strategy } = context.brief.view;
  if (!strategy || strategy.audience.length + strategy.competitors.length === 0) return undefined;
  const audiences = shortened(strategy.audience, mostAudiences, (audience) => audienceOf(audience, context));
  const competitors = shortened(strategy.competitors, mostCompetitors, competitorOf);
  return { ...audiences, place: placeOf(strategy), competitors };
}

function audienceOf(audience: AudienceView, context: PageContext): Audience | undefined {
  const name = shown(audience.name ?? audience.id);
  return (
    name && {
      id: audience.id?.value,
      place: placeOf(audience),
      name,
      labels: labelsOf(audience),
      description: shown(audience.description),
      insight: shown(audience.insight),
      insightSource: shown(audience.insight_source),
      message: shown(audience.message),
      details: detailsOf(audience, context),
    }
  );
}

function labelsOf({ priority, stage, age, size }: AudienceView): Shown[] {
  const people = typeof size?.value === 'number' ? `${grouped(size.value)} people` : undefined;
  return [
    shown(priority, priority && plainName(priority.value)),
    age && ageOf(age),
    shown(size, people),
    shown(stage, stage && `Stage: ${stage.value}`),
  ].filter((label) => label !== undefined);
}

/** `Aged 25 to 40`, `Aged 25 and over`, `Up to 40 years old` */
function ageOf(age: AgeView): Shown | undefined {
  const { min, max } = age;
  if (min && max) return { text: `Aged ${min.value} to ${max.value}`, place: placeOf(age) };
  return shown(min, `Aged ${min?.value} and over`) ?? shown(max, `Up to ${max?.value} years old`);
}

function detailsOf(audience: AudienceView, context: PageContext): Detail[] {
  return [
    ...detailOfList('Needs', shownList(audience.needs)),
    ...detailOfList('Barriers', shownList(audience.barriers)),
    ...detailOfList('Lives in', shownPlaces(context, audience.locations)),
    ...detailOfList('Reads', shownLanguages(audience.languages)),
    ...detailOfList('Found on', shownPlatforms(context, audience.platforms)),
    ...detail('We know this from', shown(audience.platforms_source)),
    ...detail('To mind', shown(audience.cultural_context)),
  ];
}

function competitorOf(competitor: CompetitorView): Competitor | undefined {
  const name = shown(competitor.name);
  return name && { place: placeOf(competitor), name, link: shownLink(competitor.url), note: shown(competitor.note) };
}

const mostPlatforms = 30;

/** The chosen platforms, each with its job; undefined where none is chosen. */
export function platformsPart(context: PageContext): Part<PlatformRow> | undefined {
  const { strategy } = context.brief.view;
  if (!strategy || strategy.platforms.length === 0) return undefined;
  const rows = shortened(strategy.platforms, mostPlatforms, (chosen): PlatformRow | undefined => {
    const { platform, role, why, cadence, model, audience } = chosen;
    const name = shownPlatform(context, platform);
    return (
      name && {
        place: placeOf(chosen),
        name,
        role: shown(role),
        why: shown(why),
        audience: shownAudiences(context, audience),
        cadence: shown(cadence),
        model: shown(model, model && plainName(model.value)),
      }
    );
  });
  return { ...rows, place: placeOf(strategy) };
}
