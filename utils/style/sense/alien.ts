import { isTouching, type Span } from '../../text/span.ts';
import type { Context } from '../reading/context.ts';
import type { Pair } from '../reading/pair.ts';
import type { Words } from '../rule.ts';
import { notes, prompts, type Talk, talks } from './alien-talk.ts';
import { english, tongues } from './alien-tongues.ts';
import { readCoverage } from './coverage.ts';
import { isComparable } from './gaps.ts';
import { type Guard, reportSense } from './guard.ts';

/** The line is no translation at all: another script or tongue, a refusal, talk about the task, markup. */
export const alien: Guard = {
  kind: 'alien',
  title: { en: 'It is a translation', ru: 'Это перевод, а не что-то иное' },
  examples: [
    {
      source: 'Полки собраны из дуба.',
      target: 'The shelves are made of 橡木.',
      good: 'The shelves are made of oak.',
      finds: ['橡木'],
    },
    {
      source: 'Полки собраны из дуба.',
      target: 'Sure! Here is the translation: The shelves are made of oak.',
      good: 'The shelves are made of oak.',
      finds: ['Sure!', 'Here is the translation:'],
    },
    {
      source: 'Полки собраны из дуба.',
      target: 'I cannot translate this text.',
      finds: ['I cannot translate this text'],
    },
    {
      source: 'Полки собраны из дуба.',
      target: '<div>The shelves are made of oak.</div>',
      finds: ['<div>', '</div>'],
    },
    {
      source: 'Полки собраны из дуба.',
      target: 'The shelves are\u200b made of oak.',
      good: 'The shelves are made of oak.',
      finds: ['\u200b'],
    },
    {
      source: 'Не могу перевести договор без приложений.',
      target: 'I cannot translate the contract without the appendices.',
      finds: [],
    },
    { source: 'Примечание: цена без НДС.', target: 'Note: the price excludes VAT.', finds: [] },
    { source: 'Угол α равен 30°.', target: 'The angle α is 30°.', finds: [] },
    {
      source: 'Имя магазина — 山田 на вывеске.',
      target: 'The store name is 山田 on the sign.',
      finds: [],
    },
    { source: 'Тег <title> короткий.', target: 'The <title> tag is short.', finds: [] },
  ],
  check: (context) =>
    context.pairs.flatMap((pair) => {
      if (pair.line.isBlank) return [];
      const found = [
        ...findScripts(context, pair),
        ...findMarkup(context, pair),
        ...findTalk(pair),
        ...findTongue(pair),
      ];
      return withoutInner(found).map(({ start, end, message }) =>
        reportSense(context, 'alien', { line: pair.line.index, start, end }, message),
      );
    }),
};

interface Strange extends Span {
  message: Words;
}

const strange =
  /(?:[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}\P{L}]|[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u3001-\u3003\u3008-\u301f\u30fb\u30fc])[\p{M}\u200c\u200d]*/gu;
const hasStrange = new RegExp(strange.source, 'u');
const greekNames: Record<string, string> = {
  α: 'альф',
  β: 'бет',
  γ: 'гамм',
  δ: 'дельт',
  ε: 'эпсилон',
  λ: 'лямбд',
  μ: 'мю|мк|микро',
  π: 'пи(?![а-яё])',
  σ: 'сигм',
  φ: 'фи(?![а-яё])',
  ω: 'омег|ом(?![а-яё])|[кмг]ом(?![а-яё])',
  θ: 'тет',
  χ: 'хи(?![а-яё])',
  ψ: 'пси(?![а-яё])',
  τ: 'тау',
};

