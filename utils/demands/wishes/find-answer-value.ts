import type { JobText } from '../../job/job.ts';
import { literally } from '../../text/letters.ts';
import type { Sentence } from '../posts/split-post.ts';
import { readCount } from '../words/counts.ts';

const sum =
  /(?<![\d.,])(\d{1,4}(?:\.\d{1,2})?|\p{L}+)\s*(\+|plus|minus|times|multiplied by|x|×|\*|-|−|плюс|минус|умножить на|на)\s*(\d{1,4}(?:\.\d{1,2})?|\p{L}+)(?:\s*(\+|plus|minus|-|плюс|минус)\s*(\d{1,4}|\p{L}+))?/iu;

/** The answer to a test question where it is sure: a sum, or a name that the post itself gives. */
export function findAnswerValue(
  quote: string,
  sentence: Sentence,
  post: JobText,
): string | undefined {
  return sumIn(quote) ?? countIn(quote, post) ?? nameIn(quote, sentence, post);
}

function sumIn(quote: string): string | undefined {
  const of = /(?:the )?(sum|product|difference) of (\d{1,4}) and (\d{1,4})/iu.exec(quote);
  if (of) {
    const sign = of[1] === 'sum' ? '+' : of[1] === 'product' ? '*' : '-';
    return String(Math.abs(apply(Number(of[2]), sign, Number(of[3]))));
  }
  const found = sum.exec(quote);
  if (!found) return undefined;
  const numbers = [found[1], found[3], found[5]].map((text) =>
    text ? (/^\d+\.\d/.test(text) ? Number(text) : readCount(text)) : undefined,
  );
  const [a, b, c] = numbers;
  if (a === undefined || b === undefined || (found[5] && c === undefined)) return undefined;
  // `2-3 examples` is a range, no sum.
  if (/^[-−]$/.test(found[2] ?? '') && !/=|what is|сколько/iu.test(quote)) return undefined;
  if (/^(?:x|×|\*|на)$/iu.test(found[2] ?? '') && !/what|how much|сколько|=/iu.test(quote))
    return undefined;
  const one = apply(a, found[2] ?? '', b);
  const all = c === undefined ? one : apply(one, found[4] ?? '', c);
  return String(Number(all.toFixed(2)));
}

function apply(a: number, sign: string, b: number): number {
  if (/^(?:\+|plus|плюс)$/iu.test(sign)) return a + b;
  if (/^(?:minus|-|−|минус)$/iu.test(sign)) return a - b;
  return a * b;
}

/** `how many lessons a pack has`, and the post knows of `10-lesson packs` alone. */
function countIn(quote: string, post: JobText): string | undefined {
  const noun =
    /(?:how many|number of (?:our|my)|(?:put|writ|add|mention|quot|includ|end|start|begin|clos|finish|sign|last|first)[^.]{0,60} the number of|сколько) (?!(?:hours|days|weeks|years|people)(?![\p{L}]))(\p{L}{4,})/iu.exec(
      quote,
    );
  if (
    !noun?.[1] ||
    ofReader.test(quote.slice(noun.index).replace(/ (?:in|at|on|into) (?:the|your) .*$/su, ''))
  )
    return undefined;
  const stem = literally(noun[1].replace(/(?:ies|es|s|[аеиоуыйья]{1,2})$/iu, ''));
  const counts = [
    ...post.description.matchAll(
      new RegExp(
        `([\\d\\p{L}.,–-]*[\\d\\p{L}])[\\s-](?:\\p{Ll}+[\\s-])?${stem}\\p{Ll}{0,3}(?![\\p{L}])`,
        'giu',
      ),
    ),
  ].map(
    ([, number = '']) =>
      (/[.,]\d{1,2}(?!\d)/.test(number) ? Number.NaN : readCount(number)) ??
      (/\d/.test(number) ? Number.NaN : undefined),
  );
  const told = new Set(counts.filter((number) => number !== undefined && number !== 1));
  const [only] = told;
  return told.size === 1 && only !== undefined && only > 0 ? String(only) : undefined;
}

