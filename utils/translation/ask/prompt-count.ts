import { hash } from '../delimiter.ts';

/** Windows that servers are started with; a prompt that does not fit loses its beginning without a word. */
const windows = [1024, 2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072];

/** How near to the end of a window a count is taken for one that was cut there. */
const near = 0.02;

/** What a server's count of the prompt says about it. */
export interface CountVerdict {
  /** `cut`: surely only a part was read; `differs`: the server counts in its own way. */
  kind: 'cut' | 'differs';
  counted: number;
  /** The least that the prompt can have. */
  least: number;
  /** The window that it was cut to. */
  window: number;
}

/**
 * The least number of tokens that a text can have: no tokenizer in use packs more letters into one, neither of Latin
 * script nor of any other.
 */
export function leastTokens(text: string): number {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) latin++;
    else other++;
  }
  return Math.floor(latin / 5.2 + other / 4.5);
}

/**
 * Compares what was sent with what the server says that it read. Fewer tokens than the text can have are a cut where
 * nothing with this beginning was sent before; else the server may have counted only what its cache lacked.
 */
export function judgeCount(
  text: string,
  counted: number | undefined,
  isFirst: boolean,
): CountVerdict | undefined {
  const least = leastTokens(text);
  // Servers that tell nothing say 0.
  if (counted === undefined || counted <= 0 || counted >= least) return undefined;
  const window = windows.find((size) => counted <= size) ?? counted;
  const isAtEnd = counted >= window * (1 - near);
  // A little less than the least is the least being wrong, unless the count is a window's.
  if (!isAtEnd && counted > least * 0.75) return undefined;
  return { kind: isFirst ? 'cut' : 'differs', counted, least, window };
}

/** What names the beginning of a prompt to a model: a count of later ones may lack what its cache has. */
export function beginningOf(host: string, model: string, documents: { text: string }[]): string {
  return hash([host, model, ...documents.map(({ text }) => text)].join('\n'));
}
