import { runInThisContext } from 'node:vm';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
// @ts-expect-error: write-good has no types
import writeGood from 'write-good';
import { benchDraft } from '../../tests/bench/style-draft.ts';
import { bundleSource } from '../pages/bundle-source.ts';

type Style = typeof import('../../utils/style/index.ts');

/** Characters per millisecond of the checker beside two well-known ones, on the same English in one process. */
export async function benchStyle(): Promise<void> {
  const { source, target } = benchDraft;
  const { checkTranslation } = await loadShipped();
  const lines = target.split('\n');
  const sources = source.split('\n');
  const started = performance.now();
  checkTranslation({ source, target });
  print('all rules, whole draft, cold', performance.now() - started, target.length);
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const drafts = Array.from({ length: rounds }, (_, round) => inOtherWords(source, round));
  let round = 0;
  const [kept, read, good, harper] = (await measureTogether(
    [
      () => checkTranslation({ source, target }),
      () => checkTranslation({ source: drafts[round++] as string, target }),
      () => writeGood(target),
      () => linter.lint(target),
    ],
    rounds,
  )) as [number, number, number, number];
  print('all rules, whole draft', kept, target.length);
  print('  of lines never read before', read, target.length);
  print('write-good', good, target.length);
  print('harper.js', harper, target.length);
  for (const [name, ours] of [
    ['lines that were proved before', kept],
    ['lines never read before', read],
  ] as const)
    console.log(
      `as fast as, ${name}: write-good × ${(good / ours).toFixed(2)}, harper.js × ${(harper / ours).toFixed(2)}`,
    );
  const line = lines.reduce(
    (longest, one, i) => (one.length > (lines[longest] as string).length ? i : longest),
    0,
  );
  const one = { source: sources[line] as string, target: lines[line] as string };
  print('all rules, longest line', await measure(() => checkTranslation(one)), one.target.length);
  for (const size of [10_000, 100_000, 1_000_000]) {
    const times = Math.ceil(size / target.length);
    const big = {
      source: Array(times).fill(source).join('\n'),
      target: Array(times).fill(target).join('\n'),
    };
    print(
      `all rules, ${size} characters`,
      await measure(() => checkTranslation(big), 3),
      big.target.length,
    );
    const flat = { source: big.source.replace(/\n/g, ' '), target: big.target.replace(/\n/g, ' ') };
    print(
      `  the same in one line`,
      await measure(() => checkTranslation(flat), 3),
      flat.target.length,
    );
  }
}

const rounds = 40;

/** What is shipped: of the source itself tsx makes one that names every inner function anew on each call, a quarter slower. */
async function loadShipped(): Promise<Style> {
  return runInThisContext(`${await bundleSource('utils/style/index.ts', 'style')}\n;style`);
}

const words = 'сервер заказ файл страница отчёт клиент магазин кнопка'.split(' ');

/** The same text with words put in, others in each round: nothing that is known of a line holds. */
function inOtherWords(text: string, round: number): string {
  return text
    .split('\n')
    .map((line, at) => {
      const own = [round, round >> 3, at, at >> 3].map((number) => words[number % words.length]);
      return line.replace(/ (?=[а-яё])/i, ` ${own.join(' ')} `);
    })
    .join('\n');
}

/** The least of several rounds for each, in milliseconds: they take turns, so a busy machine slows all of them. */
async function measureTogether(runs: (() => unknown)[], rounds: number): Promise<number[]> {
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [i, run] of runs.entries()) {
      const start = performance.now();
      await run();
      least[i] = Math.min(least[i] as number, performance.now() - start);
    }
  }
  return least;
}

/** The middle of several runs, in milliseconds, after a warm-up. */
async function measure(run: () => unknown, times = 30): Promise<number> {
  for (let i = 0; i < Math.min(times, 5); i++) await run();
  const spent: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await run();
    spent.push(performance.now() - start);
  }
  return spent.sort((a, b) => a - b)[Math.floor(times / 2)] as number;
}

function print(name: string, milliseconds: number, characters: number): void {
  console.log(
    `${name.padEnd(30)} ${milliseconds.toFixed(2).padStart(9)} ms ${Math.round(
      characters / milliseconds,
    )
      .toString()
      .padStart(8)} characters/ms`,
  );
}
