import type { Token } from './tokens.ts';
import { numberKey, type Value } from './value.ts';

const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const numeral = /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3}|XL)$/;
// One letter alone is a numeral only beside what is counted in Roman numerals.
const counted = {
  ru: /^[ \u00a0](?:век|в\.|вв\.|квартал|кв\.|том|част|глав|этап|раздел|класс|степен|групп|уров|очеред|полугод|тысячелет|съезд|курс|тип)/iu,
  en: /^[ \u00a0-](?:centur|quarter|volume)/i,
};
const before = {
  ru: /(?:век[а-яё]*|глав[а-яё]+|том[а-яё]*|част[а-яё]+|раздел[а-яё]*|квартал[а-яё]*|тип[а-яё]*|уровн[а-яё]+|класс[а-яё]*)[ \u00a0]$/iu,
  en: /(?:chapter|volume|part|section|quarter|type|level|class|phase|stage|title|article)[ \u00a0]$/i,
};

/** A Roman numeral: «XXI век», `Chapter IV`. */
export function romanAt(
  token: Pick<Token, 'start' | 'end' | 'text'>,
  text: string,
  language: 'ru' | 'en',
): Value | undefined {
  const { start, end } = token;
  const letters = toLatin(token.text);
  const number = romanNumber(letters);
  if (number === undefined) return undefined;
  const isCounted =
    counted[language].test(text.slice(end, end + 12)) ||
    before[language].test(text.slice(Math.max(0, start - 14), start)) ||
    /^[-–][IVX]/.test(text.slice(end, end + 2));
  if (!isCounted && (letters.length === 1 || /^(?:XL|XX|XXX|VI)$/.test(letters))) return undefined;
  const value: Value = {
    start,
    end,
    kind: 'ordinal',
    form: 'roman',
    keys: [numberKey(number)],
    number,
  };
  // «Type II» may be a name: it is wanted only beside what it counts, and in Russian only.
  if (!isCounted || language === 'en') value.isOptional = true;
  return value;
}

/** Whether the letters may be a Roman numeral, wherever they stand. */
export function isRoman(text: string): boolean {
  return romanNumber(toLatin(text)) !== undefined;
}

function toLatin(text: string): string {
  return text.replace(/Х/g, 'X').replace(/С/g, 'C').replace(/І/g, 'I');
}

/** The value of a Roman numeral up to 39, or XL; undefined where the letters are none. */
function romanNumber(letters: string): number | undefined {
  if (letters.length > 6 || !numeral.test(letters)) return undefined;
  let total = 0;
  for (let i = 0; i < letters.length; i++) {
    const here = digits[letters[i] as string] ?? 0;
    const next = digits[letters[i + 1] ?? ''] ?? 0;
    total += here < next ? -here : here;
  }
  return total;
}
