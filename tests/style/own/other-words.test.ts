import { expect, test } from 'vitest';
import { readStandings } from '../../../utils/style/index.ts';

/** What one paragraph is to the proof, and by which rules. */
function standingOf(paragraph: string): string {
  const [standing] = readStandings(`# 9. Правила\n${paragraph}`);
  return standing ? [standing.kind, ...standing.rules].join(' ') : 'none';
}

// The built-in rules as other authors say them, then paragraphs of their own.
test.each<[string, string]>([
  [
    '## 9.1. Тональность\nТон письма не меняй: никакой дополнительной учтивости по сравнению с исходником.',
    'rule 6.1',
  ],
  [
    '## 9.1. English stays English\nSentences that are already in English must be left exactly as they are.',
    'rule 6.2',
  ],
  ['## 9.1.\nРазметку Markdown в перевод не вноси.', 'rule 6.3'],
  [
    '## 9.1. Layout\nKeep the layout of the source: one sentence per line, no blank lines in between, the same quotation marks.',
    'rule 6.4',
  ],
  [
    '## 9.1.\nСленг разработчиков («запушить», «прод») замени нормальными терминами, жаргон запрещён.',
    'rule 6.5',
  ],
  [
    '## 9.1.\nНазвания функций программ давай так, как они называются в официальной англоязычной документации.',
    'rule 6.6',
  ],
  [
    '## 9.1. Who does the work\nDo not shift the work to the client: no «you need to», «you should», unless the Russian says so.',
    'rule 6.7',
  ],
  [
    '## 9.1.\nКогда за русским термином в скобках стоит его английский эквивалент, в переводе оставь термин один раз.',
    'rule 6.8',
  ],
  [
    '## 9.1. Links\nA bare URL stays a bare URL: never wrap it in Markdown link syntax.',
    'rule 6.9',
  ],
  [
    '## 9.1.\nОдин и тот же термин во всём ответе переводи одинаково, сверяясь с `D2`.',
    'rule 6.10',
  ],
  ['## 9.1. Numbers\nWrite every number in digits, never in words.', 'rule 6.11'],
  ["## 9.1.\nПиши «do not», «it is», «I am» — без стяжений вроде «it's».", 'rule 7.1'],
  ['## 9.1.\nСлово «сайт» — это всегда «website», а не «site».', 'rule 7.2'],
  ['## 9.1. Points\nAn entry of a numbered list is a «point», not an «item».', 'rule 7.3'],
  [
    '## 9.1.\n«Например» пиши как «e.g.», в начале предложения — «E.g.»; «for example» не используй.',
    'rule 7.4',
  ],
  ['## 9.1.\nПереведи `F` с `L_SOURCE` на `L_TARGET`.', 'rule 5'],
  ['## 9.1.\nНикогда не пиши «in order to»: достаточно «to».', 'check'],
  ['## 9.1.\nAvoid the words «robust» and «seamless».', 'check'],
  ['## 9.1.\nСлова «synergy», «cutting-edge» и «holistic» под запретом.', 'check'],
  ['## 9.1. Utilise\nInstead of «utilise» write «use».', 'check'],
  ['## 9.1.\nТермин «личный кабинет» переводи как «account area».', 'rule 6.10'],
  ['## 9.1.\n«Смета» → «estimate».', 'rule 6.10'],
  ['## 9.1.\nTranslate «договор» as «agreement» everywhere.', 'rule 6.10'],
  ['## 9.1.\nПиши уверенно, без лишних оговорок.', 'asked'],
  ['## 9.1.\nMake every sentence sound like a senior engineer wrote it.', 'asked'],
  ['## 9.1.\nСохраняй ритм моих фраз: короткие оставляй короткими.', 'asked'],
  ['## 9.1.\nИмена людей транслитерируй по загранпаспорту.', 'asked'],
  ['## 9.1.\nЧислительные до десяти пиши словами.', 'asked'],
  ["## 9.1.\nFeel free to use contractions such as «I'm» and «don't».", 'asked'],
  ['## 9.1.\nСсылки оформляй как Markdown: `[текст](URL)`.', 'asked'],
  ['## 9.1.\n', 'unclear'],
  ['## 9.1.\nНе больше 25 слов в предложении.', 'asked'],
  [
    '## 9.1.\nНе приукрашивай: перевод должен звучать так же сухо или так же тепло, как мой русский текст.',
    'rule 6.1',
  ],
  [
    '## 9.1.\nЕсли предложение уже написано по-английски, перенеси его в перевод дословно.',
    'rule 6.2',
  ],
  [
    '## 9.1. No markup\nThe answer is plain text. Asterisks, hashes and other markup must not appear in it.',
    'rule 6.3',
  ],
  [
    '## 9.1. Разбивка\nОдин абзац исходного текста — один абзац перевода, по одному предложению в каждом. Пустые строки не добавляй.',
    'rule 6.4',
  ],
  ['## 9.1. Register\nNo slang: use the official word.', 'rule 6.5'],
  [
    '## 9.1.\nWhen you speak about software, call its features by the exact names of the official English documentation.',
    'rule 6.6',
  ],
  [
    '## 9.1.\nРаботу делаю я. Не пиши клиенту «you have to» или «you must», если я сам так не сказал.',
    'rule 6.7',
  ],
  [
    '## 9.1. Glosses\nIf the Russian text repeats a term in English in brackets, do not repeat it in the translation.',
    'rule 6.8',
  ],
  [
    '## 9.1. Адреса\nАдреса страниц (URL) переноси без изменений, не превращая их в ссылки Markdown.',
    'rule 6.9',
  ],
  ['## 9.1. Consistency\nTranslate a term the same way as it was translated in D2.', 'rule 6.10'],
  ['## 9.1.\nЧисла и числительные — только цифрами: «3», а не «three».', 'rule 6.11'],
  ['## 9.1. Contractions\nSpell them out: «cannot», «will not».', 'rule 7.1'],
  ['## 9.1. Website\n«Site» is forbidden, say «website».', 'rule 7.2'],
  ['## 9.1.\nНумерованный пункт называй «point»; слово «item» для него не годится.', 'rule 7.3'],
  ['## 9.1.\nUse «e.g.» instead of «for example».', 'rule 7.4'],
  ['## 9.1. Задание\nПереведи фрагмент `F` на английский язык, учитывая `D` и `D2`.', 'rule 5'],
  ['## 9.1.\nDo not start sentences with «So,».', 'asked'],
  ['## 9.1.\nНе злоупотребляй словом «very».', 'asked'],
  ['## 9.1.\nВместо «a lot of» пиши «many» или «much».', 'check'],
  ['## 9.1.\nСлово «проект» всегда передавай как «project», а не «work».', 'rule 6.10'],
  ['## 9.1.\n«Техническое задание» — это «specification».', 'rule 6.10'],
  ['## 9.1.\nRender «заказчик» as «client».', 'rule 6.10'],
  ['## 9.1.\nNever use the passive voice where the active voice is possible.', 'asked'],
  ['## 9.1.\nДлинные предложения не дроби.', 'asked'],
  ['## 9.1.\nКавычки «ёлочки» заменяй на английские.', 'asked'],
  ['## 9.1.\nДенежные суммы пиши со знаком доллара впереди.', 'asked'],
  ['## 9.1.\nСайт по-английски — «site».', 'asked'],
  ['## 9.1.\nTranslate «пункт» as «item».', 'asked'],
  ['## 9.1.\nДобавь немного вежливости: клиент любит «please».', 'asked'],
  ['## 9.1.\nЖирным выделяй главное при помощи Markdown.', 'asked'],
])('%s', (paragraph, standing) => {
  expect(standingOf(paragraph)).toBe(standing);
});

