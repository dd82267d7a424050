import type { Value } from './values/value.ts';

// Words that say a number without being one. Each is asked of a line only where a number of it found no answer.

type Excuses = Record<string, RegExp>;

const inEnglish: Excuses = {
  'n:0': /\b(?:no|none|zero|without|nothing|never|not|midnight)\b|-free\b/i,
  'n:1': /\b(?:once|single|an?|sole|only|each|every|same|per|one|unit|mono\w+|uni\w+)\b/i,
  'n:2':
    /\b(?:both|twice|doubl\w+|pairs?|dual|bi(?:-?\w+ly|lateral|nary|lingual)|duplicat\w+|fortnight\w*|between (?:us|them|you))\b/i,
  'n:3': /\b(?:trio|tripl\w+|trilateral|trilingual)\b/i,
  'n:4': /\b(?:quad\w*|quarter\w*)\b/i,
  'n:7': /\b(?:week\w*)\b/i,
  'n:10': /\b(?:decades?|dozens?|tens|several|many)\b/i,
  'n:12': /\b(?:noon|midday|dozen|annual\w*|yearly|year)\b/i,
  'n:14': /\b(?:fortnight\w*|biweekly)\b/i,
  'n:24': /\b(?:round[- ]the[- ]clock|day|daily)\b/i,
  'n:50': /\bhal(?:f|ve[sd]?)\b/i,
  'n:100': /\b(?:hundred|century|full|fully|completely|entirely)\b/i,
  'w:24/7': /\b(?:round[- ]the[- ]clock|non-?stop)\b/i,
  'w:50/50': /\b(?:half|equally|evenly)\b/i,
};
const ordinalInEnglish: Excuses = {
  'n:2': /\b(?:other|half|another|again|latter|next|secondary|repeated\w*)\b/i,
  'n:3': /\b(?:third|tertiary)\b/i,
};

const edge = '(?![а-яё])';
const russian = (words: string) => new RegExp(`(?<![а-яё])(?:${words})`, 'iu');
const inRussian: Excuses = {
  'n:0': russian(`нул|нол|обнул|минусов|плюсов|мороз|(?:нет|без|ни|не)${edge}|отсутств|полноч`),
  'n:1': russian(
    `одн|один|единств|единич|перв|начал|впервые|до (?:вас|меня|нас|него)|раз${edge}|кажд|до десятых|(?:год|года|году|день|дня|дню|час|часа|часу|минут[аыуе]|секунд[аыуе]|недел[яюие]|месяц[ауе]?|сутк|суток|век|квартал|(?:(?:санти|милли|кило)?метр|процент|(?:кило)?грамм|литр|градус|доллар|балл|вольт|ватт|ампер|пиксел|сантиметр|рубл)[аяую]?|тонн[ауые]|секунд[ауые]|страниц[ауые]|(?:кило|мега|гига|тера)?байт[ау]?|мегапиксел[ья]|киловатт[а]?)${edge}|еже|сначала|прежде всего|главн`,
  ),
  'n:2': russian(
    `об[ае]${edge}|обо[имх]|обе[имх]|двукрат|удв|пар[аыуе]${edge}|дубл|до сотых|повторн|ещ[её] раз|друг|полгод|полугод`,
  ),
  'n:3': russian('квартал|до тысячных'),
  'n:6': russian('полгод|полугод'),
  'n:7': russian('недел|без выходных|ежедневн'),
  'n:10': russian('декад'),
  'n:12': russian(`дюжин|год${edge}|года${edge}|полдень|полдня|полноч|полуноч|полудн`),
  'n:14': russian('две недели|двух недель|двухнедельн'),
  'n:15': russian('четверть часа'),
  'n:24': russian('сутк|суток|круглосуточ|день|дня'),
  'n:30': russian('полчаса|месяц|получас|полминут'),
  'n:50': russian('половин|пополам|наполовину|вдвое'),
  'n:60': russian('час|минут'),
  'n:90': russian('полтор|квартал'),
  'n:100': russian(`полностью|целиком|абсолютн|вес[ьё]|все|вся|сто|сот|исчерпыва|полн`),
  'n:365': russian('год'),
  'n:360': russian('кругов|панорам|вокруг'),
  'n:1000': russian('тысяч|тыс'),
  'n:1000000': russian('миллион|млн'),
  'n:1001': russian('тысяч[аиу] и од[ин]'),
  'n:0.5': russian('пол'),
  'n:1.5': russian('полтор|с половиной'),
  'w:24/7': russian('круглосуточ|сутк|суток|в любое время|без выходных'),
  'w:50/50': russian('поровну|пополам'),
  'ten:1': russian('перв[а-яё]+ декад'),
  'ten:2': russian('втор[а-яё]+ декад'),
  'ten:3': russian('трет[а-яё]+ декад'),
};

// `a week` says 7 days, and not 7 pages.
const timed = new Set(['n:3', 'n:7', 'n:14', 'n:15', 'n:24', 'n:30', 'n:60', 'n:90', 'n:365']);

/** «Вторая декада июня» is `June 11 to 20`: which ten days of its month a date belongs to. */
function tenDays(key: string): string | undefined {
  const day = /^d:\d+-(\d+)$/.exec(key)?.[1];
  return day && `ten:${Math.min(3, Math.ceil(Number(day) / 10))}`;
}

/** Answers, for one line, whether its words excuse a number that has no answer there; each number is asked once. */
export function excuser(text: string, language: 'ru' | 'en'): (value: Value) => boolean {
  const known = new Map<string, boolean>();
  const table = language === 'ru' ? inRussian : inEnglish;
  return ({ keys, kind, unit }) =>
    keys.some((own) => {
      const key = tenDays(own) ?? own;
      if (
        timed.has(key) &&
        kind !== 'ordinal' &&
        unit?.dimension !== 'time' &&
        unit?.dimension !== 'months'
      )
        return false;
      const isOrdinal = language === 'en' && kind === 'ordinal';
      const id = isOrdinal ? `${key}o` : key;
      let answer = known.get(id);
      if (answer === undefined) {
        answer =
          (table[key]?.test(text) ?? false) ||
          (isOrdinal && (ordinalInEnglish[key]?.test(text) ?? false));
        known.set(id, answer);
      }
      return answer;
    });
}
