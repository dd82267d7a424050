import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../../utils/style/index.ts';
import type { StyleInput } from '../../../utils/style/rule.ts';
import { glossaryCases, translatedCases } from './cases.ts';

const found = (input: StyleInput) => checkTranslation(input).filter(({ rule }) => rule === '6.10');

interface Row {
  input: StyleInput;
  wrong?: string;
}

/** Of all: lines rightly found, wrongly found, missed; errors on right lines; other words than the wrong ones. */
function measure(rows: readonly Row[]) {
  const tally = { hit: 0, false: 0, missed: 0, falseErrors: 0, span: 0, by: [] as string[] };
  for (const { input, wrong } of rows) {
    const all = found(input);
    const note = (what: string) => tally.by.push(`${what}: ${input.source} / ${input.target}`);
    if (wrong !== undefined && all.length === 0) {
      tally.missed++;
      note('missed');
    } else if (wrong !== undefined) {
      tally.hit++;
      if (!all.some(({ text }) => text === wrong)) tally.span++;
    } else if (all.length > 0) {
      tally.false++;
      note('false');
      if (all.some(({ severity }) => severity === 'error')) tally.falseErrors++;
    }
  }
  return tally;
}

describe('rule 6.10 on lines that no table was made for', () => {
  it('finds other renderings of the glossary, and is sure where it says error', () => {
    const tally = measure(
      glossaryCases.map(([source, target, term, english, wrong]) => ({
        input: { source, target, glossary: [{ source: term, target: english }] },
        wrong,
      })),
    );
    expect(tally.hit / (tally.hit + tally.missed), tally.by.join('\n')).toBeGreaterThanOrEqual(
      0.97,
    );
    expect(tally.falseErrors, tally.by.join('\n')).toBe(0);
    expect(tally.span).toBeLessThanOrEqual(2);
  });

  it('finds other renderings of what is translated, and next to nothing else', () => {
    const tally = measure(
      translatedCases.map(([source, target, translated, wrong]) => ({
        input: {
          source,
          target,
          translated: translated.map(([a, b]) => ({ source: a, target: b })),
        },
        wrong,
      })),
    );
    expect(tally.hit / (tally.hit + tally.missed), tally.by.join('\n')).toBeGreaterThanOrEqual(
      0.85,
    );
    expect(tally.hit / (tally.hit + tally.false), tally.by.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
