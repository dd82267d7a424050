// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { otherJob, practiceJob } from '../../practice/job.ts';
import { formPage } from '../../practice/site/form-page.ts';
import { jobPage, loadingJobPage } from '../../practice/site/job-page.ts';
import { privateJobPage } from '../../practice/site/other-pages.ts';
import { searchPage } from '../../practice/site/search-page.ts';
import { jobText } from '../../utils/job/index.ts';
import { readJob } from '../../utils/pages/index.ts';

const path = `/jobs/${practiceJob.id}`;
const sliderPath = `/nx/search/jobs/details/${practiceJob.id}`;

function read(html: string, path: string) {
  // The test's DOM would try to load what the page links to.
  const alone = html.replace(/<link[^>]*>|<script src[^>]*><\/script>/g, '');
  const page = new DOMParser().parseFromString(alone, 'text/html');
  return readJob(page as unknown as Document, `https://www.upwork.com${path}`);
}

describe.each([
  ['the job page', jobPage(practiceJob, path, [otherJob]), path],
  ['the slider', searchPage([otherJob, practiceJob], practiceJob), sliderPath],
])('%s', (_name, html, path) => {
  it('is read as the practice job', () => {
    const job = read(html, path);
    expect(job && jobText(job)).toEqual({
      title: practiceJob.title,
      description: practiceJob.description,
      tags: practiceJob.tags,
      questions: practiceJob.questions,
      files: practiceJob.attachments.map(({ name }) => name),
    });
    const facts = Object.fromEntries(
      Object.entries(job?.client ?? {}).map(([name, fact]) => [name, fact?.value]),
    );
    const { client } = practiceJob;
    expect(facts).toMatchObject({
      country: client.country,
      city: client.city,
      memberSince: client.memberSince,
      hireRate: 71,
      jobsPosted: client.jobsPosted,
      totalSpent: 8600,
      hours: client.hours,
      rating: client.rating,
      averageRate: client.averageRate,
    });
    expect(job?.warnings).toEqual([]);
  });
});

describe('the other pages', () => {
  it.each([
    ['a page that loads', loadingJobPage(practiceJob, path), path],
    ['a private job', privateJobPage(), path],
    ['a list', searchPage([otherJob, practiceJob]), '/nx/search/jobs/'],
    ['the form', formPage(practiceJob), `/nx/proposals/job/${practiceJob.id}/apply/`],
  ])('%s gives no description', (_name, html, path) => {
    expect(read(html, path)?.description).toBeUndefined();
  });
});
