import type {
  ClaimView,
  GovernanceApprovalView,
  GovernanceView,
  RiskView,
  TeamMemberView,
} from '../../format/generated/view-types';
import type { PageContext } from './context';
import { dayOrText } from './days';
import type { Approval, Claim, Member, Risk, TeamPart } from './management-data';
import { plainName, shownPlaces } from './names';
import type { Detail, ShownLink } from './page-basics';
import { personOf } from './people';
import { detail, detailOfList, placeOf, shortened, shown, shownLink, shownList } from './shown';

const mostMembers = 40;
const mostOthers = 20;

/** Who works on the campaign, who says yes, and what law and care ask for; undefined where the brief says none of it. */
export function teamPart(context: PageContext): TeamPart | undefined {
  const { team, governance } = context.brief.view;
  const holder = team[0] ?? governance;
  if (!holder) return undefined;
  return {
    place: placeOf(holder),
    members: shortened(team, mostMembers, (member) => memberOf(member, context)),
    approvals: shortened(governance?.approvals ?? [], mostOthers, (approval) => approvalOf(approval, context)),
    risks: shortened(governance?.risks ?? [], mostOthers, (risk) => riskOf(risk, context)),
    claims: shortened(governance?.claims ?? [], mostOthers, claimOf),
    details: governance ? detailsOf(governance, context) : [],
  };
}

function memberOf(member: TeamMemberView, { vocabulary }: PageContext): Member | undefined {
  const name = shown(member.name ?? member.id);
  const role = member.role?.value;
  return (
    name && {
      id: member.id?.value,
      place: placeOf(member),
      name,
      role: role === undefined ? '' : (vocabulary.nameOf('role', role) ?? plainName(role)),
      responsibilities: shownList(member.responsibilities),
      email: emailOf(member),
    }
  );
}

function emailOf({ email }: TeamMemberView): ShownLink | undefined {
  const text = shown(email);
  const isAddress = email !== undefined && /^[^\s@:]+@[^\s@:]+$/.test(email.value);
  return (
    text && { ...text, href: isAddress ? shownLink({ ...email, value: `mailto:${email.value}` })?.href : undefined }
  );
}

function approvalOf(approval: GovernanceApprovalView, context: PageContext): Approval | undefined {
  const { approver, due, approved_on } = approval;
  const stage = shown(approval.stage) ?? shown(approver);
  if (!stage) return undefined;
  const waiting = due ? `due ${dayOrText(due.value)}` : 'no day yet';
  const words = approved_on ? `given on ${dayOrText(approved_on.value)}` : waiting;
  return {
    place: placeOf(approval),
    stage: { ...stage, text: plainName(stage.text) },
    approver: personOf(approver, context),
    words,
    isGiven: approved_on !== undefined,
  };
}

function riskOf(risk: RiskView, context: PageContext): Risk | undefined {
  const what = shown(risk.risk);
  return (
    what && {
      place: placeOf(risk),
      risk: what,
      mitigation: shown(risk.mitigation),
      owner: personOf(risk.owner, context),
    }
  );
}

function claimOf(claim: ClaimView): Claim | undefined {
  const what = shown(claim.claim);
  return what && { place: placeOf(claim), claim: what, evidence: shown(claim.evidence) };
}

function detailsOf(governance: GovernanceView, context: PageContext): Detail[] {
  const { vocabulary } = context;
  const industries = shortened(governance.industry, mostOthers, (industry) =>
    shown(industry, vocabulary.nameOf('industry', industry.value) ?? plainName(industry.value)),
  );
  return [
    ...detailOfList('Field', industries),
    ...detailOfList('Law of', shownPlaces(context, governance.jurisdictions)),
    ...detailOfList('Keeps to', shownList(governance.regulations)),
    ...detail('Consent', shown(governance.consent)),
    ...detail('Privacy notice', shownLink(governance.privacy_notice)),
    ...detailOfList('For everybody', shownList(governance.accessibility)),
  ];
}
