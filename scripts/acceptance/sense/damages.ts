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

type Swap = readonly [RegExp, string | ((...found: string[]) => string)];

const swaps: Record<Exclude<DamageKind, 'alien' | 'added'>, readonly Swap[]> = {
  number: [
    [/(?<![\w.,:/-])(\d+)(?![\w.,:/-]*\d)(?=\s|%|\.?$)/, (_, digits) => String(Number(digits) + 3)],
    [/(?<![\w.,:/-])\d+(?=\s[a-z])\s/, ''],
  ],
  quantity: [
    [/\bhours?\b/, 'days'],
    [/\bdays?\b/, 'months'],
    [/\bminutes?\b/, 'hours'],
    [/\bweeks?\b/, 'years'],
    [/\bat least\b/i, 'at most'],
    [/\bup to\b/i, 'at least'],
    [/\bMB\b/, 'GB'],
    [/\bGB\b/, 'TB'],
    [/(?<=\d)%/, ' points'],
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
    [/\bI (?=[a-z]+\b)/, 'They '],
  ],
  modality: [
    [/\bcan\b(?! ?not)/, 'must'],
    [/\bmust\b/, 'may'],
    [/\bmay\b/, 'must'],
    [/\b[Ii]t is necessary to\b/, 'It is possible to'],
    [/\bprobably\b/, 'certainly'],
    [/\busually\b/, 'certainly'],
    [/\bshould\b/, 'will'],
  ],
  scope: [
    [/\b([Aa])ll (?=[a-z])/, 'Some '],
    [/\b[Ee](?:very|ach) (?=[a-z])/, 'one '],
    [/\bonly /, ''],
    [/\balways\b/, 'rarely'],
    [/\bany\b/, 'no'],
    [/\boften\b/, 'seldom'],
    [/\bsometimes\b/, 'always'],
  ],
  time: [
    [/\bwill be\b/, 'has been'],
    [/\bI will ([a-z]+)\b/, 'I did $1'],
    [/\bhas been\b/, 'will be'],
    [/\bhave ([a-z]+ed)\b/, 'am going to be $1'],
    [/\balready\b/, 'not yet'],
  ],
  condition: [
    [/\bIf\b/, 'Because'],
    [/\bif\b/, 'because'],
    [/\bbecause\b/, 'although'],
    [/\bsince\b/, 'although'],
    [/\b([Ww])hen\b/, 'Unless'],
    [/\buntil\b/, 'after'],
    [/\b[Aa]lthough\b/, 'since'],
    [/\bso that\b/, 'because'],
  ],
  direction: [
    [/\bfaster\b/, 'slower'],
    [/\bbefore\b/, 'after'],
    [/\b([Aa])fter\b/, 'Before'],
    [/\bincreas(e[ds]?|ing)\b/, 'decreas$1'],
    [/\breduc(e[ds]?|ing)\b/, 'increas$1'],
    [/\bmore\b/, 'less'],
    [/\b(s)erver\b/, 'client'],
    [/\bnew\b/, 'old'],
    [/\bopen(s|ed)?\b/, 'close$1'],
    [/\bdownload/, 'upload'],
    [/\bfirst\b/, 'last'],
  ],
  lost: [
    [/, [^,]{12,}(?=[.!?;:]$)/, ''],
    [/ and [^,]{8,}(?=[.!?;:]$)/, ''],
    [/, [^,]{8,}(?=,)/, ''],
    [/[.;:]$/, ''],
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
