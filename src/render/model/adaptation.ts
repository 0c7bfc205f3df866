import type { MeasurementView, TriggerView } from '../../format/generated/view-types';
import { numberInWords } from '../../language/metrics-in-words';
import type { PageContext } from './context';
import type { AdaptationPart, Trigger } from './management-data';
import { metricName } from './names';
import type { Detail } from './page-basics';
import { personOf } from './people';
import { detail, detailOfList, placeOf, shortened, shown, shownList } from './shown';

const mostTriggers = 20;

/** How the campaign is measured, and what is changed if the numbers are off; undefined where the brief says neither. */
export function adaptationPart(context: PageContext): AdaptationPart | undefined {
  const { execution, measurement } = context.brief.view;
  const adaptation = execution?.adaptation;
  const holder = adaptation ?? measurement;
  if (!holder) return undefined;
  return {
    place: placeOf(holder),
    details: [
      ...(measurement ? measurementDetails(measurement, context) : []),
      ...detail('Looked at', shown(adaptation?.review)),
      ...detail('Decides', personOf(adaptation?.owner, context)),
    ],
    triggers: shortened(adaptation?.triggers ?? [], mostTriggers, (trigger) => triggerOf(trigger, context)),
  };
}

function measurementDetails(measurement: MeasurementView, context: PageContext): Detail[] {
  const { owner, cadence, tools, survey, utm } = measurement;
  const tags = [utm?.source, utm?.medium, utm?.campaign].filter((tag) => tag !== undefined);
  return [
    ...detail('Measures', personOf(owner, context)),
    ...detail('Reports', shown(cadence)),
    ...detailOfList('With', shownList(tools)),
    ...detailOfList('Link tags', shownList(tags)),
    ...detail('Asks', shown(survey?.population)),
    ...detail('How', shown(survey?.method)),
    ...detail('When', shown(survey?.when)),
  ];
}

function triggerOf(trigger: TriggerView, context: PageContext): Trigger {
  return {
    place: placeOf(trigger),
    when: shown(trigger.when),
    change: shown(trigger.then),
    measure: measureOf(trigger, context),
    owner: personOf(trigger.owner, context),
  };
}

/** `Orders below 800`; empty where no number is given. */
function measureOf({ metric, below, above }: TriggerView, context: PageContext): string {
  const { brief, facts } = context;
  const number = (value: NonNullable<typeof below>) => numberInWords(brief, facts, metric?.value ?? '', value);
  const bounds = [...(below ? [`below ${number(below)}`] : []), ...(above ? [`above ${number(above)}`] : [])];
  if (bounds.length === 0) return '';
  return [...(metric ? [metricName(context, metric.value)] : []), bounds.join(' or ')].join(' ');
}
