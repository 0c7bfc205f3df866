/** 11500 → `11,500`, as people read it; two decimals where there are any. No number has more than 21 digits in JavaScript. */
export function readable(amount: number): string {
  const [whole = '', decimals] = String(toCents(amount)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals.padEnd(2, '0')}`;
}

/** Rounded to a hundredth, since sums of decimals are never exact. */
export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
