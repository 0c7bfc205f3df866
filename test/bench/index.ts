export { badInputRows } from './bad-input';
export { growthRows } from './growth';
export { speedRows } from './speed';
