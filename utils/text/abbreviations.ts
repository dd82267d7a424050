/**
 * What a dot after an abbreviation does before a capital letter: nothing (`i.e. Your order`), it ends the sentence
 * as well («900 руб. Домен»), or both readings stand («план Б. Иванов»). Absent: no abbreviation.
 */
export type DotRole = 'within' | 'ends' | 'doubt';

const list = (words: string) => new Set(words.split(/\s+/));

const within = list(
  `e.g i.e vs mr mrs ms dr prof fig sec ver v cf approx ca resp p pp vol ed ch art par para app eq cl min max ft s.i
  т.е т.к т.н т.ч т и.о см рис табл стр п пп гл ст ч г гг в вв с м д л кв корп ул пер пл наб пос им проф акад мин макс
  напр прим рус англ лат букв сокр тел факс изд ред пр др эт оф зам св гр мес нед напр-р р`,
);
const ends = list(
  `etc kg cm km mm hrs lbs oz yrs т.д т.п у.е кг км мм сек шт руб коп тыс млн млрд трлн экз долл грн чел проч уп ед`,
);
/** Units only behind a number or a measure: «см. рис. 2» and «4 см.», «г. Москва» and «2021 г.». */
const endsCounted = list(
  'г гг в вв ч с м см мин д л р мес нед стр эт кв min sec hr mo yr ft in lb',
);
const endsAfterAnd = list('др пр');
const doubt = list('inc ltd corp co llc jr sr dept est misc al no st p.m a.m обл р-н н.э');

const number = /(?:\d|(?<![\p{L}])[IVXLC]+)[ \u00a0\u202f]?$/u;
const measure = /(?<![\p{L}])(?:в|за|на|из|per|in)\s$/iu;

/** What the dot at this place does, by the word before it. */
export function readDot(text: string, dot: number): DotRole | undefined {
  let from = dot;
  while (from > 0 && dot - from < 24 && !/[\s(«"“[„]/.test(text[from - 1] as string)) from--;
  const before = text.slice(Math.max(0, from - 12), from);
  const word = text.slice(from, dot).replace(/^\d+(?=\p{L})/u, '');
  const key = word.toLowerCase();
  // `и т. д.`, `т. е.`: written apart.
  if (/(?<![\p{L}])т\.\s*$/iu.test(before) && /^[дпекнч]$/.test(key))
    return /^[дп]$/.test(key) ? 'ends' : 'within';
  if (ends.has(key)) return 'ends';
  const isCounted = number.test(before) || word.length < dot - from;
  if (endsCounted.has(key) && isCounted) return 'ends';
  if (/^(?:см|мм|м|мин|л)$/.test(key) && measure.test(before)) return 'ends';
  if (endsAfterAnd.has(key) && /(?<![\p{L}])и\s$/iu.test(before)) return 'ends';
  if (within.has(key)) return 'within';
  if (doubt.has(key)) return 'doubt';
  // An initial, or several: «А. С. Пушкин», `U.S.C.`, «вариант Б.».
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) ? 'doubt' : undefined;
}
