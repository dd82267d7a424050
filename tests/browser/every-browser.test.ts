import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outOfReach } from '../support/stage/out-of-reach.ts';

const specs = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }));

/** The specs that do without a stage, and why. */
const without: Record<string, string> = {
  'budgets.spec.ts': 'Weighs both builds and opens no browser.',
  'licences.spec.ts': 'Reads both packages and opens no browser.',
  'faults.spec.ts': 'Has the stage of `npm run faults`, which is in Chromium so far.',
  'servers.spec.ts': 'Has the stage of `npm run faults -- --servers`, which is in Chromium so far.',
  'keep-alive.spec.ts': 'Stays 40 s on one stream; tried in Chromium so far.',
};

const reasonsOf: [string, Record<string, string>][] = Object.entries(outOfReach);

describe('a browser spec runs in Chromium and in Firefox', () => {
  it.each(reasonsOf)('unless it needs %s, for which a reason is given', (need, reasons) => {
    expect(Object.keys(reasons)).not.toEqual([]);
    for (const reason of Object.values(reasons)) expect(reason).toMatch(/^[A-Z].{20,}\.$/s);
    expect(specs.filter(({ text }) => text.includes(`'${need}'`))).not.toEqual([]);
  });

  it('has the stage of both, or says why not', () => {
    const others = specs.filter(({ text }) => !text.includes('describeInBrowsers('));
    expect(others.map(({ file }) => file).sort()).toEqual(Object.keys(without).sort());
  });

  it.each(specs)('and leaves none out in silence: $file', ({ text }) => {
    expect(text).not.toMatch(/\.(skip|skipIf|runIf|todo|only|fails)\b/);
    expect(text).not.toMatch(/\bstage\.name\b/);
  });
});
