import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { faultKinds } from '../../scripts/faults/fault-kinds.ts';
import { runTrials } from '../../scripts/faults/run-trials.ts';
import { openStage, type Stage } from '../../scripts/faults/stage.ts';

let directory: string;
let stage: Stage;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'proposal-translator-faults-'));
  stage = await openStage(inject('builds').chromium, directory);
});

afterAll(async () => {
  await stage?.end();
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
});

// Two of each kind; `npm run faults` does many more, with seeds of its own.
describe('a run that is killed at a random moment', () => {
  it.each([...faultKinds, ...faultKinds].map((kind, place) => ({ kind, seed: 1000 + place })))(
    'loses, repeats and doubles nothing ($kind, seed $seed)',
    async ({ kind, seed }) => {
      for await (const report of runTrials(stage, 1, seed)) {
        expect(report.kind).toBe(kind);
        expect(report.faults).toEqual([]);
        expect(report.requests).toBeGreaterThan(0);
      }
    },
  );
});
