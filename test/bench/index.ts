export { badInputRows } from './bad-input';
export { growthRows } from './growth';
export { languageRows } from './language';
export { ruleRows, speedRows } from './speed';
