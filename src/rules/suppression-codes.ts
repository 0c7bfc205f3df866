import type { CodeInfo } from './rule';

const practice = 'practice: an exception is a decision, and decisions should stay visible and true';

/** What is said of comments that silence findings. */
export const suppressionCodes: readonly CodeInfo[] = [
  {
    code: 'suppression/unused',
    title: 'Silences nothing',
    strictness: 'hint',
    why: 'The finding that this comment silenced is gone. Left where it is, the comment would hide the next one of its kind.',
    sources: [practice],
    remedy: 'Remove the comment, or the code from it.',
    bad: 'campaign:\n  name: Grow where you live # brief-ignore goals/viral -- was a joke\n',
    good: 'campaign:\n  name: Grow where you live\n',
  },
  {
    code: 'suppression/unknown-code',
    title: 'Silences an unknown code',
    strictness: 'warning',
    why: 'A misspelt code silences nothing, and a code that begins with yaml/ cannot be silenced, since text would be lost unseen.',
    sources: [practice],
    remedy: 'Correct the code; "campaign-brief rules" lists them all.',
    bad: 'campaign:\n  name: Grow where you live # brief-ignore goals/virul\n',
    good: 'campaign:\n  name: Grow where you live\n',
  },
];
