import { readdirSync, readFileSync } from 'node:fs';

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

const folder = new URL('fixtures/', import.meta.url);

/** The pages of the fixtures, each with what is to be read on it. */
export function loadFixtures(): Fixture[] {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      name,
      html: read(name),
      expected: JSON.parse(read(name.replace('.html', '.json'))),
    }));
}
