import type { Limit } from '../own-check.ts';

const units: [RegExp, Limit['of']][] = [
  [/(?<!\p{L})(?:слов(?:а|о)?|words?)(?!\p{L})/iu, 'words'],
  [
    /(?<!\p{L})(?:знак\p{L}*|символ\p{L}*|букв\p{L}*|characters?|letters?|signs?)(?!\p{L})/iu,
    'characters',
  ],
];
const scopes: [RegExp, Limit['in']][] = [
  [/(?<!\p{L})(?:пункт\p{L}*|фрагмент\p{L}*|points?|fragments?)(?!\p{L})/iu, 'point'],
  [/(?<!\p{L})(?:строк\p{L}*|абзац\p{L}*|lines?|paragraphs?)(?!\p{L})/iu, 'line'],
  [/(?<!\p{L})(?:предложени\p{L}*|фраз\p{L}*|sentences?)(?!\p{L})/iu, 'sentence'],
];
const atLeast =
  /(?<!\p{L})(?:не\s+(?:менее|меньше|короче|реже)|минимум|at\s+least|no\s+(?:fewer|less|shorter)|minimum)(?!\p{L})/iu;
const fewer =
  /(?<!\p{L})(?<!не\s)(?:менее|меньше|короче|реже|fewer\s+than|less\s+than|shorter\s+than|under|below|<)(?!\p{L})/iu;
const quoted = /[«“"`']([A-Za-z][A-Za-z’' -]{0,60}?)[»”"`']/u;
const small =
  /^(?:no|not|more|than|at|most|in|a|an|the|per|over|longer|above|each|every|one|any|of|up|to|max|maximum|times?|less|fewer|under|below|shorter|and|has|have|with|be|is|must|may|can)$/i;

const known = [...units, ...scopes].map(([pattern]) => pattern);

/** Reads a bound in words, Russian or English; nothing where it is not surely one. */
export function readLimit(text: string): Limit | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  if (numbers.length !== 1 || /[-−–]\d|\d[.,]\d/.test(text) || atLeast.test(text)) return undefined;
  const most = Number(numbers[0]) - (fewer.test(text) ? 1 : 0);
  if (most < 0 || most > 100_000) return undefined;
  const named = quoted.exec(text)?.[1]?.trim();
  const bare = named ? text.replace(quoted, ' ') : text;
  const unit = units.find(([pattern]) => pattern.test(bare))?.[1];
  const found = scopes.filter(([pattern]) => pattern.test(bare)).map(([, scope]) => scope);
  const words = (bare.match(/[A-Za-z][A-Za-z’'-]*/g) ?? []).filter(
    (word) => !small.test(word) && !known.some((pattern) => pattern.test(word)),
  );
  const phrase = named ?? (words.length === 1 ? words[0] : undefined);
  if (phrase) return unit ? undefined : { most, of: 'phrase', phrase, in: found[0] ?? 'point' };
  if (words.length > 0) return undefined;
  if (unit) {
    const place = found[0] ?? (unit === 'words' ? 'sentence' : undefined);
    return found.length > 1 || !place ? undefined : { most, of: unit, in: place };
  }
  const place = found.find((scope) => scope !== 'sentence');
  return found.includes('sentence') && place ? { most, of: 'sentences', in: place } : undefined;
}
