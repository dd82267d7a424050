import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE_MODEL, servePracticeModel } from '../../practice/model.ts';
import type { ModelServer } from '../../practice/protocol.ts';
import { firstTexts } from '../../scripts/eval/count-lines.ts';
import { letters } from '../../scripts/eval/letters/index.ts';
import { practice } from '../../scripts/eval/letters/practice.ts';
import { type LetterResult, runLetter } from '../../scripts/eval/run-letter.ts';
import { modelHead, modelRow, sumResults, tellResults } from '../../scripts/eval/tell-results.ts';
import type { LineVersion } from '../../utils/storage/database.ts';

describe('a letter of the eval', () => {
  let model: ModelServer;
  beforeAll(async () => {
    model = await servePracticeModel(0);
  });
  afterAll(() => model.close());

  const server = () => ({
    engine: 'openai-compatible' as const,
    baseUrl: model.baseUrl,
    model: PRACTICE_MODEL,
    key: '',
  });

  it('goes through the real run, and is counted after each stage', async () => {
    // Two points of the practice draft: the recording makes its mistakes in them, and mends them when asked again.
    const draft = practice.draft.split('\n').slice(0, 30).join('\n');
    const result = await runLetter({ ...practice, draft }, server());
    const { lines, first, fixed, repaired } = result;
    expect(result.outcome).toBe('done');
    expect(lines).toBeGreaterThan(10);
    expect(first.rules).toBeLessThan(fixed.rules);
    expect(fixed.rules).toBeLessThanOrEqual(repaired.rules);
    expect(repaired.sense).toBe(lines);
    expect(result.terms).toBe(0);
    expect(result.requests).toBe(model.requests.length);
    expect(result.input).toBeGreaterThan(1000);
    expect(result.cents).toBeUndefined();
  });

  it('that the model does not know says so, and none of its lines counts', async () => {
    const stranger = { ...practice, draft: '1) Этого черновика в записи нет.\n' };
    const result = await runLetter(stranger, server());
    expect(result.outcome).toBe('practice-only');
    expect(result).toMatchObject({ lines: 1, repaired: { rules: 0, sense: 0 } });
  });

  it('may have an O.md of 32,000 characters, and the model gets all of it', async () => {
    const films = letters.find(({ name }) => name === 'films') ?? practice;
    expect(films.analysis?.length).toBeGreaterThanOrEqual(32_000);
    const before = model.requests.length;
    await runLetter(films, server());
    const { prompt = '' } = model.requests[before] ?? {};
    expect(prompt).toContain(films.analysis?.slice(-200));
  });
});

it('the letters are the practice draft and four of other fields', () => {
  expect(new Set(letters.map(({ field }) => field)).size).toBe(5);
  for (const { draft } of letters) expect(draft).toMatch(/^1\)/);
});

describe('what a line was', () => {
  const version = (by: LineVersion['by'], target: string): LineVersion => ({ by, target, at: 0 });
  const row = { draftId: '', key: '', source: '', at: 0, runId: '' };

  it.each([
    ['as it came', [version('engine', 'a')], 'a', { first: 'a', fixed: 'a' }],
    ['mended', [version('engine', 'a'), version('fix', 'b')], 'b', { first: 'a', fixed: 'b' }],
    [
      'repaired and mended',
      [version('engine', 'a'), version('repair', 'b'), version('fix', 'c')],
      'c',
      { first: 'a', fixed: 'a' },
    ],
    ['without a history', [], 'a', { first: 'a', fixed: 'a' }],
  ])('%s', (_what, history, target, texts) => {
    expect(firstTexts({ ...row, history, target })).toEqual(texts);
  });
});

describe('what is told', () => {
  const result: LetterResult = {
    letter: 'a',
    outcome: 'done',
    lines: 10,
    first: { rules: 6, sense: 8 },
    fixed: { rules: 8, sense: 9 },
    repaired: { rules: 10, sense: 10 },
    terms: 1,
    seconds: 2.04,
    requests: 3,
    input: 1000,
    cached: 400,
    output: 200,
    cents: 0.25,
  };
  const other = { ...result, letter: 'b', cents: undefined, outcome: 'quota' };

  it('adds up, and a price or an end that is not known is not made up', () => {
    expect(sumResults([result, result])).toMatchObject({ lines: 20, cents: 0.5, outcome: 'done' });
    expect(sumResults([result, other])).toMatchObject({ cents: undefined, outcome: 'quota' });
  });

  it('is a table for the eye and a row with its day and command', () => {
    expect(
      tellResults([result])
        .split('\n')[1]
        ?.trim()
        .split(/\s{2,}/),
    ).toEqual([
      'a',
      '10',
      '6',
      '8',
      '10',
      '8',
      '9',
      '10',
      '1',
      '2.0',
      '3',
      '1000',
      '400',
      '200',
      '0.250',
      'done',
    ]);
    const row = modelRow([result], { day: '2026-11-26', model: 'm', host: 'h', command: 'c' });
    expect(row).toMatch(/^\| 2026-11-26 \| m \| h \| a \| 10 \|.*\| done \| `c` \|$/);
    expect(row.split('|').length).toBe(modelHead.split('\n')[0]?.split('|').length);
  });
});
