import { describe, expect, test } from 'vitest';
import { checkTranslation, fixTranslation } from '../../../utils/style/index.ts';

const found = (source: string, target: string) =>
  checkTranslation({ source, target })
    .filter(({ kind }) => kind === 'alien')
    .map(({ text }) => text);

/** Source, English, what of it is no translation. */
const bad: [string, string, string[]][] = [
  ['Крышка снята.', 'The 蓋 is removed.', ['蓋']],
  ['Крышка снята.', 'The λάθος is removed.', ['λάθος']],
  ['Крышка снята.', 'The Ａpp cover is removed.', ['Ａ']],
  ['Крышка снята.', 'The 𝐜𝐨𝐯𝐞𝐫 is removed.', ['𝐜𝐨𝐯𝐞𝐫']],
  [
    'Крышка снята.',
    'La tapa está quitada por el técnico.',
    ['La tapa está quitada por el técnico.'],
  ],
  [
    'Крышка снята.',
    'Der Deckel ist nicht mehr auf dem Tisch.',
    ['Der Deckel ist nicht mehr auf dem Tisch.'],
  ],
  ['Крышка снята.', 'The غطاء is removed.', ['غطاء']],
  ['Крышка снята.', 'The מכסה is removed.', ['מכסה']],
  ['Крышка снята.', "Sorry, but I can't help with that.", ["Sorry, but I can't help with that"]],
  [
    'Крышка снята.',
    'Unfortunately, I cannot provide a translation.',
    ['Unfortunately, I cannot provide a translation'],
  ],
  ['Крышка снята.', 'Certainly! The cover is removed.', ['Certainly!']],
  ['Крышка снята.', 'Translation: The cover is removed.', ['Translation:']],
  ['Крышка снята.', 'English translation: The cover is removed.', ['English translation:']],
  [
    'Крышка снята.',
    'The cover is removed. Let me know if you need anything else.',
    ['Let me know if you need anything else'],
  ],
  ['Крышка снята.', 'The cover is removed. I hope this helps!', ['I hope this helps']],
  ['Крышка снята.', 'The cover is removed. (Literally: taken off.)', ['(Literally: taken off.)']],
  ['Крышка снята.', 'The cover is removed. Note: «cover» may be «lid».', ['Note:']],
  [
    'Крышка снята.',
    'The cover is removed [translator’s note: cover].',
    ['[translator’s note: cover]'],
  ],
  ['Крышка снята.', '<translation>The cover is removed.', ['<translation>']],
  ['Крышка снята.', 'The cover is removed.<script>alert(1)</script>', ['<script>', '</script>']],
  ['Крышка снята.', 'The cover is&nbsp;removed.<br/>', ['&nbsp;', '<br/>']],
  ['Крышка снята.', 'The cover is removed.<|im_end|>', ['<|im_end|>']],
  [
    'Крышка снята.',
    'Please provide the text to translate.',
    ['Please provide the text to translate'],
  ],
  ['Крышка снята.', 'The source text is too short.', ['The source text is too short']],
  ['Крышка снята.', 'The cov\u00ader is removed.', ['\u00ad']],
  ['Крышка снята.', 'The cover is \u0007removed.', ['\u0007']],
];

/** The Russian has a «нет» or a «не могу» of its own, and the English is a refusal all the same. */
const licensed: [string, string, string[]][] = [
  [
    'На крышке нет замка.',
    'I am unable to translate this sentence.',
    ['I am unable to translate this sentence'],
  ],
  ['Не могу снять крышку.', 'I cannot provide a translation.', ['I cannot provide a translation']],
];

const right: [string, string][] = [
  ['К сожалению, я не могу помочь с дизайном.', 'Unfortunately, I cannot help with the design.'],
  ['Извините за задержку.', 'I am sorry for the delay.'],
  ['Конечно, проверю и вторую страницу.', 'Of course, I will check the 2nd page too.'],
  ['Вот перевод:', 'Here is the translation:'],
  ['Обратите внимание: ключ нужен заранее.', 'Note: the key is required in advance.'],
  ['Сообщите, если нужен отчёт.', 'Let me know if a report is required.'],
  ['Надеюсь, это поможет.', 'I hope this helps.'],
  ['Сопротивление 10 Ом, ток 5 мкА.', 'The resistance is 10 Ω, and the current is 5 μA.'],
  ['Отклонение не больше двух сигм.', 'The deviation is at most 2 σ.'],
  ['Улыбка 🙂 и галочка ✅ на месте.', 'The smile 🙂 and the check mark ✅ are in place.'],
  ['Сертификат выдан в Zürich.', 'The certificate was issued in Zürich.'],
  ['Перевожу с японского: 東京 на карте.', 'I translate from Japanese: 東京 on the map.'],
  ['Ваш ИИ отвечает как языковая модель.', 'As an AI language model, it answers.'],
  ['Верну <div> на место.', 'I will put the <div> back.'],
  ['Результат: 5 страниц.', 'Result: 5 pages.'],
  ['Готово.', 'Done.'],
  ['Правило R&D: проверять дважды.', 'The R&D rule: check twice.'],
  ['Если a < b и c > d, верну ошибку.', 'If a < b and c > d, I will return an error.'],
  ['Музей Prado ждёт.', 'The Prado museum is waiting.'],
  ['В кафе подают крем-брюле.', 'The café serves crème brûlée.'],
];

describe('no translation', () => {
  test.each([...bad, ...licensed])('%s → %s', (source, target, finds) =>
    expect(found(source, target)).toEqual(finds),
  );
});

describe('a right translation', () => {
  test.each(right)('%s → %s', (source, target) => expect(found(source, target)).toEqual([]));
});

describe('invisible signs', () => {
  test('of the source make no finding, whether the English has them or not', () => {
    const source = 'Настрою Word\u00adPress и Woo\u200bCommerce.';
    for (const target of [
      'I will set up WordPress and WooCommerce.',
      'I will set up Word\u00adPress and Woo\u200bCommerce.',
    ])
      expect(checkTranslation({ source, target })).toEqual([]);
  });

  test('of the English alone are errors that are taken away by themselves', () => {
    const source = 'Настрою WordPress.';
    const target = 'I will set up Word\u200bPress\u202e.';
    const errors = checkTranslation({ source, target });
    expect(errors.map(({ severity, text }) => [severity, text])).toEqual([
      ['error', '\u200b'],
      ['error', '\u202e'],
    ]);
    expect(fixTranslation({ source, target }).target).toBe('I will set up WordPress.');
  });

  test('hide no word from a rule', () => {
    const source = 'Это не работает.';
    const target = 'It do\u200bn\u00ad’t work.';
    expect(fixTranslation({ source, target }).target).toBe('It do not work.');
  });
});
