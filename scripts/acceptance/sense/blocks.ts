import type { CleanPair } from './clean-pairs.ts';

export interface AnsweredBlock {
  lines: { n: number; source: string; text: string }[];
  wrong: number[];
}

/** Right lines in order, cut into blocks of 3 to 10. */
export function cutBlocks(pairs: readonly CleanPair[]): AnsweredBlock[] {
  const blocks: AnsweredBlock[] = [];
  let at = 0;
  for (let size = 3; at + size <= pairs.length; size = size === 10 ? 3 : size + 1) {
    const lines = pairs
      .slice(at, at + size)
      .map(({ source, target }, i) => ({ n: i + 1, source, text: target }));
    blocks.push({ lines, wrong: [] });
    at += size;
  }
  return blocks;
}

type Disorder = (lines: AnsweredBlock['lines'], pick: number) => AnsweredBlock['lines'];

/** What models do with numbered lines. */
export const disorders: Record<string, Disorder> = {
  shifted: (lines, pick) => {
    const from = pick % Math.max(1, lines.length - 2);
    return lines.map((line, i) =>
      i > from ? { ...line, text: (lines[i - 1] as typeof line).text } : line,
    );
  },
  ahead: (lines, pick) => {
    const from = pick % Math.max(1, lines.length - 2);
    return lines.map((line, i) => (i >= from ? { ...line, text: lines[i + 1]?.text ?? '' } : line));
  },
  swapped: (lines, pick) => {
    const at = pick % (lines.length - 1);
    return lines.map((line, i) => ({
      ...line,
      text: (lines[i === at ? i + 1 : i === at + 1 ? i - 1 : i] as typeof line).text,
    }));
  },
  rotated: (lines) =>
    lines.map((line, i) => ({
      ...line,
      text: (lines[(i + 1) % lines.length] as typeof line).text,
    })),
  merged: (lines, pick) => {
    const at = pick % (lines.length - 1);
    const other = (lines[at + 1] as (typeof lines)[number]).text.replace(
      /^\s*(?:[\d.]+\)|-)\s*/,
      '',
    );
    return lines.map((line, i) =>
      i === at ? { ...line, text: `${line.text.trim()} ${other}` } : line,
    );
  },
  renumbered: (lines) => {
    const first = 40;
    return [
      ...lines.map((line, i) => ({ ...line, n: first + i, text: '' })),
      ...lines.map((line) => ({ ...line, source: '' })),
    ];
  },
  repeated: (lines, pick) => {
    const at = 1 + (pick % (lines.length - 1));
    return lines.map((line, i) =>
      i === at ? { ...line, text: (lines[at - 1] as typeof line).text } : line,
    );
  },
};

/** The block out of order, with the numbers whose English is another line's. */
export function disorder(block: AnsweredBlock, name: string, pick: number): AnsweredBlock {
  const right = new Map(block.lines.map(({ source, text }) => [source, text]));
  const lines = (disorders[name] as Disorder)(block.lines, pick);
  const wrong = lines
    .filter(({ source, text }) => text !== '' && right.get(source) !== text)
    .map(({ n }) => n);
  return { lines, wrong };
}

/** A draft answered with the lines of another one. */
export function foreignBlock(block: AnsweredBlock, other: AnsweredBlock): AnsweredBlock {
  const lines = block.lines.map((line, i) => ({
    ...line,
    text: (other.lines[i % other.lines.length] as typeof line).text,
  }));
  return { lines, wrong: lines.map(({ n }) => n) };
}
