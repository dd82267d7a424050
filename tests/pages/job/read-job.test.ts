import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/pages/parse-page.ts';
import { readJob } from '../../../utils/pages/job/read-job.ts';
import { pageKind } from '../../../utils/pages/page-kind.ts';
import { flatten } from '../compare-jobs.ts';
import { loadFixtures } from '../load-fixtures.ts';

const pages = loadFixtures();
const jobs = pages.filter((page) => page.expected.facts);

describe('the fixtures', () => {
  it.each(pages)('$name', ({ html, expected }) => {
    const document = parsePage(html);
    expect(pageKind(document, expected.url)).toBe(expected.kind);
    const job = readJob(document, expected.url);
    expect(job && flatten(job)).toEqual(expected.facts);
    if (job)
      expect([job.clientRead, job.warnings]).toEqual([expected.clientRead, expected.warnings]);
  });

  it.each(jobs)('$name: reading changes nothing', ({ html, expected }) => {
    const document = parsePage(html);
    const before = document.documentElement.outerHTML;
    readJob(document, expected.url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(jobs)('$name: another job in the address means that it has not loaded', ({ html }) => {
    const url = 'https://www.upwork.com/jobs/~021999999999999999999';
    const isTied = /job-uid|data-ev-opening_uid|slider-open/.test(html);
    expect(pageKind(parsePage(html), url) === 'loading').toBe(isTied);
  });
});
