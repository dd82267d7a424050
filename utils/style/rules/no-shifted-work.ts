import { hasCyrillic, isCapital } from '../../text/letters.ts';
import { isTouching, type Span } from '../../text/span.ts';
import type { Letter, Remark } from '../look.ts';
import { isInfinitiveSentence, isSubjectSentence } from '../reading/infinitive.ts';
import { findDuties, shiftedDuties } from '../reading/licence.ts';
import type { Pair } from '../reading/pair.ts';
import { searchProse } from '../reading/search.ts';
import { anyShift, duty, neutralForm, reliefSaid, shifts } from '../reading/shifts.ts';
import type { Fix, Rule } from '../rule.ts';

export const noShiftedWork: Rule = {
  id: '6.7',
  title: { en: 'The work is not shifted to the client', ru: 'Работа не переложена на клиента' },
  severity: 'error',
  instruction: [
    'Не используй самовольно «you need» и другие подобные обращённые к `ꆜ` фразы, перекладывающие действия на него, если в исходном тексте явно не сказано подобное (типа «вы должны», «вам нужно»): делать в любом случае буду я.',
    'Не переводи фразы, начинающиеся инфинитивом («Установить …»), начиная их словом «To».',
    'Иногда уместно нейтральное «it is necessary».',
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
      source: 'Чтобы понять, что она — лучшая, надо сначала увидеть недостатки других.',
      target:
        'To understand why it is the best, it is necessary to first see the disadvantages of the others.',
      finds: [],
      author: true,
    },
    {
      source: 'Останавливать магазин не придётся, вам нужно лишь прислать ключ.',
      target: 'It will not be necessary to stop the shop, you only need to send the key.',
      finds: [],
      taught: true,
    },
    {
      source: 'Установить готовый модуль.',
      target: 'To install a ready-made module.',
      good: 'Installing a ready-made module.',
      finds: ['To'],
    },
  ],
  look: (pair, letter) => [...findShifts(pair, letter), ...findInfinitives(pair)],
};

function findShifts(pair: Pair, letter: Letter): Remark[] {
  const { text } = pair.line;
  if (!anyShift.test(text)) return [];
  const source = pair.source?.text ?? letter.source;
  const duties = findDuties(source);
  const isLaid = duties.some(({ isYours }) => isYours);
  const needs = [...searchProse(pair, duty)];
  const shifted = shiftedDuties(
    duties,
    source.length,
    needs.map(({ index }) => index),
    text.length,
  );
  const isRelieved = reliefSaid.test(source);
  const found = needs.filter(
    (match) => shifted.has(match.index) && !(isRelieved && denial.test(match[0])),
  );
  for (const { phrase, said } of shifts)
    if (!isLaid && !said.test(source)) found.push(...searchProse(pair, phrase));
  return found.map((match) => sayShift(pair.line.text, match));
}

const denial = /\bnot\b|n['’]t\b|no longer|never/i;

function sayShift(text: string, match: RegExpExecArray): Remark {
  const span = { start: match.index, end: match.index + match[0].length };
  return {
    ...span,
    message: {
      en: `«${match[0]}» shifts the work to the client.`,
      ru: `«${match[0]}» перекладывает работу на клиента.`,
    },
    fix: mend(text, match[0], span),
  };
}

function mend(text: string, found: string, span: Span): Fix | undefined {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  const after = text.slice(span.end, span.end + 60);
  // `Remember to clear …` → `Clear …`.
  const verb = /^(\s+)([a-z])[a-z]/.exec(after);
  if (/^remember\s+to$/i.test(found))
    return verb && isCapital(found)
      ? {
          start: span.start,
          end: span.end + 1 + (verb[1] as string).length,
          sure: 'safe',
          replacement: (verb[2] as string).toUpperCase(),
        }
      : undefined;
  const words = neutralForm(found, before, after);
  if (!words) return undefined;
  return { ...span, sure: 'safe', replacement: isCapital(found) ? `I${words.slice(1)}` : words };
}

/** `To install …` for «Установить …»; a purpose with «чтобы» or «для» is right. */
function findInfinitives(pair: Pair): Remark[] {
  const { source, line } = pair;
  if (!source || !/To\s|You (?:can|could|may)\s/.test(line.text) || !hasCyrillic(source.text))
    return [];
  return line.sentences.flatMap((span, i) => {
    const sentence = line.text.slice(span.start, span.end);
    const match = /^([«"“„(]*)(To|You (?:can|could|may))(\s+)(?:(not)\s+)?([a-z][a-z-]*)/.exec(
      sentence,
    );
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
    const isYou = match[2] !== 'To';
    if (
      !isInfinitiveSentence(russian) ||
      (isYou && (isSubjectSentence(russian, '') || reliefSaid.test(russian)))
    )
      return [];
    const start = span.start + (match[1] as string).length;
    const end = start + (match[2] as string).length;
    if (isTouching(pair.exempt, start, end) || isTouching(pair.sealed, start, end)) return [];
    const verb = match[4]
      ? `Do not ${match[5]}`
      : (match[5] as string).slice(0, 1).toUpperCase() + (match[5] as string).slice(1);
    const verbEnd = span.start + match[0].length;
    const fix: Fix | undefined =
      !isYou && isSubjectSentence(russian, sentence)
        ? undefined
        : { start, end: verbEnd, sure: 'safe', replacement: verb };
    return [
      {
        start,
        end,
        message: {
          en: `An infinitive of the source is no «${match[2]} …»: write «Install» or «Installing».`,
          ru: `Инфинитив не переводится как «${match[2]} …»: пишите «Install» или «Installing».`,
        },
        fix,
      },
    ];
  });
}