/** Letters of a third script, and Latin ones in a disguise, that neither the source nor the job has. */
function findScripts(context: Context, { line }: Pair): Strange[] {
  if (!hasStrange.test(line.text)) return [];
  const runs: Span[] = [];
  for (const match of line.text.matchAll(strange)) {
    const start = match.index;
    const last = runs[runs.length - 1];
    if (last && /^[ '’-]?$/.test(line.text.slice(last.end, start)))
      last.end = start + match[0].length;
    else runs.push({ start, end: start + match[0].length });
  }
  return runs
    .filter(({ start, end }) => !isGranted(context, line.text.slice(start, end)))
    .map((span) => ({
      ...span,
      message: {
        en: `«${line.text.slice(span.start, span.end)}» is neither English nor in the source.`,
        ru: `«${line.text.slice(span.start, span.end)}» — не английский, и в русском этого нет.`,
      },
    }));
}

function isGranted(context: Context, run: string): boolean {
  const folded = run.toLowerCase();
  if (context.foldedSource.includes(folded) || context.foldedJob.includes(folded)) return true;
  const name = greekNames[folded];
  return (
    name !== undefined &&
    new RegExp(`(?<![а-я])(?:${name})|\\d\\s?(?:${name})`).test(context.foldedSource)
  );
}

const markup =
  /<\/?[a-z][\w:-]{0,30}(?:\s[^<>\n]{0,200})?\/?>|<!--|-->|<!\[CDATA\[|<\|[\w-]{1,40}\|>|\[\/?INST\]|\{\{[^{}\n]{0,80}\}\}|```\w*|&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6}|#x[\da-f]{1,6});|\\[nrt](?![a-z])|\\u[\da-f]{4}|\{\s*"\w{1,20}"\s*:\s*(?:-?\d+|"[^"\n]{0,40}")\s*,\s*"\w{1,20}"\s*:\s*"?|\{\s*"\w{1,20}"\s*:\s*"?|"\s*\}\]?$|\bjavascript:\S*|\bDATA-[0-9a-f]{8,}/gi;

/** Tags, entities, escapes, JSON and marks of a prompt that the source line does not have. */
function findMarkup(context: Context, { line, source }: Pair): Strange[] {
  if (!/[<>&{}\\`[]|javascript:|DATA-/i.test(line.text)) return [];
  const said = (source?.text ?? context.input.source).toLowerCase();
  return [...line.text.matchAll(markup)].flatMap((match) => {
    const start = match.index;
    const text = match[0];
    const name = /^<\/?([a-z][\w:-]*)/i.exec(text)?.[1]?.toLowerCase();
    if (said.includes(text.toLowerCase())) return [];
    if (name && new RegExp(`(?<![\\w])${name}(?![\\w])`).test(said) && !/script/.test(name))
      return [];
    // Code that is not the source's is 6.3's.
    if (isTouching(line.code, start, start + text.length)) return [];
    const message = {
      en: `«${text}» is markup that the source does not have.`,
      ru: `«${text}» — разметка, которой в русском нет.`,
    };
    return [{ start, end: start + text.length, message }];
  });
}

/** A talk that is looked for at the start of a text only. */
interface Opening {
  opens: RegExp;
  unless: RegExp;
}

const openingOf = ({ says, unless }: Talk): Opening => ({
  opens: new RegExp(`^(?:${says.source})`, 'iu'),
  unless,
});
const noteOpenings = notes.map(openingOf);
const openings = [...talks.map(openingOf), ...noteOpenings.slice(0, 1)];

/** A refusal, talk about the task, a note of the translator: what the Russian line does not say. */
// `exempt` is costly and asked of a finding only.
function findTalk(pair: Pair): Strange[] {
  const { line, source } = pair;
  if (!source) return [];
  const found: Strange[] = [];
  const add = (start: number, end: number) => {
    if (isTouching(pair.exempt, start, start + 1)) return;
    found.push({
      start,
      end,
      message: {
        en: 'The source does not say this: it is no translation.',
        ru: 'В русском этого нет: это не перевод.',
      },
    });
  };
  const units = isComparable(source, line) ? readCoverage(source, line).target : [];
  // Of two words none of which the Russian has: its «не могу» is about something else.
  const isUnsaid = (start: number, end: number) => {
    const own = units.filter((unit) => unit.start >= start && unit.end <= end);
    return own.length >= 2 && !own.some(({ isMatched }) => isMatched);
  };
  for (const { start, end } of line.sentences) {
    const text = line.text.slice(start, end);
    const opening = /^["'“«(*_[\s]*/.exec(text)?.[0].length ?? 0;
    const talk = findFirst(openings, text.slice(opening), source.text, isUnsaid(start, end));
    if (talk !== undefined) {
      const isLabel = /[:：,;!]$/.test(text.slice(opening, opening + talk));
      add(start, isLabel ? start + opening + talk : start + text.replace(/[.!?…]+$/, '').length);
    }
    for (const one of prompts) {
      const at = text.search(one.says);
      if (at >= 0 && talk === undefined && !one.unless.test(source.text)) add(start + at, end);
    }
  }
  for (const bracket of line.text.matchAll(/[([]([^()[\]\n]{2,400})[)\]]/g)) {
    const last = bracket.index + bracket[0].length;
    const isStrange = isUnsaid(bracket.index, last);
    if (findFirst(noteOpenings, bracket[1] as string, source.text, isStrange) === undefined)
      continue;
    add(bracket.index, last);
  }
  return found;
}

/** How long the first talk is that the text starts with and the source does not warrant. */
function findFirst(
  all: readonly Opening[],
  text: string,
  source: string,
  isUnsaid: boolean,
): number | undefined {
  const head = text.slice(0, 400);
  for (const { opens, unless } of all) {
    const match = opens.exec(head);
    if (match && (isUnsaid || !unless.test(source))) return match[0].length;
  }
  return undefined;
}

/** The whole line in another tongue with Latin letters. */
function findTongue(pair: Pair): Strange[] {
  const { line, source } = pair;
  if (!source) return [];
  const words =
    line.text
      .slice(0, 2000)
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}])\p{Script=Latin}+(?![\p{L}\p{N}])/gu) ?? [];
  if (words.length < 4 || words.some((word) => english.has(word) && word !== 'a' && word !== 'i'))
    return [];
  const most = Math.max(
    ...tongues.map((tongue) => words.filter((word) => tongue.has(word)).length),
  );
  if (most < 2 || most < words.length / 5) return [];
  if (pair.exempt.some(({ start, end }) => end - start > line.text.length / 2)) return [];
  return [
    {
      start: line.start,
      end: line.text.length,
      message: { en: 'This line is not English.', ru: 'Эта строка не на английском.' },
    },
  ];
}

function withoutInner(found: readonly Strange[]): Strange[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return sorted.filter(({ end }) => {
    const isInner = end <= last;
    last = Math.max(last, end);
    return !isInner;
  });
}
