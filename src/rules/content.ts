import { assetMissing } from './content-assets';
import { contentFormatRules } from './content-format';
import { tooManyHashtags } from './content-hashtags';
import { textTooLong } from './content-length';
import { linkNotClickable } from './content-links';
import { dependencyLate } from './content-order';
import { contentPlanRules } from './content-plan';
import { sameCopy } from './content-same-copy';
import type { Rule } from './rule';

export const contentRules: readonly Rule[] = [
  ...contentPlanRules,
  dependencyLate,
  ...contentFormatRules,
  assetMissing,
  textTooLong,
  tooManyHashtags,
  linkNotClickable,
  sameCopy,
];
