import type { JobText } from '../../job/job.ts';
import { literally } from '../../text/letters.ts';
import type { Sentence } from '../posts/split-post.ts';
import { readCount } from '../words/counts.ts';

const sign =
  '\\+|plus|minus|times|multiplied by|divided by|x|×|\\*|-|−|плюс|минус|умножить на|разделить на|на';
const number = '\\d{1,4}(?:\\.\\d{1,2})?|\\p{L}+';
const chain = new RegExp(
  `(?<![\\d.,\\p{L}])(?:${number})(?:\\s*,?\\s*(?:${sign})\\s*(?:${number})(?![\\p{L}\\d]))+`,
  'giu',
);
const signs = new RegExp(`\\s*,?\\s*(?<![\\p{L}])(${sign})(?![\\p{L}])\\s*`, 'iu');

/** The answer to a test question where it is sure: a sum, or a name that the post itself gives. */
export function findAnswerValue(
  quote: string,
  sentence: Sentence,
  post: JobText,
): string | undefined {
  return (
    toldIn(quote) ??
    wordAt(quote) ??
    togetherIn(quote) ??
    sumIn(quote) ??
    countIn(quote, post) ??
    nameIn(quote, sentence, post)
  );
}

/** `the weight of our bell: it's 92`: the post says it itself. */
const toldIn = (quote: string): string | undefined =>
  /[:;,–—(]\s*(?:it|that)(?:'s|’s| is)\s+(\d(?:[\d.,]*\d)?)(?![\p{L}\d])/u.exec(quote)?.[1];

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const wordOf = new RegExp(
  `(${ordinals.join('|')}|last) word(?: (?:of|in) [^"“«,.;]{1,30})?:?\\s*["“«]([^"”»]+ [^"”»]+)["”»]`,
  'iu',
);

/** `the third word: "ye whale soundeth deepe"` */
function wordAt(quote: string): string | undefined {
  const [, which = '', line = ''] = wordOf.exec(quote) ?? [];
  return line.match(/[\p{L}\p{N}'’-]+/gu)?.at(ordinals.indexOf(which.toLowerCase()));
}

/** `How many teeth have both together? (A: 15; B: 9)` */
function togetherIn(quote: string): string | undefined {
  const [, list = ''] =
    /how many[^?()]*(?:together|in all|in total|altogether)[^?()]*\??\s*\(([^()]*)\)/iu.exec(
      quote,
    ) ?? [];
  const parts = list
    .split(/[;,]| and /u)
    .map((part) => /^[^\d]*?(\d{1,4})$/u.exec(part.trim())?.[1]);
  return parts.length > 1 && parts.every(Boolean)
    ? String(parts.reduce((sum, part) => sum + Number(part), 0))
    : undefined;
}

function sumIn(quote: string): string | undefined {
  const of = /(?:the )?(sum|product|difference) of (\d{1,4}) and (\d{1,4})/iu.exec(quote);
  if (of) {
    const [one, other] = [Number(of[2]), Number(of[3])];
    return String(
      of[1] === 'sum' ? one + other : of[1] === 'product' ? one * other : Math.abs(one - other),
    );
  }
  for (const [found] of quote.matchAll(chain)) {
    const value = reckon(found.split(signs), quote);
    if (value !== undefined) return String(Number(value.toFixed(2)));
  }
  return undefined;
}

/** Numbers with the signs between them: what is multiplied or divided goes first. */
function reckon(parts: readonly string[], quote: string): number | undefined {
  const isTold = /what|how much|сколько|=/iu.test(quote);
  const sums: number[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const text = parts[at] ?? '';
    const value = /^\d+\.\d/.test(text) ? Number(text) : readCount(text);
    const joined = parts[at - 1] ?? '+';
    // `2-3 examples` is a range and `3 x 4 m` a size, no sum.
    if (value === undefined || (/^(?:[-−×*x]|на)$/iu.test(joined) && !isTold)) return undefined;
    if (/^(?:\+|plus|плюс)$/iu.test(joined)) sums.push(value);
    else if (/^(?:minus|-|−|минус)$/iu.test(joined)) sums.push(-value);
    else {
      const last = sums.pop() ?? 0;
      sums.push(/^(?:div|раздел)/iu.test(joined) ? last / value : last * value);
    }
  }
  return sums.reduce((all, one) => all + one, 0);
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
