// @vitest-environment happy-dom
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { practiceJob } from '../../../practice/job.ts';
import { jobCard } from '../../../practice/site/job-card.ts';
import { describeByReadability } from '../../../utils/pages/job/describe-by-readability.ts';
import { readJob } from '../../../utils/pages/job/read-job.ts';

const url = `https://www.upwork.com/jobs/${practiceJob.id}`;

/** The practice job as after a redesign: this stands where the description was, and nothing names it. */
function redesigned(description: string): Document {
  const html = `<main><div>${jobCard('nuxt3', practiceJob)}</div></main>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const plain = page.createElement('div');
  plain.innerHTML = description;
  page.querySelector('[data-test="Description"]')?.replaceWith(...plain.childNodes);
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}

const describeIn = (page: Document) =>
  describeByReadability(
    page,
    (copy) => new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content,
  );

const FIRST =
  'I sell cups and plates, about 40 orders on a usual day, and nobody has looked at the shop for a year.';
const SECOND =
  'I look for somebody who takes care of it over years, a few hours every week, and who explains it.';

describe('a description that nothing names', () => {
  it.each([
    ['in one element', `<div>${FIRST} ${SECOND}</div>`, `${FIRST} ${SECOND}`],
    ['in paragraphs', `<div><p>${FIRST}</p><p>${SECOND}</p></div>`, `${FIRST} ${SECOND}`],
    [
      'with short lines around',
      `<div><p>Hi!</p><p>${FIRST}</p><p>Anna</p></div>`,
      `Hi! ${FIRST} Anna`,
    ],
    ['in paragraphs beside the sections', `<p>${FIRST}</p><p>${SECOND}</p>`, `${FIRST} ${SECOND}`],
  ])('%s is found whole, without what stands around it', (_where, html, text) => {
    const page = redesigned(html);
    expect(readJob(page, url)?.description).toBeUndefined();
    const before = page.documentElement.outerHTML;
    expect(describeIn(page).description?.replaceAll(/\s+/g, ' ')).toBe(text);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['is no longer than a caption', '<div>Fix my shop.</div>'],
    ['is in two places', `<p>${FIRST}</p><h3>Aims</h3><p>${SECOND}</p>`],
    ['is not there', ''],
  ])('is left out where it %s', (_where, html) => {
    expect(describeIn(redesigned(html))).toEqual({});
  });

  it('is not looked for where no job is open', () => {
    const page = new DOMParser().parseFromString(`<main><p>${FIRST}</p></main>`, 'text/html');
    Object.defineProperty(page, 'URL', { value: 'https://www.upwork.com/nx/reports/' });
    expect(describeIn(page)).toEqual({});
  });
});
