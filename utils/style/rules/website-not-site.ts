import { russianWords, withCaseOf } from '../../text/letters.ts';
import { report } from '../reading/context.ts';
import { searchProse } from '../reading/search.ts';
import type { Rule } from '../rule.ts';

const pattern =
  /(?<![\p{L}\p{N}_.@-])(?:web[ \u00a0-]?)?site(s)?(?:(['’]s?)(?!\p{L}))?(?![\p{L}\p{N}_])/giu;
// Official terms in which the word means no website, or stands fast: before it and after it.
const before =
  /(?:\b(?:cross|on|off|same|multi|in|intra|inter|mid)[- ]|\b(?:google|microsoft|adobe|wordpress multi)[ ])$/i;
const after =
  /^(?:-(?:packages|to-site|local|isolation)|[ -]reliability\b|[ ]isolation\b|[ ]collections?\b|[ ]kit\b|[ ]recovery\b|-\d)/i;
const website = russianWords('(?:веб-?|интернет-?|мини-?|под|мульти)?сайт[а-я]*');
const ground = russianWords(
  '(?:строй)?площадк[а-я]+|площадок|стройк[а-я]+|полигон[а-я]*|месторождени[а-я]+|раскоп[а-я]+|карьер[а-я]*',
);

export const websiteNotSite: Rule = {
  id: '7.2',
  title: { en: 'Website, not site', ru: 'Website, а не site' },
  severity: 'error',
  instruction:
    'Никогда не переводи понятие «сайт» / «веб-сайт» как «site».\nВместо этого используй форму «website»: это является более профессиональным.',
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
  check: (context) =>
    context.pairs.flatMap((pair) => {
      const { text, index } = pair.line;
      if (!/site/i.test(text)) return [];
      const said = pair.source?.text ?? context.input.source;
      if (ground.test(said) && !website.test(said)) return [];
      return [...searchProse(pair, pattern)].flatMap((match) => {
        const word = match[0].replace(/['’]s?$/, '');
        const start = match.index;
        const end = start + word.length;
        if (/^website/i.test(word)) return [];
        if (/^site/i.test(word) && before.test(text.slice(Math.max(0, start - 20), start)))
          return [];
        if (after.test(text.slice(end, end + 20))) return [];
        const replacement = withCaseOf(word, match[1] ? 'websites' : 'website');
        return [
          report(
            context,
            websiteNotSite,
            { line: index, start, end },
            {
              en: `Write «${replacement}», not «${word}».`,
              ru: `Пишите «${replacement}», а не «${word}».`,
            },
            { start, end, sure: 'safe', replacement },
          ),
        ];
      });
    }),
};
