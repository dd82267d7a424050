import type { Remark } from '../look.ts';
import { findMarkup, findScripts } from './alien-lines/signs.ts';
import { findTalk, findTongue } from './alien-lines/talk.ts';
import type { Guard } from './guard.ts';

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
  look: (pair, letter) => {
    if (pair.line.isBlank) return [];
    return withoutInner([
      ...findScripts(pair, letter),
      ...findMarkup(pair, letter),
      ...findTalk(pair),
      ...findTongue(pair),
    ]);
  },
};

function withoutInner(found: readonly Remark[]): Remark[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return sorted.filter(({ end }) => {
    const isInner = end <= last;
    last = Math.max(last, end);
    return !isInner;
  });
}
