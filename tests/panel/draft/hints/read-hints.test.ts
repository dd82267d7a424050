import { expect, it } from 'vitest';
import { parseDraft } from '../../../../utils/draft/index.ts';
import { placeHints, readHints } from '../../../../utils/panel/draft/hints/read-hints.ts';
import { checkDraft } from '../../../../utils/style/index.ts';

/** A long answer in which every point has something to say about it; a quotation goes over two of its lines. */
const pointOf = (n: number) =>
  `1.${n}) Надо пофиксить загрузку и «дёргать её\nещё раз»; ${'это важно, '.repeat(n % 9)}вот так. И ещё одно.`;

it.each(['\n\n', '\n'])(
  'finds in parts what it finds in the whole, with %j between points',
  async (between) => {
    const text = Array.from({ length: 300 }, (_, n) => pointOf(n + 1)).join(between);
    const draft = parseDraft(text);
    const parts: number[] = [];
    const found = await readHints(
      (input) => {
        parts.push(input.draft.length);
        return checkDraft(input);
      },
      draft,
      {},
      () => false,
    );
    const placed = placeHints(draft, found ?? []);
    const whole = placeHints(draft, checkDraft({ draft: text }));
    expect(placed.filter(({ rule }) => rule !== '6.5.1')).toEqual(
      whole.filter(({ rule }) => rule !== '6.5.1'),
    );
    // Where no blank line tells the paragraphs apart, a quotation may be cut; it is then passed over.
    const quoted = placed.filter(({ rule }) => rule === '6.5.1').length;
    expect(quoted).toBe(between === '\n' ? 300 - countCut(parts, text) : 300);
    expect(parts.length).toBeGreaterThan(3);
    expect(Math.max(...parts)).toBeLessThan(11_000);
    for (const hint of placed) {
      expect(text.slice(hint.start, hint.end)).toBe(hint.text);
      if (hint.fixed)
        expect(hint.fixed).toHaveLength(
          text.length + (hint.fix?.replacement.length ?? 0) - hint.text.length,
        );
    }
  },
);

function countCut(parts: number[], text: string): number {
  let at = 0;
  return parts.slice(0, -1).filter((length) => {
    at += length + 1;
    return text.slice(0, at).lastIndexOf('«') > text.slice(0, at).lastIndexOf('»');
  }).length;
}

it('stops where the draft was changed meanwhile', async () => {
  const draft = parseDraft(Array.from({ length: 300 }, (_, n) => pointOf(n)).join('\n\n'));
  let reads = 0;
  const check: typeof checkDraft = () => {
    reads++;
    return [];
  };
  expect(await readHints(check, draft, {}, () => reads === 2)).toBeUndefined();
  expect(reads).toBe(2);
});
