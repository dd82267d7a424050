import type { ViewWords } from '../../interface/index.ts';
import type { Budget, Fact, FactSource, Job } from '../../job/job.ts';

/** One fact of a job as it is shown. `path` is what `showFact` takes: `client.hireRate`. */
export interface ShownFact {
  path: string;
  text: string;
  from: FactSource;
}

/** Shown elsewhere in the view, at length. */
const apart = new Set(['id', 'title', 'description', 'questions']);

const money = new Set(['client.totalSpent', 'client.averageRate']);

/** All facts of a job in the order of the type, values in the words and figures of the language. */
export function factsOf(job: Job, words: ViewWords['job'], locale: string): ShownFact[] {
  const groups: [string, object][] = [
    ['state.', job.state ?? {}],
    ['', job],
    ['client.', job.client],
    ['activity.', job.activity],
  ];
  // In the order of the catalogue: what matters to one who decides whether to apply comes first.
  const order = Object.keys(words.field);
  const facts = groups.flatMap(([prefix, group]) =>
    Object.entries(group).flatMap(([name, fact]): ShownFact[] => {
      const path = prefix + name;
      if (apart.has(path) || !isFact(fact)) return [];
      return [{ path, text: textOf(path, fact.value, words, locale), from: fact.from }];
    }),
  );
  return facts.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'value' in value && 'from' in value;
}

function textOf(path: string, value: unknown, words: ViewWords['job'], locale: string): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (path === 'client.hireRate') return `${value}%`;
  if (typeof value === 'number')
    return money.has(path) ? dollars(value, locale) : number(value, locale);
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null && 'kind' in value)
    return budget(value as Budget, words, locale);
  return String(value);
}

function budget(value: Budget, words: ViewWords['job'], locale: string): string {
  if (value.kind === 'fixed')
    return words.fixed(value.amount === undefined ? words.unknown : dollars(value.amount, locale));
  const bounds = [value.from, value.to].filter((bound) => bound !== undefined);
  return words.hourly(bounds.map((bound) => dollars(bound, locale)).join(' – ') || words.unknown);
}

function dollars(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value);
}

function number(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}
