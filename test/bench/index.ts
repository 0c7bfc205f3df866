export { checkText } from '../../src/check';
export { badInputRows } from './bad-input';
export { cleanBrief } from './clean-briefs';
export { growthRows } from './growth';
export { languageRows } from './language';
export { pageRows } from './page';
export { coldRows, keystrokeRows, ruleRows, speedRows, stageRows } from './speed';
