/** 11500 → `11,500`, as people read it; two decimals where there are any. */
export function readable(amount: number): string {
  const [whole = '', decimals] = grouped(toCents(amount)).split('.');
  return decimals === undefined ? whole : `${whole}.${decimals.padEnd(2, '0')}`;
}

/** 2200 → `2,200`, with what decimals there are. No number has more than 21 digits in JavaScript. */
export function grouped(amount: number): string {
  const [whole = '', ...decimals] = String(amount).split('.');
  return [whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, ','), ...decimals].join('.');
}

/** Rounded to a hundredth, since sums of decimals are never exact. */
export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