// The contrary of a rule is proven by nothing, or by a check of its own.
test.each([
  'Пиши намного вежливее, чем я.',
  'Be more polite than the original.',
  'Тон немного смягчай, добавляй любезность.',
  'Английские предложения переводи на простой английский заново.',
  'Rewrite sentences that are already in English.',
  'Выделяй главное жирным: Markdown разрешён.',
  'Use Markdown headings.',
  'Разметку Markdown добавляй там, где список длинный.',
  'Формат оригинала менять можно: дели длинные предложения.',
  'Merge short lines into one paragraph.',
  'Немного жаргона не повредит.',
  'Slang is welcome.',
  'Названия функций переводи своими словами, не по документации.',
  'Говори клиенту прямо: «you need to», «you must».',
  'Термин в скобках повторяй дважды.',
  'Always repeat the English term in brackets.',
  'URL превращай в ссылки Markdown.',
  'Shorten every URL.',
  'Термины переводи каждый раз по-новому, чтобы не было повторов.',
  'Vary your terms: use synonyms.',
  'Числительные пиши словами.',
  'Spell out numbers below ten.',
  "Сокращай: «it's», «don't».",
  'Use contractions.',
  '«Веб-сайт» переводи как «site».',
  'Prefer «site» to «website».',
  'Call every point an «item».',
  'Пиши «for example», а не «e.g.».',
  'Never write «e.g.», always «for example».',
])('no rule proves its contrary: %s', (text) => {
  expect(standingOf(`## 9.1.\n${text}`)).toMatch(/^(?:asked|check)$/);
});
