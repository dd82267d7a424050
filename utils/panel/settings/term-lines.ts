import type { TermPair } from '../../style/rule.ts';

/** `источник = target`, one a line; a line without two sides is none. */
export function readPairs(text: string): TermPair[] {
  return text.split('\n').flatMap((line) => {
    const at = line.search(/\s*(?:=|→)\s*/);
    const mark = /(?:=|→)/.exec(line);
    if (at < 0 || !mark) return [];
    const source = line.slice(0, at).trim();
    const target = line.slice(mark.index + 1).trim();
    return source && target ? [{ source, target }] : [];
  });
}

export function printPairs(pairs: TermPair[]): string {
  return pairs.map(({ source, target }) => `${source} = ${target}`).join('\n');
}

/** One word or phrase a line. */
export function readWords(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}

export function printWords(words: string[]): string {
  return words.join('\n');
}
