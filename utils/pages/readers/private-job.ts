import { jobCard } from '../job/job-signs.ts';
import { mainElement, openPage, type Reader } from '../reader.ts';
import { textOf } from '../text/lines.ts';

const PRIVATE = /^this job is (?:a private listing|private|no longer available)\b/i;

/** A listing that Upwork shows to nobody but those who were invited; what is below it are other jobs. */
export const privateJob: Reader = (page) => {
  const main = mainElement(page.document);
  if (jobCard(main)) return undefined;
  const headings = [...main.querySelectorAll('.unavailable-reason, h1, h2, h3, h4, h5')];
  if (!headings.some((heading) => PRIVATE.test(textOf(heading)))) return undefined;
  const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return { kind: 'private', id: page.id ?? openPage(page.document, canonical ?? '').id };
};
