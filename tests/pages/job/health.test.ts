import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/pages/parse-page.ts';
import type { Job } from '../../../utils/job/job.ts';
import { renderOntology } from '../../../utils/job/ontology.ts';
import { readJob } from '../../../utils/pages/job/read-job.ts';
import { readPastedJob } from '../../../utils/pages/pasted/pasted-job.ts';
import { loadFixtures } from '../load-fixtures.ts';

const pages = loadFixtures().filter(({ expected }) => expected.clientRead);
const visitor = pages.filter(({ expected }) => !('client.jobsPosted' in (expected.facts ?? {})));

const block = (document: Document) => document.querySelector('[class*="about-client"]') as Element;

/** Rewords what one pattern finds in the texts of the client block; everything else stays. */
function reword(document: Document, words: RegExp, by: string): boolean {
  let isChanged = false;
  const walk = (element: Element) => {
    for (const node of [...element.childNodes]) {
      if (node.nodeType === 1) walk(node as Element);
      else if (node.nodeType === 3 && words.test(node.nodeValue ?? '')) {
        node.nodeValue = (node.nodeValue ?? '').replace(words, by);
        isChanged = true;
      }
    }
  };
  walk(block(document));
  return isChanged;
}

/** What O.md says of the client. */
const aboutClient = (job: Job) => /\n# 5\b[\s\S]*?(?=\n# 6|$)/.exec(renderOntology(job))?.[0] ?? '';

describe('the health of a page', () => {
  it.each(pages)('$name: every line of the client block is understood', ({ html, expected }) => {
    const job = readJob(parsePage(html), expected.url);
    const client = job?.health?.find(({ section }) => section === 'client');
    expect(client?.lines).toBeGreaterThan(2);
    expect(client?.understood).toBe(client?.lines);
    for (const { lines, understood } of job?.health ?? []) expect(understood).toBe(lines);
  });

  it.each(
    pages.flatMap((page) =>
      [
        [/hire rate/i, 'of jobs were filled'],
        [/total spent/i, 'paid so far'],
        [/\bhires?\b/i, 'contracts'],
        [/\bhours?\b/i, 'h worked'],
      ].map(([words, by]) => ({ ...page, words: words as RegExp, by: by as string })),
    ),
  )('$name with «$by» in place of $words: nothing is none', ({ html, expected, words, by }) => {
    const document = parsePage(html);
    if (!reword(document, words, by)) return;
    const job = readJob(document, expected.url);
    if (!job) throw new Error('no job');
    expect(job.clientRead).toBe(false);
    expect(aboutClient(job)).not.toMatch(/\n0\n/);
  });

  it.each(visitor)('$name without «member since»: nothing is none', ({ html, expected }) => {
    const document = parsePage(html);
    reword(document, /member since/i, 'with us since');
    expect(readJob(document, expected.url)?.clientRead).toBe(false);
  });
});

describe('the health of a copied post', () => {
  const post = (...client: string[]) =>
    [
      'A made-up title',
      'Posted 2 hours ago',
      'Worldwide',
      'Summary',
      'Words of a client.',
      '$50.00',
      'Fixed-price',
      'Activity on this job',
      'Proposals:',
      '5 to 10',
      'About the client',
      ...client,
      'Job link',
      'Copy link',
    ].join('\n');

  it('is whole where each line says what it is', () => {
    const job = readPastedJob(
      post(
        'Payment method verified',
        '3 jobs posted',
        '0% hire rate, 1 open job',
        'Member since Jul 3, 2025',
      ),
    );
    expect(job.clientRead).toBe(true);
    expect(aboutClient(job)).toMatch(/\n0\n/);
  });

  it('is not where a line is in other words', () => {
    const job = readPastedJob(
      post(
        'Payment method verified',
        '3 jobs posted',
        '$4K paid to talent',
        'Member since Jul 3, 2025',
      ),
    );
    expect(job.clientRead).toBe(false);
    expect(aboutClient(job)).not.toMatch(/\n0\n/);
  });
});
