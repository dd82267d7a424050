/** Dollars for a million tokens. */
export interface Price {
  input: number;
  cached: number;
  output: number;
}

/** What models cost, as their vendors list it; looked up 2026-11-26. */
const table: [RegExp, Price][] = [
  [/^gpt-6-luna/, { input: 0.1, cached: 0.01, output: 0.5 }],
  [/^gpt-6\.1-terra/, { input: 1, cached: 0.05, output: 5 }],
  [/^gpt-6\.1-sol/, { input: 2, cached: 0.1, output: 10 }],
];

/** What tokens of a model cost in dollars; `undefined` where nobody told the price. */
export function costOf(
  model: string,
  { input, cached, output }: { input: number; cached: number; output: number },
): number | undefined {
  const price = table.find(([name]) => name.test(model))?.[1];
  if (!price) return undefined;
  const fresh = Math.max(0, input - cached);
  return (fresh * price.input + cached * price.cached + output * price.output) / 1_000_000;
}
