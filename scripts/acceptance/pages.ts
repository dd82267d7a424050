import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, flatten } from '../../tests/pages/compare-jobs.ts';
import { tallyMutations } from '../../tests/pages/tally-mutations.ts';
import { type Job, jobIdOf, jobUrl } from '../../utils/job/job.ts';
import { findFields } from '../../utils/pages/form/find-fields.ts';
import { readJob } from '../../utils/pages/job/read-job.ts';
import { pageKind } from '../../utils/pages/page-kind.ts';
import { type ExpectedPage, expectedFacts } from '../pages/expected-facts.ts';
import { parsePage } from '../pages/parse-page.ts';

const KINDS: Record<string, string> = {
  apply: 'proposal-form',
  'apply-snippet': 'proposal-form',
  'block-page': 'challenge',
  search: 'feed',
};
const MUTATIONS = 500;

/** The captured pages against `expected-values.json`, then 500 mutations of those with a job, labels kept and changed. */
export async function acceptPages(dir: string): Promise<{ passed: number; failed: number }> {
  const folder = existsSync(join(dir, 'upwork-pages')) ? join(dir, 'upwork-pages') : dir;
  const expected = JSON.parse(readFileSync(join(folder, 'expected-values.json'), 'utf8'));
  const pages = Object.entries(expected as Record<string, ExpectedPage>)
    .filter(([name]) => name.endsWith('.html') && existsSync(join(folder, name)))
    .map(([name, page]) => {
      const html = readFileSync(join(folder, name), 'utf8');
      return { name, html, page, url: addressOf(page) };
    });
  const checks = [...pages.flatMap(checkPage), ...checkMutations(pages)];
  for (const { isRight, what } of checks) if (!isRight) console.log(`  not so: ${what}`);
  const passed = checks.filter((check) => check.isRight).length;
  return { passed, failed: checks.length - passed };
}

interface Page {
  name: string;
  html: string;
  page: ExpectedPage;
  url: string;
}

interface Check {
  isRight: boolean;
  what: string;
}

function addressOf(page: ExpectedPage): string {
  if (page.kind.startsWith('apply'))
    return `https://www.upwork.com/nx/proposals/job/${jobIdOf(page.openLink ?? '') ?? ''}/apply/`;
  if (page.kind === 'feed' || page.kind === 'search') return 'https://www.upwork.com/nx/find-work/';
  const known = page.sliderLinkId ?? page.canonicalId ?? (page.uid ? `~02${page.uid}` : undefined);
  const id = known ?? '~010000000000000000';
  if (page.kind === 'slider') return `https://www.upwork.com/nx/search/jobs/details/${id}`;
  return jobUrl(id);
}

function checkPage({ name, html, page, url }: Page): Check[] {
  const document = parsePage(html);
  const kind = page.private ? 'private' : (KINDS[page.kind] ?? page.kind);
  const read = pageKind(document, url);
  const checks = [{ isRight: read === kind, what: `${name}: ${read}, not ${kind}` }];
  // A form's brief is cut: nothing of the job is read there.
  const facts = page.kind.startsWith('apply') ? {} : expectedFacts(page);
  const job = readJob(document, url);
  const found = job ? flatten(job) : {};
  const result = compare(facts, found);
  for (const path of result.right) checks.push({ isRight: true, what: path });
  for (const path of [...result.missing, ...result.wrong.filter((path) => path in facts)])
    checks.push({
      isRight: false,
      what: `${name} ${path}: ${JSON.stringify(found[path])}, not ${JSON.stringify(facts[path])}`,
    });
  if (job) checks.push(checkDescription(name, document, job));
  if (page.kind === 'apply') {
    const form = findFields(document, url);
    const labels = form?.fields.slice(1).map((field) => field.label);
    checks.push({
      isRight:
        form?.fields[0]?.id === 'cover letter' &&
        JSON.stringify(labels) === JSON.stringify(page.questions),
      what: `${name}: fields ${JSON.stringify(labels)}`,
    });
  }
  return checks;
}

// The whole text, to the letter: white space is the page's own affair.
function checkDescription(name: string, document: Document, job: Job): Check {
  const shown = [...document.querySelectorAll('[data-test~="Description"] p')].pop()?.textContent;
  const bare = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
  return {
    isRight: bare(shown) === bare(job.description?.value),
    what: `${name}: the description is not whole`,
  };
}

function checkMutations(pages: Page[]): Check[] {
  // The small pieces of several jobs in one file are no page of one job.
  const whole = pages.filter(({ name }) => !name.includes('snippet'));
  const jobs = whole.flatMap(({ name, html, url }) => {
    const job = readJob(parsePage(html), url);
    return job ? [{ name, html, url, facts: flatten(job) }] : [];
  });
  const seeds = [...Array(Math.ceil(MUTATIONS / jobs.length)).keys()];
  const kinds = [
    { what: 'labels kept', labels: false },
    { what: 'labels changed', labels: true },
  ];
  return kinds.flatMap(({ what, labels }) => {
    // Every other page has its headings rebuilt as well.
    const tallies = jobs.flatMap((job) =>
      [false, true].map((headings) => {
        const half = seeds.filter((seed) => (seed % 2 === 1) === headings);
        return tallyMutations(job, half, { labels, headings });
      }),
    );
    const wrong = tallies.flatMap((tally) => tally.wrong);
    const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
    const missing = tallies.reduce((sum, tally) => sum + tally.missing, 0);
    const recall = right / (right + missing);
    console.log(
      `  ${jobs.length * seeds.length} mutations, ${what}: ${wrong.length} wrong, ${(recall * 100).toFixed(1)}% read`,
    );
    const none = { isRight: wrong.length === 0, what: `${what}: ${wrong.slice(0, 5).join('; ')}` };
    return labels ? [none] : [none, { isRight: recall >= 0.95, what: `${what}: ${recall}` }];
  });
}