const ofReader =
  /(?<![\p{L}])(?:you|your|u|вы|у вас)(?![\p{L}])|\p{L}{2}(?:ете|ите|ёте)(?![\p{L}])/iu;

/** `(Hint: it's called Petrel)` behind the question. */
function hintAfter(quote: string, post: JobText): string {
  const end = post.description.indexOf(quote) + quote.length;
  return (
    /^\s*(\((?:\p{L}+: )?it[^()]{4,40}\))/u.exec(post.description.slice(end, end + 60))?.[1] ?? ''
  );
}

const named =
  /(?:the |our |my |its )?name of (?:the |our |my |his |her |their )?([\p{L}' -]{2,40}?)(?=$|[\s]*(?:[-–—,.;:!?()]|in (?:your|the)))|(?:what|how) (?:is|are) (?:the |our |my )?([\p{L}' -]{2,30}?) (?:called|named)|(?<!\p{L})(?:кличк|им)\p{L}{1,2} (?:нашего |нашей |моего |моей )?(\p{L}{3,20})/iu;

/** `the name of the dog`, and somewhere else `our dog Rufus`, `a dog called Rufus`. */
function nameIn(quote: string, sentence: Sentence, post: JobText): string | undefined {
  const own =
    /(?:^|[\s(–—-])(?:it's|it is|that's|this is|by the way|это)\s+(?:called\s+)?(\p{Lu}[\p{L}\p{N}-]+)/u.exec(
      sentence.text.slice(Math.max(0, sentence.text.indexOf(quote))) + hintAfter(quote, post),
    );
  if (own?.[1]) return own[1];
  const which = /,? which is (\d{1,4})(?![\d.,]*[\d\p{L}]| \p{Ll})/u.exec(quote);
  if (which?.[1]) return which[1];
  const inWords =
    /[-–—(]\s*(?:(\p{Lu}[\p{L}\p{N}-]+) by the way|([\p{L}\p{N}-]+), as (?:you|we|said|i|mentioned|above)(?![\p{L}]))/u.exec(
      sentence.text,
    );
  if (inWords) return inWords[1] ?? inWords[2];
  const thing = named.exec(quote);
  const noun = (thing?.[1] ?? thing?.[2] ?? thing?.[3])?.trim().split(/\s+/).at(-1);
  if (!noun) return undefined;
  // `our dog (a beagle called Bruno)`: not `each country (France, …)`.
  const isOwn = /(?<!\p{L})(?:our|my)(?!\p{L})/iu.test(thing?.[0] ?? '');
  const around = `${literally(noun)}(?:,)?\\s+(?:${isOwn ? "\\((?:[\\p{Ll}' ]{0,30} )?|" : ''}(?:is |was )?(?:called |named |by the name of )|is |по имени |по кличке |зовут )?["«“]?(\\p{Lu}[\\p{L}-]+)`;
  const found = new RegExp(`(?<![\\p{L}])${around}`, 'u').exec(post.description);
  const reversed = new RegExp(
    `(\\p{Lu}[\\p{Ll}-]+),? (?:is |was )?(?:our|my|the) (?:[\\p{L}-]+ ){0,2}${literally(noun)}(?![\\p{L}])`,
    'u',
  ).exec(post.description);
  // `the name of the retired horse`, and `Baldur, who's retired`.
  const kind = /(?:^| )(\p{L}{4,}) \p{L}+$/u.exec(thing?.[1] ?? '')?.[1];
  const told =
    kind &&
    new RegExp(
      `(\\p{Lu}[\\p{Ll}-]+),? who(?:['’]s| is| was| has)? (?:\\p{L}+ )?${literally(kind)}(?!\\p{L})`,
      'u',
    ).exec(post.description);
  return found?.[1] ?? reversed?.[1] ?? told?.[1];
}
