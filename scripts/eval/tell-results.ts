import type { LetterResult } from './run-letter.ts';

const heads = [
  'letter',
  'lines',
  'rules: first',
  'fixed',
  'repaired',
  'sense: first',
  'fixed',
  'repaired',
  'terms',
  'seconds',
  'requests',
  'tokens in',
  'cached',
  'out',
  'cents',
  'ended',
];

const cellsOf = (one: LetterResult): string[] => [
  one.letter,
  String(one.lines),
  ...[one.first, one.fixed, one.repaired].map(({ rules }) => String(rules)),
  ...[one.first, one.fixed, one.repaired].map(({ sense }) => String(sense)),
  String(one.terms),
  one.seconds.toFixed(1),
  String(one.requests),
  String(one.input),
  String(one.cached),
  String(one.output),
  one.cents === undefined ? '?' : one.cents.toFixed(3),
  one.outcome,
];

/** All letters as one; it is done where each of them is. */
export function sumResults(results: readonly LetterResult[]): LetterResult {
  const sum = (of: (one: LetterResult) => number) =>
    results.reduce((total, one) => total + of(one), 0);
  const stage = (name: 'first' | 'fixed' | 'repaired') => ({
    rules: sum((one) => one[name].rules),
    sense: sum((one) => one[name].sense),
  });
  const isPriced = results.every(({ cents }) => cents !== undefined);
  return {
    letter: 'all',
    lines: sum(({ lines }) => lines),
    first: stage('first'),
    fixed: stage('fixed'),
    repaired: stage('repaired'),
    terms: sum(({ terms }) => terms),
    seconds: sum(({ seconds }) => seconds),
    requests: sum(({ requests }) => requests),
    input: sum(({ input }) => input),
    cached: sum(({ cached }) => cached),
    output: sum(({ output }) => output),
    cents: isPriced ? sum(({ cents }) => cents ?? 0) : undefined,
    outcome: results.find(({ outcome }) => outcome !== 'done')?.outcome ?? 'done',
  };
}

/** The results as a table for the eye. */
export function tellResults(results: readonly LetterResult[]): string {
  const rows = [heads, ...results.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}

export interface RowInput {
  day: string;
  model: string;
  host: string;
  command: string;
}

/** The row of `docs/models.md`: dated, with the command that can be run again. */
export function modelRow(results: readonly LetterResult[], input: RowInput): string {
  const { day, model, host, command } = input;
  const [, ...figures] = cellsOf(sumResults(results));
  const letters = results.map(({ letter }) => letter).join(', ');
  return `| ${[day, model, host, letters, ...figures, `\`${command}\``].join(' | ')} |`;
}

/** The heading of that table. */
export const modelHead = [
  ['day', 'model', 'host', 'letters', ...heads.slice(1), 'command'],
  Array<string>(heads.length + 4).fill('---'),
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
