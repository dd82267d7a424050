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
  const drafts = Array.from({ length: 2 * rounds }, (_, round) => ({
    source: inOtherWords(source, round, 'ru'),
    target: inOtherWords(target, round, 'en'),
  }));
  const settings = { off: ['5'] };
  let round = 0;
  const next = () => drafts[round++] as (typeof drafts)[number];
  const { length } = (drafts[0] as (typeof drafts)[number]).target;
  const [kept, read, alone, good, harper] = (await measureTogether(
    [
      () => checkTranslation({ source, target }),
      () => checkTranslation(next()),
      () => checkTranslation({ ...next(), settings }),
      () => writeGood((drafts[round - 1] as (typeof drafts)[number]).target),
      () => linter.lint((drafts[round - 1] as (typeof drafts)[number]).target),
    ],
    rounds,
  )) as [number, number, number, number, number];
  print('all rules, whole draft', kept, target.length);
  print('  of lines never read before', read, length);
  print('  the same without the guards', alone, length);
  print('write-good', good, length);
  print('harper.js', harper, length);
  for (const [name, ours] of [
    ['lines that were proved before', kept],
    ['lines never read before', read],
    ['lines never read, no guards', alone],
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
  for (const [name, russian, english] of [
    ['words', 'заказы ', 'orders '],
    ['numbers of five digits', '12345 ', '12345 '],
  ] as const) {
    const long = inOneLine(russian, english);
    print(`20,000 characters of ${name}`, await measure(() => checkTranslation(long())), 20_000);
  }
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

const words = {
  ru: 'сервер заказ файл страница отчёт клиент магазин кнопка'.split(' '),
  en: 'server order file page report client store button'.split(' '),
};

/** A line of 20,000 characters of one word again and again, another line with each call. */
function inOneLine(russian: string, english: string): () => { source: string; target: string } {
  const times = Math.ceil(20_000 / english.length);
  const [source, target] = [russian.repeat(times), english.repeat(times)];
  let round = 0;
  return () => {
    round++;
    return { source: `Порядок ${round}: ${source}`, target: `The order ${round}: ${target}` };
  };
}

/** The same text with words put in, others in each round: nothing that is known of a line holds. */
function inOtherWords(text: string, round: number, language: 'ru' | 'en'): string {
  return text
    .split('\n')
    .map((line, at) => {
      const own = [round, round >> 3, at, at >> 3].map((number) => words[language][number % 8]);
      return line.replace(/ (?=[a-zа-яё])/i, ` ${own.join(' ')} `);
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
