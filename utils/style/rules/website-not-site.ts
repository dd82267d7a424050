import { withCaseOf } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Pair } from '../reading/pair.ts';
import { searchProse } from '../reading/search.ts';
import { groundBefore, namesAmong, readSiteSense } from '../reading/website.ts';
import type { Rule } from '../rule.ts';

const pattern =
  /(?<![\p{L}\p{N}_.@-])(?:web[ \u00a0-]?)?site(s)?(?:(['’]s?)(?!\p{L}))?(?![\p{L}\p{N}_])/giu;
// Official terms in which the word means no website, or stands fast: before it and after it.
const before =
  /(?:\b(?:cross|on|off|same|multi|in|intra|inter|mid)[- ]|\b(?:google|microsoft|adobe|wordpress multi)[ ])$/i;
const after =
  /^(?:-(?:packages|to-site|local|isolation)|[ -]reliability\b|[ ]isolation\b|[ ]collections?\b|[ ]kit\b|[ ]recovery\b|-\d)/i;
export const websiteNotSite: Rule = {
  id: '7.2',
  title: { en: 'Website, not site', ru: 'Website, а не site' },
  severity: 'error',
  instruction: 'Никогда не переводи понятие «сайт» / «веб-сайт» как «site»: только «website».',
  examples: [
    {
      source: 'Сайт работает медленно.',
      target: 'The site is slow.',
      good: 'The website is slow.',
      finds: ['site'],
    },
    {
      source: 'Каталог site-packages переполнен.',
      target: 'The site-packages directory is overfull.',
      finds: [],
    },
  ],
  look: (pair, letter) => {
    const { text } = pair.line;
    if (!/site/i.test(text)) return [];
    const said = pair.source?.text ?? letter.source;
    const { websites, isMixed } = readSiteSense(said, text);
    if (websites === 0) return [];
    const words = findSites(pair);
    const names = namesAmong(words, text, said);
    const open = words.filter(
      (word) =>
        !names.has(word) &&
        !(isMixed && groundBefore.test(text.slice(Math.max(0, word.start - 20), word.start))),
    );
    return nearest(open, websites, text, said).map(({ start, end, isPlural }) => {
      const word = text.slice(start, end);
      const replacement = withCaseOf(word, isPlural ? 'websites' : 'website');
      return {
        start,
        end,
        message: {
          en: `Write «${replacement}», not «${word}».`,
          ru: `Пишите «${replacement}», а не «${word}».`,
        },
        fix: isMixed ? undefined : { start, end, sure: 'safe', replacement },
      };
    });
  },
};

interface SiteWord extends Span {
  isPlural: boolean;
}

/** The words of the line that could be a website's, without those that stand in an official term. */
function findSites(pair: Pair): SiteWord[] {
  const { text } = pair.line;
  return [...searchProse(pair, pattern)].flatMap((match) => {
    const word = match[0].replace(/['’]s?$/, '');
    const start = match.index;
    const end = start + word.length;
    if (/^website/i.test(word)) return [];
    if (/^site/i.test(word) && before.test(text.slice(Math.max(0, start - 20), start))) return [];
    if (after.test(text.slice(end, end + 20))) return [];
    return [{ start, end, isPlural: match[1] !== undefined }];
  });
}

/** Of more words than the source has websites, those that stand about where it speaks of them. */
function nearest(words: SiteWord[], count: number, text: string, said: string): SiteWord[] {
  if (words.length <= count) return words;
  const at = said.search(/сайт|веб|портал/iu) / Math.max(1, said.length);
  const far = ({ start }: SiteWord) => Math.abs(start / Math.max(1, text.length) - at);
  return [...words]
    .sort((a, b) => far(a) - far(b))
    .slice(0, count)
    .sort((a, b) => a.start - b.start);
}
