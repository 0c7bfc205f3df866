import type { VNode } from 'preact';
import type { Approval, Claim, Member, Risk, TeamPart } from '../model/management-data';
import { Each } from './each';
import { Details, More, Section, Values } from './parts';
import { Address, Go, usePlace, Words } from './words';

/** Who works on the campaign, who says yes, and what to mind. */
export function TeamSection({ team }: { readonly team: TeamPart }) {
  const { place, members, approvals, risks, claims, details } = team;
  return (
    <Section name="team" title="Team and approvals" place={place}>
      {members.items.length > 0 && (
        <ul class="cb-team-list">
          <Each of={members.items}>{(member) => <MemberItem member={member} />}</Each>
        </ul>
      )}
      <More left={members.left} noun="member" />
      <div class="cb-columns">
        <Rows title="Approvals" list={approvals} noun="approval" item={ApprovalItem} />
        <Rows title="Claims and their evidence" list={claims} noun="claim" item={ClaimItem} />
        <Rows title="Risks" list={risks} noun="risk" item={RiskItem} />
      </div>
      <Details details={details} />
    </Section>
  );
}

interface RowsProps<T> {
  readonly title: string;
  readonly list: { readonly items: readonly T[]; readonly left: number };
  readonly noun: string;
  readonly item: (props: { readonly of: T }) => VNode;
}

function Rows<T extends Approval | Claim | Risk>({ title, list, noun, item: Item }: RowsProps<T>) {
  if (list.items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="cb-rows">
        <Each of={list.items}>{(one) => <Item of={one} />}</Each>
      </ul>
      <More left={list.left} noun={noun} />
    </div>
  );
}

function MemberItem({ member: { place, name, role, responsibilities, email } }: { readonly member: Member }) {
  return (
    <li class="cb-member" {...usePlace(place)}>
      <strong>
        <Go to={place}>
          <Words of={name} />
        </Go>
      </strong>
      {role !== '' && <small>{role}</small>}
      {responsibilities.items.length > 0 && <Values of={responsibilities} />}
      {email && <Address of={email} />}
    </li>
  );
}

function ApprovalItem({ of: { place, stage, approver, words, isGiven } }: { readonly of: Approval }) {
  return (
    <li class={isGiven ? 'cb-given' : 'cb-waiting'} {...usePlace(place)}>
      <strong>
        <Go to={place}>
          <Words of={stage} />
        </Go>
      </strong>
      <p>
        {approver && (
          <>
            by <Words of={approver} />,{' '}
          </>
        )}
        <bdi>{words}</bdi>
      </p>
    </li>
  );
}

function ClaimItem({ of: { place, claim, evidence } }: { readonly of: Claim }) {
  return (
    <li {...usePlace(place)}>
      <strong>
        <Go to={place}>
          <Words of={claim} />
        </Go>
      </strong>
      {evidence ? (
        <p>
          <Words of={evidence} />
        </p>
      ) : (
        <p class="cb-gap">No evidence yet</p>
      )}
    </li>
  );
}

function RiskItem({ of: { place, risk, mitigation, owner } }: { readonly of: Risk }) {
  return (
    <li {...usePlace(place)}>
      <strong>
        <Go to={place}>
          <Words of={risk} />
        </Go>
      </strong>
      {mitigation && (
        <p>
          <Words of={mitigation} />
        </p>
      )}
      {owner && (
        <small>
          <Words of={owner} />
        </small>
      )}
    </li>
  );
}
