import { russianWords } from '../../text/letters.ts';

// What Russian says of numbers: which ordinals, whether «один» counts. A table of stems with endings,
// since no kept library turns Russian number words into digits (platform-facts §9).

const adjective =
  '(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ой|ей|ою|ых|их|ыми|ими)';
const third = '(?:ий|ья|ье|ьи|ьего|ьему|ьим|ьем|ью|ьей|ьих|ьими)';
const stems: Record<number, string> = {
  1: 'перв',
  2: 'втор',
  4: 'четв[её]рт',
  5: 'пят',
  6: 'шест',
  7: 'седьм',
  8: 'восьм',
  9: 'девят',
  10: 'десят',
  11: 'одиннадцат',
  12: 'двенадцат',
  13: 'тринадцат',
  14: 'четырнадцат',
  15: 'пятнадцат',
  16: 'шестнадцат',
  17: 'семнадцат',
  18: 'восемнадцат',
  19: 'девятнадцат',
  20: 'двадцат',
  30: 'тридцат',
  40: 'сороков',
  50: 'пятидесят',
  60: 'шестидесят',
  70: 'семидесят',
  80: 'восьмидесят',
  90: 'девяност',
  100: '(?<!двух|тр[её]х)сот',
  1000: 'тысячн',
  1000000: 'миллионн',
};
// Set phrases in which the ordinal counts nothing.
const adverbial =
  /в\s+перв(?:ую|ой)\s+очеред[ьи]|на\s+первый\s+взгляд|с\s+первого\s+(?:взгляда|раза|захода)|первым\s+делом|(?<![а-яё])перв(?:ым|ой|ыми)(?=\s+[а-яё]{2,}(?:[иеёя]т|[уюа]т|л[аио]?)(?:с[ья])?(?![а-яё]))|на\s+первых\s+порах|первое\s+время|из\s+первых\s+рук|во-первых|во-вторых|в-третьих|в-четв[её]ртых|впервые|перв(?:оначальн|ичн|оисточник)[а-яё]*|втор(?:ичн|остепенн)[а-яё]*|из\s+вторых\s+рук|второе\s+дыхание/giu;
const cache = new Map<number, RegExp>();

/** Whether the line has the Russian ordinal of this number, in words or as `2-й`. */
export function hasOrdinal(source: string, value: number, as: 'any' | 'words' = 'any'): boolean {
  return countOrdinals(source, value, as) > 0;
}

/** How often the line has the Russian ordinal of this number. */
export function countOrdinals(source: string, value: number, as: 'any' | 'words' = 'any'): number {
  // The same line is asked of each numeral that it answers: once is enough, or a long line takes squared time.
  if (source !== asked.source) asked = { source, answers: new Map() };
  const key = `${as}${value}`;
  let answer = asked.answers.get(key);
  if (answer === undefined) {
    answer = findOrdinals(source, value, as);
    asked.answers.set(key, answer);
  }
  return answer;
}

let asked: { source: string; answers: Map<string, number> } = { source: '', answers: new Map() };

function findOrdinals(source: string, value: number, as: 'any' | 'words'): number {
  let pattern = cache.get(value);
  if (!pattern) {
    // «сто двадцать первый»: only the last word is an ordinal.
    const low = value > 100 && value % 100 !== 0 ? value % 100 : value;
    const unit = low > 20 && low < 100 && low % 10 !== 0 ? low % 10 : low;
    const stem = unit === 3 ? `трет${third}` : stems[unit] ? `${stems[unit]}${adjective}` : '(?!)';
    const prefix = unit === value ? '' : '[а-яё]+\\s+';
    pattern = new RegExp(
      `${russianWords(`${prefix}${stem}`).source}|(?<!\\d)${value}-(?:[а-яё]{1,3})(?![а-яё])`,
      'giu',
    );
    cache.set(value, pattern);
  }
  const said = source.replace(adverbial, ' ');
  return (as === 'words' ? said.replace(/\d+-[а-яё]+/giu, ' ') : said).match(pattern)?.length ?? 0;
}

const precedence =
  /(?<![а-яё])(?:сначала|сперва|впервые|прежде\s+всего|во-первых|поначалу|предварительно|первым\s+делом|в\s+перв(?:ую|ой)\s+очеред[ьи]|на\s+первый\s+взгляд|на\s+первых\s+порах|первое\s+время)(?![а-яё])/giu;
const listed: Record<number, RegExp> = {
  2: /во-вторых/giu,
  3: /в-третьих/giu,
  4: /в-четв[её]ртых/giu,
  5: /в-пятых/giu,
};

/** How many words of the line say «before all else» or «in the nth place»: a `first` for one of them is no ordinal. */
export function countAdverbs(source: string, value: number): number {
  const pattern = value === 1 ? precedence : listed[value];
  return (pattern && source.match(pattern)?.length) ?? 0;
}

/** Whether the line speaks of seconds of time. */
export function hasSeconds(source: string): boolean {
  return /секунд|(?<![а-яё])сек(?![а-яё])|\d\s?с(?=[.,;:)]|$)|\/с(?![а-яё])|\bRPS\b/iu.test(source);
}

/** Whether the line speaks of a part: «треть», «на четверть», «пятую часть». */
export function hasFraction(source: string): boolean {
  return /(?<![а-яё])(?:трет(?:ь|и|ей)(?=[\s.,;:)!?]|$)|четверт(?:ь|и|ью)(?![а-яё])|[а-яё]+(?:ая|ую|ой)\s+(?:часть|дол[яюие])|на\s+треть)/iu.test(
    source,
  );
}

