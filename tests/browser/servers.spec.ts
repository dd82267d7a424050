import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { behaviours } from '../../practice/behaviours/index.ts';
import { openPlayground, type Playground } from '../../scripts/faults/servers.ts';

let playground: Playground;

beforeAll(async () => {
  playground = await openPlayground(inject('builds').chromium);
});

afterAll(() => playground?.end());

// One of each kind; `npm run faults -- --servers` plays all.
const entries = [...new Set(behaviours.map(({ entry }) => entry))];
const kinds = entries.flatMap((entry) => behaviours.find((each) => each.entry === entry) ?? []);

describe('a server that behaves as servers do', () => {
  it.each(kinds)('$entry: $name', async (behaviour) => {
    expect((await playground.play(behaviour)).faults).toEqual([]);
  });
});
