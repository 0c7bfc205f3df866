export { growthRows } from './growth';
export { speedRows } from './speed';
