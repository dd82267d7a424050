import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../utils/style/index.ts';
import { guards } from '../../../utils/style/sense/index.ts';

/** A Russian line and a right English of it. */
export interface CleanPair {
  source: string;
  target: string;
}

const practice = new URL('../../../practice/', import.meta.url);

/** Right lines that the repository has: its practice draft, the near misses and right answers of rules and guards. */
export function repositoryPairs(): CleanPair[] {
  const examples = [...rules, ...guards].flatMap((one) => one.examples);
  return [
    ...drafts(new URL('draft.ru.md', practice), new URL('draft.en.md', practice)),
    ...examples.flatMap(({ source, target, good, finds, job, glossary, translated }) =>
      job || glossary || translated || source.includes('\n') || (finds.length > 0 && !good)
        ? []
        : [{ source, target: good ?? target }],
    ),
  ];
}

const unseen = new URL('../../../tests/style/sense/unseen/', import.meta.url);

/** The right ones of the lines that were written before the guards had seen them. */
export function unseenPairs(): CleanPair[] {
  return readdirSync(unseen).flatMap((file) =>
    readFileSync(new URL(file, unseen), 'utf8')
      .split('\n')
      .map((row) => row.split(' | '))
      .filter(([kind]) => kind === 'right')
      .map(([, source = '', target = '']) => ({ source, target })),
  );
}

/** Right lines of a folder laid out as the shared one is. */
export function sharedPairs(dir: string): CleanPair[] {
  const golden = join(dir, 'golden-draft');
  return [
    ...(existsSync(golden) ? drafts(join(golden, 'draft.ru.md'), join(golden, 'draft.en.md')) : []),
    ...['rules-corpus', 'sense-corpus', 'terms-corpus'].flatMap((name) =>
      rowsOf(join(dir, name, 'dev.jsonl'))
        .filter(({ findings, source }) => findings?.length === 0 && !source.includes('\n'))
        .map(({ source, target }) => ({ source, target })),
    ),
    ...blocksOf(join(dir, 'sense-corpus', 'misaligned.jsonl')).flatMap(({ lines, wrong }) =>
      lines
        .filter(({ n }) => !wrong.includes(n))
        .map(({ source, text }) => ({ source, target: text })),
    ),
  ].filter(({ source, target }) => source.trim() !== '' && target.trim() !== '');
}

export interface Block {
  id: string;
  kind: string;
  lines: { n: number; source: string; text: string }[];
  wrong: number[];
}

/** Answers of a model with the numbers whose English belongs to another line; a line without answer is empty. */
export function blocksOf(path: string): Block[] {
  return rowsOf(path).map(({ id, kind, lines, answer, wrong }) => {
    const texts = new Map<number, string>(
      answer.map(({ n, text }: { n: number; text: string }) => [n, text]),
    );
    const all = lines.map(({ n, source }: { n: number; source: string }) => ({ n, source }));
    // Numbers that were not asked have no line to stand beside.
    const extra = [...texts.keys()].filter((n) => !all.some((one: { n: number }) => one.n === n));
    return {
      id,
      kind,
      wrong,
      lines: [
        ...all.map((one: { n: number; source: string }) => ({
          ...one,
          text: texts.get(one.n) ?? '',
        })),
        ...extra.map((n) => ({ n, source: '', text: texts.get(n) ?? '' })),
      ],
    };
  });
}

// biome-ignore lint/suspicious/noExplicitAny: rows of several corpora, each read by who knows its shape
export function rowsOf(path: string): any[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row));
}

function drafts(russian: string | URL, english: string | URL): CleanPair[] {
  const target = readFileSync(english, 'utf8').split('\n');
  return readFileSync(russian, 'utf8')
    .split('\n')
    .map((source, i) => ({ source, target: target[i] ?? '' }))
    .filter(({ source }) => source.trim() !== '');
}
