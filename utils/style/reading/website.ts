import { russianWords } from '../../text/letters.ts';
import { everyMatch, type Span } from '../../text/span.ts';

// The English `site` is a website, a piece of ground, or a name. Only the Russian tells which.

const global = (pattern: RegExp) => new RegExp(pattern.source, 'giu');

const website = global(
  russianWords(
    '(?:веб|интернет|мини|под|мульти|мета)?-?сайт[а-я]*(?:-[а-я]+)?|веб-?[а-я]{3,}|(?:интернет-|веб-|медиа)?портал(?:а|у|ом|е|ы|ов|ам|ами|ах)?',
  ),
);
const page = russianWords('страни[цч][а-я]*');
// Pages of paper have numbers, and belong to what is printed.
const paper =
  /страни[цч][а-яё]*\s+(?:№\s*)?\d|\d\s+страниц|(?<![а-яё])(?:документ|договор|книг|отч[её]т|руководств|инструкци|том|файл|pdf|чертеж|журнал)[а-яё]*/iu;
/** A piece of ground, and the other English words for it: one that is answered by them is no `site`. */
const grounds: [ground: RegExp, other: RegExp][] = [
  [
    /(?<![а-яё])объект(?![а-яё]*н)[а-яё]{0,3}(?![а-яё])/giu,
    /\b(?:objects?|facilit(?:y|ies)|propert(?:y|ies)|assets?|entit(?:y|ies)|items?|premises)\b/gi,
  ],
  [
    /(?<![а-яё])площад(?:к[а-яё]{1,3}|ок)(?![а-яё])/giu,
    /\b(?:platforms?|marketplaces?|playgrounds?|venues?|grounds?|pads?|landings?|areas?)\b/gi,
  ],
  [
    /(?<![а-яё])территори[а-яё]{1,3}(?![а-яё])/giu,
    /\b(?:territor(?:y|ies)|areas?|grounds?|premises|regions?)\b/gi,
  ],
  [
    /(?<![а-яё])участ(?:к[а-яё]{1,3}|ок)(?![а-яё])/giu,
    /\b(?:sections?|plots?|areas?|lands?|stretch(?:es)?|spots?)\b/gi,
  ],
  [
    /(?<![а-яё])(?:стро(?:йк|ек)|стройплощад|строительств|полигон|месторождени|раскоп|карьер|свалк|лагер|кемпинг|памятник|цех|завод|склад|скважин|котлован|вышк|базовой станци)[а-яё]*/giu,
    /\b(?:plants?|factor(?:y|ies)|warehouses?|depots?|workshops?|landfills?|quarr(?:y|ies)|careers?|monuments?|camps?|constructions?(?! sites?\b)|building(?! sites?\b)|wells?|towers?)\b/gi,
  ],
];
const place = global(russianWords('мест(?:о|а|у|ом|е|ах)|локаци[а-я]+|выезд[а-я]*'));
/** «на месте» may be `in place`: then nothing is left that a site could be. */
const placed =
  /\b(?:places?|locations?|spots?|positions?|space|rooms?|where|visits?|trips?|available|present)\b/gi;

/** What the Russian says of websites and of ground. */
export interface SiteSense {
  /** How many of the target's `site` the websites of the source can account for. */
  websites: number;
  /** Something of the source may rightly be called a site: which word is which cannot be told for sure. */
  isMixed: boolean;
}

/** Reads the senses of `site` that a Russian line leaves for its English. */
export function readSiteSense(source: string, target: string): SiteSense {
  const said = source.match(website)?.length ?? 0;
  const left = grounds.filter(
    ([ground, other]) => (source.match(ground)?.length ?? 0) > (target.match(other)?.length ?? 0),
  ).length;
  const isGround = left > 0;
  const places = source.match(place)?.length ?? 0;
  if (said === 0) {
    const isPage = page.test(source) && !paper.test(source) && !isGround && places === 0;
    return { websites: isPage ? Number.POSITIVE_INFINITY : 0, isMixed: false };
  }
  const rendered =
    target.match(/\b(?:web-?sites?|sub-?sites?|portals?|web[ -]?(?!sites?\b)[a-z]{3,})\b/gi)
      ?.length ?? 0;
  const isMixed = isGround || places > (target.match(placed)?.length ?? 0);
  return { websites: isMixed ? Math.max(0, said - rendered) : Number.POSITIVE_INFINITY, isMixed };
}

/**
 * Which of the words found in the target stand there as names: the source writes them in Latin letters itself
 * (`Site Kit`, the column `Site`, `site:`, a path). Those with the same sign after them come first.
 */
export function namesAmong(found: readonly Span[], target: string, source: string): Set<Span> {
  const names = new Set<Span>();
  const own = new Map<string, number[]>();
  for (const match of everyMatch(source, /(?<![\p{L}\p{N}_])(?:web)?sites?(?![\p{L}\p{N}_])/giu))
    own.set(match[0], [...(own.get(match[0]) ?? []), match.index + match[0].length]);
  const next = (text: string, at: number) => text[at] ?? '';
  for (const [word, ends] of own) {
    const same = found.filter(({ start, end }) => target.slice(start, end) === word);
    for (const end of ends) {
      const free = same.filter((span) => !names.has(span));
      const one = free.find((span) => next(target, span.end) === next(source, end)) ?? free[0];
      if (one) names.add(one);
    }
  }
  return names;
}

/** `construction site`: the word before says that it is ground. */
export const groundBefore =
  /\b(?:constructions?|building|job|work|camp|camping|dig|excavation|landfill|mining|drilling|burial|heritage|historic(?:al)?|crash|accident|launch|landing|test|disposal|industrial|production|manufacturing|remote|physical|archaeological|nesting|storage|disaster|recovery|customer)[ -]$/i;
