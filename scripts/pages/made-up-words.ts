// The words of Upwork's own interface: a text of nothing but these, numbers and dates says nothing of anybody's.
const INTERFACE = new Set(
  `a about above active activity agency ago all amount an and any apply are as asked asks at attach attachment attachments
available avg back be begin bid bids billed boost budget business by cancel challenge characters client client's clients close company complex
connects contract copy cover current date day days deadline deliverables description details determined duration each english entry
estimated expert experience explore file files fixed fixed-price flag fluent for found freelancer freelancers from hire
hires history history(11) hour hourly hours how hrs hrs/week i in inappropriate include independent individual intermediate interviewing
invites is it job jobs just large last least left length less letter level link listing load local location looking mandatory match
max may member method mid-sized milestone minute minutes mix moment month monthly months more my nice-to-have no not now nothing of
on one-time ongoing only open or other out over overview paid payment people per phone posted posting price private profile progress project
proposal proposals qualifications questions range rate rated rating receive recent remaining remote required requires review reviews rising
save saved score screen search second seconds select send sent short short-term similar since skill skills small spent started submit submitting
success summary talent term terms the this to today total type unanswered unverified upwork value verified view viewed want week weeks
well what when who will willing window within work worldwide would year years yes yesterday you your
than higher rates most experienced tooltip ago kb mb bytes lowest reviews stars more/less about information fewer asked following question question(s) when
number
hr /hr pm am located apply. days. freelancers. u.s. new account skip next update list verify waiting respond characters`.split(
    /\s+/,
  ),
);

const KEPT =
  /^(?:[^\p{L}]*|\$[\d.,]+[KMB]?\+?|\d.*|[A-Z][a-z]{2} \d{1,2}, \d{4}|\d{1,2}:\d{2} [AP]M)$/u;
const UNIT = /^[KMG]B$/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}$/i;

const SYLLABLES = 'ba de fi go ku la me ni po ru sa te vi zo ra lu mo ka'.split(' ');

/** A word of the same length and case; the same word always becomes the same one. */
function madeUpWord(word: string): string {
  let seed = 2166136261;
  for (const char of word.toLowerCase())
    seed = Math.imul(seed ^ char.charCodeAt(0), 16777619) >>> 0;
  let made = '';
  while (made.length < word.length) {
    made += SYLLABLES[seed % SYLLABLES.length];
    seed = Math.imul(seed, 1664525) + 1013904223;
    seed >>>= 0;
    seed = (seed >>> 7) | (seed << 25);
    seed >>>= 0;
  }
  const letters = [...made.slice(0, word.length)];
  return [...word]
    .map((char, i) => (/\p{Lu}/u.test(char) ? letters[i]?.toUpperCase() : letters[i]))
    .join('');
}

/**
 * Replaces all words of a text by made-up ones of the same length, unless the text is the interface's: then, and for
 * numbers, dates and countries, it stays.
 * @param isKept texts that stay in any case (names of countries).
 */
export function replaceWords(text: string, isKept: (text: string) => boolean): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const words = plain.toLowerCase().match(/[\p{L}][\p{L}’'./-]*/gu) ?? [];
  const isInterface = words.every((word) => {
    const bare = word.replace(/[.’']+$/, '').replace(/’/g, "'");
    return INTERFACE.has(word) || INTERFACE.has(bare) || MONTH.test(bare);
  });
  if (KEPT.test(plain) || isInterface || isKept(plain)) return text;
  return text.replace(/\p{L}+/gu, (word) => (UNIT.test(word) ? word : madeUpWord(word)));
}
