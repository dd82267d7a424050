/** Dollars for a million tokens. */
export interface Price {
  input: number;
  cached: number;
  output: number;
  /** What is put into the cache; where it is absent, it costs what input does. */
  written?: number;
}

/** Tokens of one request or of a whole run. */
export interface Tokens {
  /** All that was sent, the cached and the written part included. */
  input: number;
  cached: number;
  /** All that was received, thoughts included. */
  output: number;
  written?: number;
}

/** When the table was looked up. */
export const pricesOf = '2026-11-26';

/** What models cost, as their vendors list it. A name stands for its dated editions, too, and for no other model. */
const table: [string, Price][] = [
  ['gpt-6-luna', { input: 0.1, cached: 0.01, written: 0.125, output: 0.5 }],
  ['gpt-6.1-terra', { input: 1, cached: 0.05, written: 1.25, output: 5 }],
  ['gpt-6.1-sol', { input: 2, cached: 0.1, written: 2.5, output: 10 }],
  ['gpt-6-astra', { input: 10, cached: 1, output: 50 }],
  ['claude-haiku-5-5', { input: 0.1, cached: 0.01, written: 0.125, output: 0.5 }],
  ['claude-sonnet-5-5', { input: 2, cached: 0.1, written: 2.5, output: 10 }],
];

/** Servers that sell at these prices: any other has its own. */
const vendors = /^(?:api\.openai\.com|api\.anthropic\.com)$/;

/** What a model costs at a host, as the table has it; `undefined` where nobody told. */
export function priceOf(model: string, host?: string): Price | undefined {
  if (host !== undefined && !vendors.test(host)) return undefined;
  return table.find(([name]) => model === name || isEdition(model, name))?.[1];
}

/** `gpt-6-luna-2026-09-22` is a dated edition of `gpt-6-luna`; `gpt-6-luna-fast` is another model. */
function isEdition(model: string, name: string): boolean {
  return model.startsWith(`${name}-`) && /^\d{4}-?\d{2}-?\d{2}$/.test(model.slice(name.length + 1));
}

/** What tokens cost in dollars; `undefined` where the price is not known. */
export function costOf(price: Price | undefined, tokens: Tokens): number | undefined {
  if (!price) return undefined;
  const { input, cached, output, written = 0 } = tokens;
  const fresh = Math.max(0, input - cached - written);
  const sum =
    fresh * price.input +
    cached * price.cached +
    written * (price.written ?? price.input) +
    output * price.output;
  return sum / 1_000_000;
}

/** A price as it is typed, in dollars for a million tokens: input, cached and output, or input and output alone. */
export function readPrice(text: string): Price | undefined {
  const numbers = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((each) =>
    Number(each.replace(',', '.')),
  );
  const [input, second, third] = numbers;
  if (/-\s*\d/.test(text) || input === undefined || second === undefined || numbers.length > 3)
    return undefined;
  return third === undefined
    ? { input, cached: input, output: second }
    : { input, cached: second, output: third };
}

/** The same, as it is shown in its box. */
export function writePrice({ input, cached, output }: Price): string {
  return `${input} / ${cached} / ${output}`;
}
