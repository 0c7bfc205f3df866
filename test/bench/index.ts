export { badInputRows } from './bad-input';
export { growthRows } from './growth';
export { ruleRows, speedRows } from './speed';
