import { withCaseOf } from '../../text/letters.ts';
import { isTouching, mergeSpans } from '../../text/span.ts';
import type { Pair } from '../reading/pair.ts';
import { searchProse } from '../reading/search.ts';
import { isVerbalS } from '../reading/verbal-s.ts';
import type { Rule } from '../rule.ts';

// Also the marks that a keyboard or a converter puts for it: a backtick, a prime.
const marks = "'’ʼ´＇‘`′";
const apostrophe = `[${marks}]`;
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
    `\\b(${negatable}) ?n ?${apostrophe} ?t(?:${apostrophe}ve)?\\b`,
    `\\b(i)${apostrophe} ?m\\b`,
    `\\b(you|we|they|there|these|those|who|what|where|how|why|that)${apostrophe} ?re\\b`,
    `\\b(i|you|we|they|could|would|should|might|must|there|who|that|what|these|those)${apostrophe} ?ve\\b`,
    `\\b([a-z]+)${apostrophe} ?ll\\b`,
    `\\b(i|you|he|she|it|we|they|there|that|who|what|where|when|how|why|this)${apostrophe} ?d\\b`,
    `\\b(${subjects})${apostrophe} ?s\\b`,
    `(?<![\\w'’])${apostrophe}(?:tis|twas)\\b`,
    `\\by${apostrophe}all\\b`,
  ].join('|'),
  'gi',
);
/** Words in which the mark was left out; those that are other words too (`its`, `were`, `well`) are none. */
const bare =
  /(?<![\w.@/#$-])(?:(do|does|did|is|are|was|were|has|have|had|could|would|should|wo|must|need)nt|(you|they)re|(i|you|they)ve|(that|what|there)s)(?![\w@/-]|\.\w|[(=])/gi;
const noun = new RegExp(
  `(?<![\\p{L}\\p{N}_${marks}-])(\\p{L}[\\p{L}\\p{N}]+)${apostrophe}s(?![\\p{L}\\p{N}${marks}-])`,
  'giu',
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
function expand(match: RegExpExecArray, text: string, source: string): string | undefined {
  const [whole, not, am, are, have, will, would, is] = match;
  const next = wordsAfter(text, match.index + whole.length)[0];
  if (not) {
    const base = negated[not.toLowerCase()] ?? `${not.toLowerCase()} not`;
    return /ve$/i.test(whole) ? `${base} have` : base;
  }
  if (am) return 'I am';
  if (are) return `${are} are`;
  if (have) return `${have} have`;
  if (will) return `${will} will`;
  if (would) {
    // A question about what happened: `Why'd it fail`; the Russian condition has «бы».
    if (/^(?:why|how|where|when)$/i.test(would) && next !== '')
      return `${would} ${/(?<![а-яё])бы?(?![а-яё])/iu.test(source) ? 'would' : 'did'}`;
    if (
      next === 'better' ||
      next === 'been' ||
      (isParticiple(next) && !/^(?:put|set|cut|read|run|become|need)$/.test(next))
    )
      return `${would} had`;
    return next === '' ? undefined : `${would} would`;
  }
  if (!is) return undefined;
  return is.toLowerCase() === 'let' ? `${is} us` : expandS(is, text, match.index + whole.length);
}

const arriving =
  /^(?:been|gone|come|become|begun|happened|arrived|appeared|disappeared|occurred|died)$/;

/** `it's` → `it is` or `it has` by what follows. */
function expandS(subject: string, text: string, end: number): string | undefined {
  const [next, second] = wordsAfter(text, end);
  const isAdverb =
    /^(?:[a-z]+ly|already|just|never|always|also|not|now|still|often|ever|long|since|recently)$/.test(
      next,
    );
  if (isAdverb && isParticiple(second)) return second === 'been' ? `${subject} has` : undefined;
  // `She's written` and `she's paid` are told apart by the verb, and most verbs do not tell.
  if (isParticiple(next) && /^(?:s?he|who|what)$/i.test(subject))
    return arriving.test(next) ? `${subject} has` : undefined;
  return next === 'been' || next === 'got' || next === 'had' ? `${subject} has` : `${subject} is`;
}

/** As `it's`, but a bare participle after a noun may be either: `Nobody's answered`, `The key's revoked`. */
function expandNoun(noun: string, text: string, end: number): string | undefined {
  return /ed$/.test(wordsAfter(text, end)[0]) ? undefined : expandS(noun, text, end);
}

function wordsAfter(text: string, at: number): [string, string] {
  const words = /^\s+([a-z]+)(?:\s+([a-z]+))?/.exec(text.slice(at, at + 60).toLowerCase());
  return [words?.[1] ?? '', words?.[2] ?? ''];
}

interface Contraction {
  start: number;
  end: number;
  full?: string;
}

/** All contractions of a line in its order. */
function findContractions(pair: Pair, source: string): Contraction[] {
  const { text } = pair.line;
  const found: Contraction[] = [];
  if (new RegExp(apostrophe).test(text)) {
    for (const match of searchProse(pair, pattern)) {
      const full = expand(match, text, source);
      found.push({
        ...spanOf(match),
        full: full && (match[2] ? full : withCaseOf(match[0], full)),
      });
    }
    // Merged once: in a line of contractions a walk through those found for each noun takes squared time.
    const taken = mergeSpans(found);
    for (const match of searchProse(pair, noun)) {
      const span = spanOf(match);
      const word = match[1] as string;
      if (isTouching(taken, span.start, span.end)) continue;
      if (isVerbalS(pair.line, word, span.start, span.end))
        found.push({ ...span, full: expandNoun(word, text, span.end) });
    }
  }
  for (const match of searchProse(pair, bare)) {
    // `wont` and `dont` may be the source's own word: a parameter, a name.
    if (new RegExp(`\\b${match[0]}\\b`).test(source)) continue;
    found.push({ ...spanOf(match), full: fillBare(match) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function spanOf(match: RegExpExecArray) {
  return { start: match.index, end: match.index + match[0].length };
}

function fillBare([whole, not, are, have]: RegExpExecArray): string | undefined {
  const full = not
    ? (negated[not.toLowerCase()] ?? `${not.toLowerCase()} not`)
    : are
      ? `${are} are`
      : have
        ? `${have === 'i' ? 'I' : have} have`
        : undefined;
  return full && withCaseOf(whole, full);
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
  look: (pair, letter) =>
    findContractions(pair, pair.source?.text ?? letter.source).map(({ start, end, full }) => ({
      start,
      end,
      message: {
        en: full ? `Write «${full}» in full.` : 'Write the contraction in full.',
        ru: full ? `Пишите полностью: «${full}».` : 'Пишите без сокращения.',
      },
      fix: full ? { start, end, sure: 'safe', replacement: full } : undefined,
    })),
};
