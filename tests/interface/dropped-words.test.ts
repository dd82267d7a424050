import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Words that new users stumbled over: each was replaced everywhere, and none comes back. */
const dropped = {
  ru: [
    'хранится, пока вы печатаете',
    'сохраняются, пока вы пишете',
    'Анализ',
    'анализ',
    'Исследованный ответ',
    'Кем сделано',
    'Предел перейд',
    'Держит ',
    'Держат ',
    'помех',
    'Ничто не собирается',
    'Чего не бывает никогда',
    'Не наверняка',
    'откликающегося',
    'говорит иное',
    'доказывается здесь',
    'Не считать здесь',
    'Отметить только их',
    'Взять ответ',
    'Взять этот текст',
    "'действует'",
    'Скопировать запрос»',
    'Запуски и расходы',
    'всё сходится',
    'как у модели',
    "'как есть'",
    'как в браузере',
    'Желательные качества',
    'Процитировать выделенное',
    'с тех пор изменился',
    // Two units, пункт and строка, and two kinds, ошибка and предупреждение.
    'рагмент',
    'Раздел',
    'раздел ',
    'разделе ',
    'замечани',
    'Замечани',
    'одсказк',
    'проблем',
    'Вид оригинала',
    'Термин один раз',
    // Bureaucratic, a calque, or a third word for what has a name.
    'возьмите «',
    'не узнан',
    'квитанци',
    'до сих пор',
    'отныне',
    'от руки',
    'нарисовать',
    'пожеланий клиента',
    'как задано программой',
  ],
  en: [
    "'as it is'",
    'as the browser',
    'as the model does it',
    'past ${count',
    'Holds now',
    'stands now',
    'Take the answer',
    'This is no address',
    'serif face',
    'of the applicant',
    "'Into'",
    'Jargon to find beside',
    "'hint'",
    'as the program has it',
    'holds together',
    'of now stays',
    'stands every proof',
    'is no English',
    'is no severity',
    'is no JSON',
    'says something else than',
    'more are not listed',
  ],
};

describe.each(Object.entries(dropped))('the words of the interface, %s', (language, words) => {
  const folder = `utils/interface/${language}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));

  it.each(words)('no longer say «%s»', (word) => {
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => readFileSync(file, 'utf8').includes(word))).toEqual([]);
  });
});
