// Twelve ways to turn the sense of a right English line, with words of their own: a guard that shared its list with
// its own measure would prove nothing. This file imports nothing.

export type DamageKind =
  | 'number'
  | 'quantity'
  | 'negation'
  | 'person'
  | 'modality'
  | 'scope'
  | 'time'
  | 'condition'
  | 'direction'
  | 'lost'
  | 'added'
  | 'alien';

type Turn = string | ((...found: string[]) => string);
type Swap = readonly [RegExp, Turn];

/** The other word in the case of the one it replaces. */
const as =
  (word: string): Turn =>
  (found) =>
    /^[A-Z]/.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const pasts: Record<string, string> = {
  send: 'sent',
  make: 'made',
  draw: 'drew',
  write: 'wrote',
  build: 'built',
  rebuild: 'rebuilt',
  take: 'took',
  give: 'gave',
  choose: 'chose',
  bring: 'brought',
  keep: 'kept',
  show: 'showed',
  find: 'found',
  get: 'got',
  begin: 'began',
  lay: 'laid',
  leave: 'left',
  do: 'did',
  set: 'set',
  put: 'put',
  cut: 'cut',
  split: 'split',
};

function toPast(verb: string): string {
  if (pasts[verb]) return pasts[verb];
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

const swaps: Record<Exclude<DamageKind, 'alien' | 'added'>, readonly Swap[]> = {
  number: [
    [/(?<![\w.,:/-])(\d+)(?![\w.,:/-]*\d)(?=\s|%|\.?$)/, (_, digits) => String(Number(digits) + 3)],
    // `1` may stand for an article: without it the line can be right.
    [/(?<![\w.,:/-])(?!1\s)\d+(?=\s[a-z])\s/, ''],
  ],
  quantity: [
    [/\bhour(?=s?\b)/, 'month'],
    [/(?<!of )\bday(?=s?\b)/, 'year'],
    [/\bminute(?=s?\b)/, 'week'],
    [/\bweek(?=s?\b)/, 'minute'],
    [/\bat least\b(?! (?:as|one))/i, as('at most')],
    [/\bup to\b/i, as('at least')],
    [/\bMB\b/, 'GB'],
    [/\bGB\b/, 'TB'],
    [/(?<=\d)%/, ''],
    [/\bkm\b/, 'cm'],
    [/\brubles\b/, 'euros'],
    [/\$(?=\d)/, '€'],
    [/\bthousand\b/, 'million'],
  ],
  negation: [
    [/\b(do|does|did|is|are|was|will|can|should|has|have) not\b/, '$1'],
    [/\bcannot\b/, 'can'],
    [/\bwithout\b/, 'with'],
    [/\bnever\b/, 'always'],
    [/\bno (?=[a-z])/, 'a '],
    [/\b(will|can|should|must)\b(?! not)/, '$1 not'],
    [/\b(is|are)\b(?! not)/, '$1 not'],
  ],
  person: [
    [/\bI (will|have|can)\b/, 'you $1'],
    [/\bYou (will|can)\b/, 'We $1'],
    [/\byou (will|can|have)\b/, 'I $1'],
    [/\bmy\b/, 'your'],
    [/\byour\b/, 'my'],
    [/\bI am\b/, 'they are'],
    [/\bI (?!am\b)(?=[a-z]+\b)/, 'they '],
  ],
  modality: [
    [/\bcan\b(?! ?not)/, 'must'],
    [/\bmust\b(?! not)/, 'may'],
    [/\bmay\b(?! not)/, 'must'],
    [/\bit is necessary to\b/i, as('it is possible to')],
    [/\bprobably\b/, 'certainly'],
    [/\busually\b/, 'certainly'],
    [/\bshould\b(?! not)/, 'will'],
  ],
  scope: [
    [/(?<!\b(?:at|above|after) )\ball (?=the |of )/i, as('some of ')],
    [/(?<!\b(?:at|above|after) )\ball (?=[a-z])(?!the |of )/i, as('some ')],
    [/\b(?:every|each) (?=[a-z])/i, as('some ')],
    [/\bonly /, ''],
    [/\b(?:almost )?always\b/, 'rarely'],
    [/(?<!\b(?:not|cannot|no|without)\b.*)\bany\b/, 'no'],
    [/\boften\b/, 'seldom'],
    [/\bsometimes\b/, 'always'],
  ],
  time: [
    [/\bwill be\b/, 'had been'],
    [/\bI will ((?!not\b|be\b|have\b)[a-z]+)\b/, (_, verb) => `I ${toPast(verb)}`],
    [/\b(?:has|have) been (?=[a-z]+ed\b)/, 'will be '],
    [/\bI have ([a-z]+ed)\b/, 'I will have $1'],
    [/\b(is|are|have|has) already\b/, '$1 not yet'],
  ],
  condition: [
    [/(?<!even )\bif\b/i, as('because')],
    [/\bbecause of\b/i, as('in spite of')],
    [/\bbecause\b(?! of)/i, as('although')],
    [/\bsince\b(?= [a-z])/i, as('although')],
    [/\bwhen\b/i, as('unless')],
    [/\buntil\b(?= [a-z])/, 'after'],
    [/\balthough\b/i, as('since')],
    [/\bso that\b/, 'because'],
  ],
  direction: [
    [/\bfaster\b/, 'slower'],
    [/\bbefore\b/i, as('after')],
    [/\bafter\b/i, as('before')],
    [/\bincreas(e[ds]?|ing)\b/, 'decreas$1'],
    [/\breduc(e[ds]?|ing)\b/, 'increas$1'],
    [/\bmore\b(?! than once)/, 'less'],
    [/\b(s)erver\b/, 'client'],
    [/\bnew\b/, 'old'],
    [/\bopens\b/, 'closes'],
    [/\b(to|will|can|you|must) open\b/, '$1 close'],
    [/\b(is|are|an|remains) open\b/, '$1 closed'],
    [/\bopened\b/, 'closed'],
    [/\bdownload/, 'upload'],
    [/\bfirst\b/, 'last'],
  ],
  lost: [
    [/, [^,]{12,}(?=[.!?;:]$)/, ''],
    [/ and [^,]{8,}(?=[.!?;:]$)/, ''],
    [/, [^,]{8,}(?=,)/, ''],
    // The dot behind `rubles` or `cm` may be that of «руб.» only.
    [/(?<=[a-z]{4})(?<!\brubles)[.;:]$/, ''],
  ],
};

const tails = [
  ', with a lifetime warranty',
  ', and support is free for a year',
  ', which saves a lot of money',
  ' together with a training video',
  ', as hundreds of happy customers confirm',
  ' to please the investors',
  ', including the holidays and weekends',
  ' in the shortest possible period',
];

const aliens: ((text: string) => string)[] = [
  () => 'I am unable to translate this sentence.',
  (text) => `Here is the English version: ${text}`,
  (text) => text.replace(/ (?=\S+$)/, ' 漢字 '),
  (text) => text.replace(/(?<=[a-z])(?=[a-z])/, '\u200b'),
  (text) => `<answer>${text}</answer>`,
  (text) => text.replace(/ /, ' \u202e'),
  (text) => `${text} (Note: the wording was adapted.)`,
];

export const damageKinds: readonly DamageKind[] = [
  'number',
  'quantity',
  'negation',
  'person',
  'modality',
  'scope',
  'time',
  'condition',
  'direction',
  'lost',
  'added',
  'alien',
];

/** The English with one damage of the kind; `undefined` where the line has nothing of the kind to turn. */
export function damage(kind: DamageKind, text: string, pick: number): string | undefined {
  if (kind === 'alien') return aliens[pick % aliens.length]?.(text);
  if (kind === 'added') {
    const end = /[.!?;:]$/.exec(text)?.[0];
    return end ? text.slice(0, -1) + tails[pick % tails.length] + end : undefined;
  }
  const own = swaps[kind];
  for (let i = 0; i < own.length; i++) {
    const [pattern, replacement] = own[(i + pick) % own.length] as Swap;
    const turned = text.replace(pattern, replacement as string);
    if (turned !== text) return turned;
  }
  return undefined;
}
