import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPastedJob } from '../../../utils/pages/pasted/pasted-job.ts';
import { compare, flatten } from '../compare-jobs.ts';

const folder = new URL('../fixtures/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('text that the user copied', () => {
  it.each(names)('%s', (name) => {
    const expected = JSON.parse(read(name.replace('.txt', '.json')));
    expect(flatten(readPastedJob(read(name)))).toEqual(expected);
  });

  it('takes the id from the address that is given', () => {
    const job = readPastedJob(
      read('pasted-job-hourly.txt'),
      'https://www.upwork.com/jobs/Move_~021998744339961847531/?x=1',
    );
    expect(job.url.value).toBe('https://www.upwork.com/jobs/~021998744339961847531');
  });

  it.each([
    ['nothing', ''],
    ['prose', 'Dear client,\nI posted a summary of my work.\nBest regards'],
    [
      'a tile of a feed',
      'Saved jobs\nPosted 4 minutes ago\nA tile\nHourly - Expert - Est. Time: 1 month',
    ],
  ])('gives no fact for %s', (_, text) => {
    expect(Object.keys(flatten(readPastedJob(text)))).toEqual(['id', 'url']);
  });

  it('gives the same with other line ends and blank lines', () => {
    for (const name of names) {
      const truth = flatten(readPastedJob(read(name)));
      const other = flatten(readPastedJob(read(name).replace(/\n/g, '\r\n')));
      expect(compare(truth, other).wrong).toEqual([]);
      expect(compare(truth, other).missing).toEqual([]);
    }
  });

  it('gives no wrong figure where any one line is missing', () => {
    for (const name of names) {
      const truth = flatten(readPastedJob(read(name)));
      const lines = read(name).split('\n');
      for (const i of lines.keys()) {
        const found = flatten(readPastedJob(lines.filter((_, at) => at !== i).join('\n')));
        const wrong = compare(truth, found).wrong.filter((path) =>
          /\.|connects|level|duration|workload|posted/.test(path),
        );
        expect([lines[i], wrong]).toEqual([lines[i], []]);
      }
    }
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readPastedJob(text).warnings).toEqual([]);
      }),
    );
  });
});
