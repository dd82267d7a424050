import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Fixture {
  name: string;
  html: string;
  expected: {
    url: string;
    kind: string;
    clientRead?: boolean;
    warnings?: unknown[];
    /** The values of the job by dotted path. */
    facts?: Record<string, unknown>;
  };
}

// A path, not a URL: in a test with a DOM `URL` is the DOM's.
const folder = join(import.meta.dirname, 'fixtures');

/** The pages of the fixtures, each with what is to be read on it. */
export function loadFixtures(): Fixture[] {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      name,
      html: read(name),
      expected: JSON.parse(read(name.replace('.html', '.json'))),
    }));
}
