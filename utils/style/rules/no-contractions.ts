import { withCaseOf } from '../../text/letters.ts';
import { report } from '../reading/context.ts';
import { searchProse } from '../reading/search.ts';
import type { Rule } from '../rule.ts';

const apostrophe = "['’ʼ´＇‘]";
const negated: Record<string, string> = {
  ca: 'cannot',
  wo: 'will not',
  sha: 'shall not',
  ai: 'is not',
};
const negatable =
  'are|is|was|were|do|does|did|have|has|had|ca|could|would|should|wo|sha|must|might|may|need|ought|dare|ai';
const subjects =
  'i|you|he|she|it|we|they|that|this|these|those|there|here|who|what|where|when|why|how|which|let|everything else';
const pattern = new RegExp(
  [
    `\\b(${negatable})n${apostrophe} ?t(?:${apostrophe}ve)?\\b`,
    `\\b(i)${apostrophe} ?m\\b`,
    `\\b(you|we|they|there|these|those|who|what|where|how|why|that)${apostrophe} ?re\\b`,
    `\\b(i|you|we|they|could|would|should|might|must|there|who|that|what|these|those)${apostrophe} ?ve\\b`,
    `\\b([a-z]+)${apostrophe} ?ll\\b`,
    `\\b(i|you|he|she|it|we|they|there|that|who|what|where|how|why|this)${apostrophe} ?d\\b`,
    `\\b(${subjects})${apostrophe} ?s\\b`,
    `(?<![\\w'’])${apostrophe}(?:tis|twas)\\b`,
    `\\by${apostrophe}all\\b`,
  ].join('|'),
  'gi',
);

const participleOnly = new Set(
  `been done gone seen written taken given shown known grown thrown drawn built sent made found kept held lost left met paid put set cut
  read run begun become broken chosen forgotten hidden driven spoken stolen worn sold told bought brought thought caught taught meant spent
  understood stood won got had`.split(/\s+/),
);

/** Whether a word is a past participle by its form; `had`, `sent`, `moved`. */
function isParticiple(word: string): boolean {
  return participleOnly.has(word) || /^[a-z]{2,}(?:ed|wn)$/.test(word);
}

/** What the contraction stands for; `undefined` where that cannot be told without understanding the sentence. */
function expand(match: RegExpExecArray, text: string): string | undefined {
  const [whole, not, am, are, have, will, would, is] = match;
  const after = text
    .slice(match.index + whole.length, match.index + whole.length + 60)
    .toLowerCase();
  const words = after.match(/^\s+([a-z]+)(?:\s+([a-z]+))?/) ?? [];
  const next = words[1] ?? '';
  if (not) {
    const base = negated[not.toLowerCase()] ?? `${not.toLowerCase()} not`;
    return /ve$/i.test(whole) ? `${base} have` : base;
  }
  if (am) return 'I am';
  if (are) return `${are} are`;
  if (have) return `${have} have`;
  if (will) return `${will} will`;
  if (would) {
    if (
      next === 'better' ||
      next === 'been' ||
      (isParticiple(next) && !/^(?:put|set|cut|read|run|become|need)$/.test(next))
    )
      return `${would} had`;
    return next === '' ? undefined : `${would} would`;
  }
  if (!is) return undefined;
  if (is.toLowerCase() === 'let') return `${is} us`;
  const isAdverb =
    /^(?:[a-z]+ly|already|just|never|always|also|not|now|still|often|ever|long|since|recently)$/.test(
      next,
    );
  if (isAdverb && isParticiple(words[2] ?? ''))
    return words[2] === 'been' ? `${is} has` : undefined;
  return next === 'been' || next === 'got' || next === 'had' ? `${is} has` : `${is} is`;
}

export const noContractions: Rule = {
  id: '7.1',
  title: { en: 'No contractions', ru: 'Без сокращений' },
  severity: 'error',
  instruction: "Не используй сокращения типа «don't». Все подобные фразы пиши полностью: «do not».",
  examples: [
    {
      source: 'Библиотека не требует сборки.',
      target: "The library doesn't require a build.",
      good: 'The library does not require a build.',
      finds: ["doesn't"],
    },
    { source: 'Отчёт клиента готов.', target: "The client's report is ready.", finds: [] },
  ],
  check: (context) =>
    context.pairs.flatMap((pair) => {
      if (!/['’ʼ´＇‘]/.test(pair.line.text)) return [];
      return [...searchProse(pair, pattern)].map((match) => {
        const start = match.index;
        const end = start + match[0].length;
        const full = expand(match, pair.line.text);
        const replacement =
          full && (match[2] ? full : withCaseOf(match[0].replace(/^I(?=['’])/, 'I'), full));
        return report(
          context,
          noContractions,
          { line: pair.line.index, start, end },
          {
            en: replacement ? `Write «${replacement}» in full.` : 'Write the contraction in full.',
            ru: replacement ? `Пишите полностью: «${replacement}».` : 'Пишите без сокращения.',
          },
          replacement ? { start, end, sure: 'safe', replacement } : undefined,
        );
      });
    }),
};
