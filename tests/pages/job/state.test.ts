import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/pages/parse-page.ts';
import { parseOntology, renderOntology } from '../../../utils/job/ontology.ts';
import { readStateByLabel } from '../../../utils/pages/job/labels/label-state.ts';
import { readJob } from '../../../utils/pages/job/read-job.ts';
import { loadFixtures } from '../load-fixtures.ts';

const read = (...lines: string[]) =>
  Object.fromEntries(
    Object.entries(readStateByLabel(lines.map((text) => ({ text })))).map(([path, found]) => [
      path,
      found?.value,
    ]),
  );

describe('the state of a job', () => {
  it.each([
    'You have already submitted a proposal',
    'You’ve already applied to this job',
    'This job is no longer available',
    'This job has been filled',
    'Job is closed',
    'No longer accepting proposals',
    'You have been invited to this job',
    'Private job',
  ])('«%s» is said as it stands', (text) => {
    expect(read('Some words', text)).toEqual({ 'state.notices': [text] });
  });

  it.each([
    'You will submit the work every Friday',
    'The job of the plug-in is to sync',
    'Private API',
    'Our job was never to guess',
    'Available Connects',
  ])('«%s» is nothing of the kind', (text) => {
    expect(read(text)).toEqual({});
  });

  it.each<[string[], object]>([
    [['Featured Job'], { 'state.featured': true }],
    [['Contract-to-hire opportunity', 'It may become a job.'], { 'state.contractToHire': true }],
    [['Nov 3, 2027', 'Deadline'], { 'state.deadline': 'Nov 3, 2027' }],
    [['Available Connects: 46'], { 'state.connectsLeft': 46 }],
    [['11 required Connects (5 available)'], { 'state.connectsLeft': 5 }],
    [['3 freelancers needed'], { 'state.toHire': 3 }],
    [
      ['Bid range - High $700.00 | Avg $571.13 | Low $180.00'],
      { 'state.bidRange': 'High $700.00 | Avg $571.13 | Low $180.00' },
    ],
    [['Upgrade your membership to see the bid range'], {}],
  ])('%j', (lines, facts) => {
    expect(read(...lines)).toEqual(facts);
  });

  it('goes into O.md after the seed’s paragraphs, and comes back', () => {
    const page = loadFixtures().find(({ name }) => name === 'job-nuxt2-hourly.html');
    if (!page) throw new Error('no page');
    const job = readJob(parsePage(page.html), page.expected.url);
    if (!job) throw new Error('no job');
    job.state = {
      notices: { value: ['This job has been filled'], from: 'label' },
      toHire: { value: 2, from: 'label' },
    };
    const text = renderOntology(job);
    expect(text).toContain('This job has been filled');
    expect(parseOntology(text).job.state?.toHire?.value).toBe(2);
    expect(renderOntology(parseOntology(text).job, parseOntology(text).options)).toBe(text);
  });

  it('names the qualifications that are not met', () => {
    const page = loadFixtures().find(({ name }) => name === 'job-nuxt2-hourly.html');
    if (!page) throw new Error('no page');
    const html = page.html;
    const document = parsePage(html);
    const items = [...document.querySelectorAll('ul.qualification-items > li')];
    items.forEach((item, i) => {
      item.setAttribute(
        'title',
        i === 0 ? 'You do not meet this qualification' : 'You meet this qualification',
      );
      for (const marked of item.querySelectorAll('svg')) marked.remove();
    });
    const job = readJob(document, page.expected.url);
    expect(job?.state?.unmet?.value).toEqual([job?.qualifications?.value[0]]);
  });
});