const one = russianWords('(?:одн(?:ого|ому|им|ом|а|ой|у|ою|о|их|ими)|один)');
const idle =
  /(?<![а-яё])(?:кто|кого|кому|кем|что|чего|чему)-(?:то|нибудь|либо)\s+од[а-яё]+|(?<![а-яё])(?:одн[а-яё]+|один)\s+и\s+т(?:от|а|о|е|ого|ой|ому|ем|ех|у|ою|ем|ом|им|ими)\s+же|(?:с|со)\s+одной\s+стороны|один\s+за\s+другим|одн[а-яё]+\s+за\s+друг[а-яё]+|один\s+на\s+один|одним\s+словом|все\s+до\s+одного|ни\s+од(?:ин|н[а-яё]+)/giu;

// «в одном проекте» tells of a certain one, unless it is set against others: «только в одном», «в одном и в другом».
const certain =
  /(?<![а-яё])(?:(?:в|у|для|с|на|по|из)[ \u00a0]+)?одн(?:ом|ого|ому|им|ой|у|а)[ \u00a0]+(?:(?:наш|мо|сво|крупн|прошл|недавн|похож|зарубежн|иностранн|известн)[а-яё]+[ \u00a0]+)?(?:проект|клиент|заказчик|заказчиц|магазин|случа|компани|знаком|коллег|стать|сайт|фирм|завод|агентств|банк(?!(?:а|у|и|ой)(?![а-яё]))|мест)[а-яё]*|(?<![а-яё])один[ \u00a0]+(?:мой|наш|знакомый|клиент|заказчик|раз|прекрасный)(?![а-яё])/giu;
const against =
  /только|лишь|всего|ровно|хотя бы|не более|не менее|кажд|втор|друг|дв[аеу]|три|тр[её]х|на одн|за одн|\d/iu;

/** Whether the line has a form of «один» that may count, or the digit 1. */
export function saysOne(source: string): boolean {
  const said = source.replace(idle, ' ');
  const counts = against.test(said) ? said : said.replace(certain, ' ');
  return one.test(counts) || /(?<![\d.,])1(?![\d]|[.,]\d|\))/.test(source);
}

const never =
  /^(?:\s+(?:of|another|other|by one|after|at a time|to one|go|shot|last time|hand|thing|side|way or another|more|another)\b|['’]s?\b)/;
const pronoun =
  /(?:\b(?:the|this|that|no|not|which|each|every|any|another|next|previous|last|right|wrong|same|other|some|some|many a|such|these|those|whichever|whatever|first|second|third|old|new|current|existing|latter|former|only the)|\d(?:st|nd|rd|th))\s$/;
const counted =
  /\b(?:only|just|exactly|at least|at most|than|from|to|into|in|by|is|are|equals?|with|about|over|of|and|or|for|within|per|on|as|have|has|use|uses|take|takes|send|sends|create|creates|add|adds)\s$/;
// Words after which `one` stands for a noun instead of counting one.
const functionWord =
  /^(?:\s*(?:$|[.,;:!?)»"”…])|\s+(?:is|are|was|were|will|would|can|could|may|might|should|must|shall|has|have|had|does|do|did|that|which|who|whose|where|when|in|on|at|for|from|with|without|by|to|as|than|because|since|so|if|and|but|before|after|while|via|into|under|over|up|above|below|until|cannot|needs|requires|uses|works|runs|takes|makes|gets|goes|becomes)\b)/;

/** Whether an English `one` counts something: `on one page`, not `this one`, `one of`, `the next one`. */
export function countsOne(before: string, after: string): boolean {
  // “One can of paint” counts, “one can see” does not.
  if (/^\s+can of\b/.test(after)) return true;
  if (never.test(after)) return false;
  // The second half of `one by one`, `one to one`, `one after one` belongs to the idiom of the first.
  if (/\bone (?:by|to|after|on) $/.test(before) || pronoun.test(before)) return false;
  if (
    /\bat (?:least|the very least) $/.test(before) ||
    (/\b(?:in|from|to) $/.test(before) && /^ (?:place|piece|word)\b/.test(after))
  )
    return false;
  if (!functionWord.test(after)) return true;
  if (/^\s+(?:and|or|to|than)\s+(?:only|two|three|more|the same|half)\b/.test(after)) return true;
  // Bare: a number after `only`, `to`, `is`; a pronoun after an adjective with its article.
  return counted.test(before) && /^\s*(?:$|[.,;:!?)…])/.test(after);
}

const zero = russianWords('(?:нол(?:ь|я|ю|[её]м|е|и|ей|ями)|нул(?:ь|я|ю|[её]м|е|и|ей|ям|ями))');
const zeroTerm =
  /^[ -](?:values?|trust|days?|knowledge|copy|touch|shot|downtime|config(?:uration)?|padding|width|fill|index(?:ed|ing)?|based|point|crossing|initiali[sz]ation|address|page|rating|party|tolerance|gravity|matrix|vector|bytes?|divisor|divide|state|latency|click|sum|cost|overhead|balance|length|pointer|offset|element|row|column|extension|dependenc(?:y|ies))\b/;

const fromNothing = /(?<![а-яё])с[ \u00a0]нуля(?![ \u00a0]до|[а-яё])/iu;

/** Whether `zero` counts here: the source says «ноль» or 0, or at least nothing of «нулевой» and no term. */
export function saysZero(source: string, after: string): boolean {
  // «Начать с нуля» counts nothing.
  if (fromNothing.test(source) && !/\d/.test(source)) return false;
  if (zeroTerm.test(after))
    return (
      /^[ -](?:bytes?|rows?|elements?|columns?|cost)\b/.test(after) &&
      (zero.test(source) || /(?<![\d.,])0(?![\d.,])/.test(source))
    );
  if (zero.test(source) || /(?<![\d.,])0(?![\d]|[.,]\d)/.test(source)) return true;
  return !/нулев/iu.test(source);
}
