/** A goal with an id and a statement, and more lines of it. */
export const goal = (...lines: string[]) =>
  `strategy:\n  goals:\n    - id: first-harvest\n      statement: Renters buy a starter kit.\n${lines.map((line) => `      ${line}\n`).join('')}`;

/** A goal of a type, with its metrics. */
export const measured = (type: string, ...metrics: string[]) =>
  goal(`type: ${type}`, 'metrics:', ...metrics.map((metric) => `  - ${metric}`));

/** A goal with other words. */
export const stated = (statement: string) =>
  `strategy:\n  goals:\n    - id: first-harvest\n      statement: ${statement}\n      metrics: [{metric: orders, target: 3000}]\n`;

/** Several goals, each with more keys behind a comma. */
export const goals = (...items: string[]) =>
  `strategy:\n  goals:\n${items.map((item, index) => `    - {id: goal-${index + 1}, statement: A, metrics: [{metric: orders, target: 9}]${item}}\n`).join('')}`;

/** Content items, each with an id and more. */
export const content = (...items: string[]) =>
  `execution:\n  content:\n${items.map((item) => `    - {title: A, platform: instagram, ${item}}\n`).join('')}`;
