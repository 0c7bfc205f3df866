import { type Facts, knownFacts } from './facts';
import type { Severity } from './finding';
import { knownVocabulary, type Vocabulary } from './vocabulary';

/** How loud the findings of a code are. */
export type Level = Severity | 'off';

/** Levels by code. What is not named stays as it is. */
export type Levels = ReadonlyMap<string, Level>;

/** What holds for all briefs of a folder, in the form in which a check needs it. */
export interface ProjectConfig {
  readonly levels: Levels;
  /** The site of the team, for briefs that name none. */
  readonly website: string | undefined;
  /** What is known of platforms, metrics and roles, the team's own included. */
  readonly facts: Facts;
  /** Which platforms, metrics and roles there are, the team's own included. */
  readonly vocabulary: Vocabulary;
}

export const noConfig: ProjectConfig = {
  levels: new Map(),
  website: undefined,
  facts: knownFacts,
  vocabulary: knownVocabulary,
};
