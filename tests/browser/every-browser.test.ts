import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outOfReach } from '../support/stage/out-of-reach.ts';

const specs = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }));

const reasonsOf: [string, Record<string, string>][] = Object.entries(outOfReach);

describe('a browser spec runs in Chromium and in Firefox', () => {
  it.each(reasonsOf)('unless it needs %s, for which a reason is given', (need, reasons) => {
    expect(Object.keys(reasons)).not.toEqual([]);
    for (const reason of Object.values(reasons)) expect(reason).toMatch(/^[A-Z].{20,}\.$/s);
    expect(specs.filter(({ text }) => text.includes(`'${need}'`))).not.toEqual([]);
  });

  it.each(specs)('and leaves none out in silence: $file', ({ text }) => {
    expect(text).not.toMatch(/\.(skip|skipIf|runIf|todo|only|fails)\b/);
    expect(text).not.toMatch(/\bstage\.name\b/);
  });
});
