/** A place in a line that names a point by its number: `2.6` in «как сказано в пункте 2.6». */
export interface Reference {
  number: string;
  start: number;
  end: number;
}

const number = String.raw`\d{1,3}(?:\.\d{1,3})*`;
/** What may stand between two numbers of one list: «2.3, 2.4 и 2.6», «2.3–2.6». */
const joint = String.raw`\s*(?:,|;|и|или|and|or|to|по|&|[-–—])\s*`;
const numbers = `${number}(?:${joint}${number})*`;
/** A bare number is a version or a sum as often as a point: only one that is called a point counts. */
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:под)?пункт\p{L}*|пп?\.|смотри(?:те)?|см\.|points?|items?|see)\s*(?:№\s*)?(?<list>${numbers})(?![\p{L}\p{N}%])(?!\.\d)`,
  'giu',
);
/** A point of somebody else's text: «пункт 3 договора», «point 4 of the contract». */
const elsewhere =
  /^[)»"]?\s*(?:ст\.|стать|договор|контракт|закон|правил|услови|регламент|ТЗ(?!\p{L})|оферт|GDPR|OWASP|(?:of|in|from)\s+(?:the|your|our|this|that|Upwork)|(?:в|из)\s+(?:вашем|ваше[йм]о?|договор|контракт|описани|документаци))/iu;

/** Every place in a line where a point of the answer is named by its number, also each of a list. */
export function findReferences(line: string): Reference[] {
  return [...line.matchAll(named)].flatMap((match) => {
    const list = match.groups?.list ?? '';
    const end = match.index + match[0].length;
    if (elsewhere.test(line.slice(end))) return [];
    const from = end - list.length;
    return [...list.matchAll(new RegExp(number, 'g'))].map((one) => ({
      number: one[0],
      start: from + one.index,
      end: from + one.index + one[0].length,
    }));
  });
}
