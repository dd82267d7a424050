import type { Budget } from './job.ts';
import { readNumber, readText } from './ontology-body.ts';

/** Prints a budget: `Fixed price: 500 USD`, `Hourly: 20-50 USD`, `Hourly: from 20 USD`, `Hourly`. */
export function printBudget(budget: Budget): string {
  if (budget.kind === 'fixed') {
    return budget.amount === undefined ? 'Fixed price' : `Fixed price: ${budget.amount} USD`;
  }
  const { from, to } = budget;
  if (from === undefined && to === undefined) return 'Hourly';
  if (from === undefined) return `Hourly: up to ${to} USD`;
  return to === undefined ? `Hourly: from ${from} USD` : `Hourly: ${from}-${to} USD`;
}

/** Reads what `printBudget` printed; nothing for any other words. */
export function readBudget(body: string): Budget | undefined {
  const text = readText(body) ?? '';
  const match = /^(Fixed price|Hourly)(?:: (.+))?$/i.exec(text);
  if (!match) return undefined;
  const [, name, rest] = match as unknown as [string, string, string | undefined];
  if (name.toLowerCase() === 'fixed price') {
    const amount = rest && readNumber(rest);
    return { kind: 'fixed', ...(typeof amount === 'number' && { amount }) };
  }
  const bounds = (rest ?? '').replace(/ USD$/, '');
  const [, low, high] = /^(?:from )?([\d.,e+]+)?(?:(?:-|up to )([\d.,e+]+))?$/.exec(bounds) ?? [];
  const from = low === undefined ? undefined : readNumber(low);
  const to = high === undefined ? undefined : readNumber(high);
  return { kind: 'hourly', ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
