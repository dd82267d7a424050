import { hasCyrillic, isCapital } from '../../text/letters.ts';
import { isTouching } from '../../text/span.ts';
import { type Context, report } from '../reading/context.ts';
import { isInfinitiveSentence, isSubjectSentence } from '../reading/infinitive.ts';
import { findDuties, shiftedDuties } from '../reading/licence.ts';
import type { Pair } from '../reading/pair.ts';
import { searchProse } from '../reading/search.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

const you = "(?<![\\p{L}\\p{N}_'’-])you";
const adverb =
  '(?:\\s+(?:also|only|just|first|still|simply|then|now|always|really|probably|additionally|definitely|currently|either|again|[a-z]+ly))?';
const will =
  "(?:(?:['’]ll|['’]d|\\s+(?:will|would|may|might|shall|are going to))(?:\\s+(?:also|then|first|only|still|probably|[a-z]+ly))?)?";

const duty = new RegExp(
  [
    `${you}${will}${adverb}\\s+need(?:\\s+to)?(?![\\p{L}-])`,
    `${you}${will}${adverb}\\s+have\\s+to(?![\\p{L}-])(?!\\s+(?:date|hand))`,
    `${you}(?:['’]ve|\\s+have)\\s+got\\s+to(?![\\p{L}-])`,
    `${you}${adverb}\\s+(?:must|should|ought\\s+to)(?![\\p{L}-])`,
    `${you}(?:['’]d|\\s+had)\\s+better(?![\\p{L}-])`,
    `${you}(?:['’]re|\\s+are|${will}\\s+be)${adverb}\\s+(?:required|obliged|obligated|supposed|expected)\\s+to(?![\\p{L}-])`,
    `(?<![\\p{L}])(?:it|this)(?:['’]s|\\s+is)\\s+(?:entirely\\s+|completely\\s+)?(?:up\\s+to\\s+you|your\\s+(?:job|responsibility|task|duty))(?![\\p{L}])`,
  ].join('|'),
  'giu',
);
const wish = new RegExp(`${you}${will}${adverb}\\s+want(?:\\s+to)(?![\\p{L}-])`, 'giu');
const care =
  /(?<![\p{L}'’-])(?:make|making|ensure and make)\s+(?:sure|certain)\s+(?:that\s+)?you(?:['’]ve|['’]re)?(?![\p{L}-])|(?<![\p{L}'’-])be\s+sure\s+to(?![\p{L}-])/giu;

const wishSaid =
  /(?<![а-яё])(?:вы|ты|вам|тебе)(?![а-яё])[^.!?;]{0,60}?(?:хо(?:тите|чешь|тели|чется|телось)|захо(?:тите|чешь)|желаете|желательно|угодно|собираетесь)|(?<![а-яё])(?:если\s+)?(?:за)?(?:хотите|хочешь|желаете)(?![а-яё])/iu;
const careSaid =
  /(?<![а-яё])(?:убедитесь|убедись|проследите|позаботьтесь|удостоверьтесь|проверьте|не\s+забудьте|не\s+забывайте|обязательно|непременно|постарайтесь)(?![а-яё])/iu;

export const noShiftedWork: Rule = {
  id: '6.7',
  title: { en: 'The work is not shifted to the client', ru: 'Работа не переложена на клиента' },
  severity: 'error',
  instruction: [
    'Не используй самовольно «you need» и другие подобные обращённые к `ꆜ` фразы, перекладывающие действия на него, если в исходном тексте явно не сказано подобное (типа «вы должны»).',
    'Помни: я пишу `ꆜ`.\nДелать в любом случае буду я, а не `ꆜ`.',
    'Не переводи фразы, начинающиеся инфинитивом («Установить …»), начиная их словом «To».',
    'Иногда уместно использовать конструкцию «it is necessary»: она нейтральна и не перекладывает работу на `ꆜ`.',
  ].join('\n'),
  examples: [
    {
      source:
        'Установить и использовать готовый модуль для импорта структурированных данных в Magento.',
      target: 'You need to install a ready-made module for importing structured data into Magento.',
      good: 'Install a ready-made module for importing structured data into Magento.',
      finds: ['You need to'],
      author: true,
    },
    {
      source:
        'Установить и использовать готовый модуль для импорта структурированных данных в Magento.',
      target: 'To install a ready-made module for importing structured data into Magento.',
      good: 'Installing a ready-made module for importing structured data into Magento.',
      finds: ['To'],
      author: true,
    },
    {
      source:
        'Лучшую из них я намеренно описываю последней (пункт 7): чтобы понять, что она — лучшая, надо сначала увидеть недостатки других.',
      target:
        'The best of them I intentionally describe last (point 7): to understand why it is the best, it is necessary to first see the disadvantages of the others.',
      finds: [],
      author: true,
    },
  ],
  check: (context) =>
    context.pairs.flatMap((pair) => [
      ...findShifts(context, pair),
      ...findInfinitives(context, pair),
    ]),
};

