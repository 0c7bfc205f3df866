import { readable } from '../../rules/amounts';
import type { PageContext } from './context';

/** Writes an amount in the currency of the brief: `£12,000`, `€4.50`. */
export type Money = (amount: number) => string;

/** How amounts are written in a brief; without a currency, or in one that is not known, the number with what stands there. */
export function moneyOf({ brief: { view } }: PageContext): Money {
  const currency = view.budget?.currency?.value;
  const form = currency === undefined ? undefined : formOf(currency);
  return (amount) => {
    if (!form) return [readable(amount), ...(currency === undefined ? [] : [currency])].join(' ');
    return form.format(amount);
  };
}

const forms = new Map<string, Intl.NumberFormat | undefined>();

/** Making a form takes longer than the rest of a budget, so that it is kept. */
function formOf(currency: string): Intl.NumberFormat | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  const known = forms.get(currency);
  const form =
    known ?? new Intl.NumberFormat('en-GB', { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  forms.set(currency, form);
  return form;
}
