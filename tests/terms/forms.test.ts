import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { printExceptions } from '../../scripts/forms/print-exceptions.ts';
import { readLexemes } from '../../scripts/forms/read-lexemes.ts';
import { isFormOf } from '../../utils/terms/russian-forms.ts';

const path = new URL('../../utils/terms/form-exceptions.ts', import.meta.url);
let lexemes: Map<string, Set<string>>;

beforeAll(async () => {
  lexemes = await readLexemes();
});

describe('the table of exceptions', () => {
  // Every rule and guard may bring a new word: the table is anew where it lost one of its own, or too many (below).
  it('is what OpenCorpora gives for the words of the repository', () => {
    const made = new Set(printExceptions(lexemes).split('\n'));
    const kept = readFileSync(path, 'utf8').split('\n');
    const lemmas = kept.filter((row) => lexemes.has(row.split(':')[0] ?? ''));
    expect(lemmas.length).toBeGreaterThan(30);
    expect(
      kept.filter((row) => !made.has(row)),
      'npm run forms',
    ).toEqual([]);
  });

  it('weighs little', () => {
    expect(gzipSync(readFileSync(path)).length).toBeLessThan(3072);
  });
});

describe('all forms of all nouns and adjectives of the repository', () => {
  it('are known as forms of their word, and of no other', () => {
    const words = new Map<string, Set<string>>();
    for (const [lemma, forms] of lexemes)
      for (const form of forms) words.set(form, (words.get(form) ?? new Set()).add(lemma));
    const near = new Map<string, string[]>();
    for (const lemma of lexemes.keys())
      near.set(lemma.slice(0, 2), [...(near.get(lemma.slice(0, 2)) ?? []), lemma]);
    let found = 0;
    let wrong = 0;
    let missed = 0;
    for (const [form, own] of words) {
      for (const lemma of own)
        if (isFormOf(form, lemma)) found++;
        else missed++;
      for (const lemma of near.get(form.slice(0, 2)) ?? [])
        if (!own.has(lemma) && isFormOf(form, lemma)) wrong++;
    }
    console.info(
      `${lexemes.size} words, ${found + missed} forms: ${missed} missed, ${wrong} wrong`,
    );
    expect(found + missed).toBeGreaterThan(15_000);
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.995);
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.99);
  });
});