function findShifts(context: Context, pair: Pair): Finding[] {
  const { text, index } = pair.line;
  if (!/you|sure|certain/i.test(text)) return [];
  const source = pair.source?.text ?? context.input.source;
  const duties = findDuties(source);
  const isLaid = duties.some(({ isYours }) => isYours);
  const found: Finding[] = [];
  const add = (pattern: RegExp, isSaid: (places: number[]) => (at: number) => boolean) => {
    const matches = [...searchProse(pair, pattern)];
    if (matches.length === 0) return;
    const said = isSaid(matches.map(({ index }) => index));
    for (const match of matches) {
      if (said(match.index)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const replacement = neutral(
        match[0],
        text.slice(Math.max(0, span.start - 12), span.start),
        text.slice(span.end, span.end + 60),
      );
      const fix: Fix | undefined = replacement ? { ...span, sure: 'safe', replacement } : undefined;
      found.push(
        report(
          context,
          noShiftedWork,
          { line: index, ...span },
          {
            en: `«${match[0]}» shifts the work to the client.`,
            ru: `«${match[0]}» перекладывает работу на клиента.`,
          },
          fix,
        ),
      );
    }
  };
  add(duty, (places) => {
    const shifted = shiftedDuties(duties, source.length, places, text.length);
    return (at) => !shifted.has(at);
  });
  add(wish, () => () => isLaid || wishSaid.test(source));
  add(care, () => () => isLaid || careSaid.test(source));
  return found;
}

/** `you need to` + verb → `it is necessary to`; `undefined` for what has no such form. */
function neutral(found: string, before: string, after: string): string | undefined {
  const said = found.toLowerCase().replace(/\s+/g, ' ');
  const form = /^you( will)?( [a-z]+)? ?(need to|have to)$|^you( [a-z]+)? (must|should)$/.exec(
    said,
  );
  if (!form) return undefined;
  const middle = form[2] ?? form[4] ?? '';
  if (middle && !/ (?:also|first|only|just|still|simply|then|now|always)$|ly$/.test(middle))
    return undefined;
  if (
    /['’]$/.test(before) ||
    /(?:\b(?:do|did|would|will|should|could|can)\s+|['’]t\s+)$/i.test(before.slice(-12))
  )
    return undefined;
  const verb = /^\s+([a-z][a-z-]*)(?:\s+([a-z]+))?/i.exec(after.slice(0, 60));
  if (!verb || /^(?:not|never|have|no)$/i.test(verb[1] as string)) return undefined;
  const adverbial = middle ? `${middle.trim()} ` : '';
  const words = `it is ${adverbial === '' || /^(?:also|only|still|now|always|then) $|ly $/.test(adverbial) ? adverbial : ''}necessary to${/^(?:first|just|simply) $/.test(adverbial) ? ` ${adverbial.trim()}` : ''}`;
  return isCapital(found) ? `I${words.slice(1)}` : words;
}

/** `To install …` for «Установить …»; a purpose with «чтобы» or «для» is right. */
function findInfinitives(context: Context, pair: Pair): Finding[] {
  const { source, line } = pair;
  if (!source || !/To\s/.test(line.text) || !hasCyrillic(source.text)) return [];
  return line.sentences.flatMap((span, i) => {
    const sentence = line.text.slice(span.start, span.end);
    const match = /^([«"“„(]*)(To)(\s+)(?:(not)\s+)?([a-z][a-z-]*)/.exec(sentence);
    const answered = source.sentences[i];
    if (
      !match ||
      !answered ||
      /^(?:the|an?|this|that|these|those|my|your|our|his|her|its|their|all|each|every|some|any|date)$/.test(
        match[5] as string,
      )
    )
      return [];
    const russian = source.text.slice(answered.start, answered.end);
    if (!isInfinitiveSentence(russian)) return [];
    const start = span.start + (match[1] as string).length;
    const end = start + 2;
    if (isTouching(pair.exempt, start, end) || isTouching(pair.sealed, start, end)) return [];
    const verb = match[4]
      ? `Do not ${match[5]}`
      : (match[5] as string).slice(0, 1).toUpperCase() + (match[5] as string).slice(1);
    const verbEnd = span.start + match[0].length;
    const fix: Fix | undefined = isSubjectSentence(russian, sentence)
      ? undefined
      : { start, end: verbEnd, sure: 'safe', replacement: verb };
    return [
      report(
        context,
        noShiftedWork,
        { line: line.index, start, end },
        {
          en: 'An infinitive of the source is no «To …»: write «Install» or «Installing».',
          ru: 'Инфинитив не переводится как «To …»: пишите «Install» или «Installing».',
        },
        fix,
      ),
    ];
  });
}
