import { everyMatch, isTouching, type Span } from '../../../text/span.ts';
import type { Letter, Remark } from '../../look.ts';
import type { Pair } from '../../reading/pair.ts';

const strange =
  /(?:[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}\P{L}]|[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u3001-\u3003\u3008-\u301f\u30fb\u30fc]|\p{Emoji_Presentation})[\p{M}\u200c\u200d]*/gu;
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
export function findScripts({ line }: Pair, letter: Letter): Remark[] {
  if (!hasStrange.test(line.text)) return [];
  const runs: Span[] = [];
  for (const match of everyMatch(line.text, strange)) {
    const start = match.index;
    const last = runs[runs.length - 1];
    if (last && /^[ '’-]?$/.test(line.text.slice(last.end, start)))
      last.end = start + match[0].length;
    else runs.push({ start, end: start + match[0].length });
  }
  return runs
    .filter(({ start, end }) => !isGranted(letter, line.text.slice(start, end)))
    .map((span) => ({
      ...span,
      message: {
        en: `«${line.text.slice(span.start, span.end)}» is neither English nor in the source.`,
        ru: `«${line.text.slice(span.start, span.end)}» — не английский, и в русском этого нет.`,
      },
    }));
}

function isGranted(letter: Letter, run: string): boolean {
  const folded = run.toLowerCase();
  if (letter.foldedSource.includes(folded) || letter.foldedJob.includes(folded)) return true;
  const name = greekNames[folded];
  return (
    name !== undefined &&
    new RegExp(`(?<![а-я])(?:${name})|\\d\\s?(?:${name})`).test(letter.foldedSource)
  );
}

const markup =
  /<\/?[a-z][\w:-]{0,30}(?:\s[^<>\n]{0,200})?\/?>|<!--|-->|<!\[CDATA\[|<\|[\w-]{1,40}\|>|\[\/?INST\]|\{\{[^{}\n]{0,80}\}\}|```\w*|&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6}|#x[\da-f]{1,6});|\\[nrt](?![a-z])|\\u[\da-f]{4}|\{\s*"\w{1,20}"\s*:\s*(?:-?\d+|"[^"\n]{0,40}")\s*,\s*"\w{1,20}"\s*:\s*"?|\{\s*"\w{1,20}"\s*:\s*"?|"\s*\}\]?$|\bjavascript:\S*|\bDATA-[0-9a-f]{8,}/gi;

/** Tags, entities, escapes, JSON and marks of a prompt that the source line does not have. */
export function findMarkup({ line, source }: Pair, letter: Letter): Remark[] {
  if (!/[<>&{}\\`[]|javascript:|DATA-/i.test(line.text)) return [];
  const said = (source?.text ?? letter.source).toLowerCase();
  return everyMatch(line.text, markup).flatMap((match) => {
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
