// What the page shows of how the campaign is run: engagement, budget, adaptation, team.
import type { Range } from '../../format/text';
import type { Bar, Detail, Known, Person, Shortened, Shown, ShownLink } from './page-basics';

export interface EngagementPart {
  readonly place: Range;
  readonly people: readonly NamedPerson[];
  readonly responses: readonly ResponseTarget[];
  readonly escalation: Shortened<EscalationStep>;
  readonly crisis: readonly Detail[];
  readonly details: readonly Detail[];
}

export interface NamedPerson {
  /** `Answers`, `Steps in`. */
  readonly label: string;
  readonly person: Person;
}

export interface ResponseTarget extends Shown {
  /** `Questions` */
  readonly label: string;
}

export interface EscalationStep {
  readonly place: Range;
  readonly when: Shown | undefined;
  readonly to: Person | undefined;
  readonly within: Shown | undefined;
}

export interface BudgetPart {
  readonly place: Range;
  readonly total: Shown | undefined;
  readonly lines: Shortened<BudgetLine>;
  /** What is planned, spent and left, in sentences. */
  readonly words: readonly string[];
}

export interface BudgetLine {
  readonly place: Range;
  readonly name: Shown;
  /** `GBP 9,000` */
  readonly amount: Shown | undefined;
  /** `75% of the total, GBP 4,000 spent, on Instagram` */
  readonly words: string;
  readonly bar: Bar;
}

export interface AdaptationPart {
  readonly place: Range;
  readonly details: readonly Detail[];
  readonly triggers: Shortened<Trigger>;
}

export interface Trigger {
  readonly place: Range;
  readonly when: Shown | undefined;
  readonly change: Shown | undefined;
  /** `Orders below 800` */
  readonly measure: string;
  readonly owner: Person | undefined;
}

export interface TeamPart {
  readonly place: Range;
  readonly members: Shortened<Member>;
  readonly approvals: Shortened<Approval>;
  readonly risks: Shortened<Risk>;
  readonly claims: Shortened<Claim>;
  readonly details: readonly Detail[];
}

export interface Member extends Known {
  readonly place: Range;
  readonly name: Shown;
  readonly role: string;
  readonly responsibilities: Shortened<Shown>;
  readonly email: ShownLink | undefined;
}

export interface Approval {
  readonly place: Range;
  readonly stage: Shown;
  readonly approver: Person | undefined;
  /** `given on 20 February 2026`, `due 3 March 2026`, `no day yet` */
  readonly words: string;
  readonly isGiven: boolean;
}

export interface Risk {
  readonly place: Range;
  readonly risk: Shown;
  readonly mitigation: Shown | undefined;
  readonly owner: Person | undefined;
}

export interface Claim {
  readonly place: Range;
  readonly claim: Shown;
  readonly evidence: Shown | undefined;
}
