import { splitSentences } from '../../../text/sentences.ts';
import { everyMatch, type Span } from '../../../text/span.ts';
import { stemEnglish } from '../../../text/stem.ts';

/** What the client wrote in place of a quotation that nearly stands in the post. */
export interface TrueWords {
  /** The sentence of the post. */
  sentence: string;
  /** The stretch of it that begins and ends with the quotation's own words; absent where there is none. */
  truth?: string;
}

interface Token extends Span {
  /** Without signs, for «the same word». */
  word: string;
  stem: string;
}

interface PostSentence {
  text: string;
  /** Two sentences as one: a quotation may have joined them, and no stretch of it is one of the post. */
  isJoined?: true;
  tokens: Token[];
}

const token = /[$€£#@]?([\p{L}\p{N}]+(?:['’]\p{L}+)*(?:[.,]\d+)*)(?:%|\+\+?|#)?/gu;

function readTokens(text: string): Token[] {
  return everyMatch(text, token).map((match) => {
    const word = plain(match[1] as string);
    return {
      start: match.index,
      end: match.index + match[0].length,
      word,
      stem: stemEnglish(word),
    };
  });
}

/** Typographic signs are no other words. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ');
}

export function readPost(words: string): PostSentence[] {
  const read = (text: string) => ({ text, tokens: readTokens(text) });
  const lines = words.split('\n').map((line) => ({ line, spans: splitSentences(line) }));
  return [
    ...lines.flatMap(({ line, spans }) =>
      spans.map(({ start, end }) => read(line.slice(start, end))),
    ),
    ...lines.flatMap(({ line, spans }) =>
      spans.slice(1).map(({ end }, i) => ({
        ...read(line.slice(spans[i]?.start, end)),
        isJoined: true as const,
      })),
    ),
  ];
}

// A shorter one is a name or a term; a longer one no quotation of a sentence.
const fewest = 3;
const most = 200;
const nearly = 0.66;

/** The place of the post that a quotation differs from a little; none where it stands there, or nothing is near. */
export function findTrueWords(post: readonly PostSentence[], text: string): TrueWords | undefined {
  const quoted = readTokens(text);
  if (quoted.length < fewest || quoted.length > most) return undefined;
  const stems = new Set(quoted.map(({ stem }) => stem));
  let best: { sentence: PostSentence; window: Window } | undefined;
  for (const sentence of post) {
    const { tokens } = sentence;
    const shared = tokens.filter(({ stem }) => stems.has(stem)).length;
    if (shared < quoted.length * nearly - 1 || tokens.length > 1000) continue;
    const window = closest(quoted, tokens);
    if (window && (!best || window.score > best.window.score)) best = { sentence, window };
  }
  if (!best) return undefined;
  const { sentence, window } = best;
  const ends = ownEnds(quoted, sentence.tokens, window);
  // Of three words two alike are chance, unless those are its ends.
  if (window.score < nearly || (quoted.length === fewest && window.score < 1 && !ends))
    return undefined;
  if (!ends || sentence.isJoined) return { sentence: sentence.text };
  const start = (sentence.tokens[ends.from] as Token).start;
  const end = (sentence.tokens[ends.to] as Token).end;
  const mark = /[.?!]$/.test(text) ? (/^[.?!]/.exec(sentence.text.slice(end))?.[0] ?? '') : '';
  const truth = sentence.text.slice(start, end) + mark;
  return plain(truth) === plain(text) ? undefined : { sentence: sentence.text, truth };
}

interface Window {
  from: number;
  to: number;
  score: number;
}

/** The stretch of a sentence that has the most words of the quotation in its order, and the fewest others. */
function closest(quoted: readonly Token[], tokens: readonly Token[]): Window | undefined {
  const places = commonPlaces(quoted, tokens);
  let best: Window | undefined;
  let [first, last] = [0, places.length - 1];
  while (first <= last) {
    const [from, to] = [places[first] as number, places[last] as number];
    const score = (last - first + 1) / Math.max(quoted.length, to - from + 1);
    if (!best || score > best.score) best = { from, to, score };
    // The end behind the wider gap is a word that only happens to be the same.
    const left = (places[first + 1] ?? from) - from;
    const right = to - (places[last - 1] ?? to);
    if (left >= right) first++;
    else last--;
  }
  return best;
}

/** The places in the sentence of the longest common run of words, gaps allowed. */
function commonPlaces(quoted: readonly Token[], tokens: readonly Token[]): number[] {
  const width = tokens.length + 1;
  const length = new Uint16Array((quoted.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] as number;
  const isSame = (i: number, j: number) => quoted[i]?.stem === tokens[j]?.stem;
  for (let i = quoted.length - 1; i >= 0; i--)
    for (let j = tokens.length - 1; j >= 0; j--)
      length[i * width + j] = isSame(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const places: number[] = [];
  for (let i = 0, j = 0; i < quoted.length && j < tokens.length; ) {
    if (isSame(i, j)) {
      places.push(j);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}

const reach = 3;

/** The stretch around the window that begins and ends with the quotation's own first and last words. */
function ownEnds(
  quoted: readonly Token[],
  tokens: readonly Token[],
  { from, to }: Window,
): { from: number; to: number } | undefined {
  const near = (place: number, { word }: Token) => {
    for (let far = 0; far <= reach; far++)
      for (const at of [place - far, place + far]) if (tokens[at]?.word === word) return at;
    return -1;
  };
  const start = near(from, quoted[0] as Token);
  const stop = near(to, quoted[quoted.length - 1] as Token);
  if (start < 0 || stop <= start || stop - start + 1 > quoted.length * 1.5 + 1) return undefined;
  return { from: start, to: stop };
}
