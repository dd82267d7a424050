import type { Span } from '../../text/span.ts';

/** What work is paid or counted by; words that may stand for one another share a row. */
const rows: readonly [russian: string, english: string][] = [
  ['знак|символ|символа|знака', 'characters?|symbols?|signs?|keystrokes?'],
  ['слово|слова', 'words?'],
  ['страницу|полосу|лист|разворот', 'pages?|sheets?|spreads?|leaf'],
  ['строку|строчку', 'lines?|rows?'],
  ['главу|раздел', 'chapters?|sections?'],
  ['статью|пост|текст', 'articles?|posts?|texts?'],
  ['фото|фотографию|снимок|кадр|картинку', 'photos?|photographs?|pictures?|shots?|images?|frames?'],
  ['ролик|видео|серию', 'videos?|clips?|episodes?'],
  ['штуку|шт|единицу|экземпляр', 'pieces?|items?|units?|copy|copies|each'],
  ['человека|гостя|участника', 'persons?|people|guests?|participants?|heads?|capita'],
  ['заказ|заявку', 'orders?|requests?|applications?'],
  ['кг|килограмм', 'kg|kilos?|kilograms?'],
  ['метр|м', 'm|meters?'],
  ['литр|л', 'l|liters?'],
];
const table = rows.map(([russian, english]) => ({
  russian: new RegExp(
    `\\d[^.;:!?\\d]{0,24}(?:[ \\u00a0]за[ \\u00a0]|/)(?:одну? )?(?:${russian})(?![а-яё])`,
    'iu',
  ),
  per: new RegExp(`(?:\\b(?:per|a|an)[ \\u00a0]|/)(?:${english})(?![\\w-])`, 'i'),
  word: new RegExp(`\\b(?:${english})(?![\\w-])`, 'i'),
}));

/** «600 рублей за знак» told as `per page`: neither side has a word for what the other is counted by. */
export function changedCounted(source: string, target: string): Span | undefined {
  if (!/[ \u00a0]за[ \u00a0]|\//iu.test(source) || !/\b(?:per|an?)[ \u00a0]|\//i.test(target))
    return undefined;
  const own = table.filter(({ russian }) => russian.test(source));
  if (own.length !== 1 || own[0]?.word.test(target)) return undefined;
  for (const [at, { per }] of table.entries()) {
    const given = per.exec(target);
    const isSaid =
      given &&
      new RegExp(`(?<![а-яё])(?:${rows[at]?.[0].split('|').map(stem).join('|')})`, 'iu').test(
        source,
      );
    if (given && !isSaid) return { start: given.index, end: given.index + given[0].length };
  }
  return undefined;
}

function stem(word: string): string {
  return word.length > 4 ? word.slice(0, -1) : word;
}
