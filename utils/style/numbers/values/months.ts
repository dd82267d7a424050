// Names of months in both languages; a month is a number where it belongs to a date.

const russian = [
  'январ[ьяюеё]м?',
  'феврал[ьяюеё]м?',
  'март(?:а|у|ом|е)?',
  'апрел[ьяюеё]м?',
  'ма(?:й|я|ю|ем|е)',
  'июн[ьяюеё]м?',
  'июл[ьяюеё]м?',
  'август(?:а|у|ом|е)?',
  'сентябр[ьяюеё]м?',
  'октябр[ьяюеё]м?',
  'ноябр[ьяюеё]м?',
  'декабр[ьяюеё]м?',
];
const english = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];

const words = {
  ru: new RegExp(`^(?:${russian.map((one) => `(${one})`).join('|')})$`, 'iu'),
  // A month of English has a capital: `may` and `march` are other words.
  en: new RegExp(`^(?:${english.map((one) => `(${one})`).join('|')})$`, 'i'),
};

/** Which month a word names, 1 to 12. */
export function monthOf(word: string, language: 'ru' | 'en'): number | undefined {
  if (word.length < 3 || word.length > 9) return undefined;
  if (language === 'en' && !/^[A-Z]/.test(word)) return undefined;
  const match = words[language].exec(word);
  if (!match) return undefined;
  const at = match.findIndex((group, index) => index > 0 && group !== undefined);
  return at > 0 ? at : undefined;
}
