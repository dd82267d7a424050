import { jobIdOf } from '../../job/job.ts';
import { jobCard } from '../job/job-signs.ts';
import type { Reader } from '../reader.ts';
import { textOf } from '../text/lines.ts';

// No list of sentences: what is spoken of, and what became of it.
const SUBJECT = /\b(?:jobs?|posts?|postings?|listing|page)\b/i;
const GONE =
  /\b(?:private|unavailable|removed|deleted|closed|filled|expired|404|no longer|(?:can)?not (?:available|found|exist|find|open))\b|n[’']t\b/i;
const LONGEST = 120;

/** A listing that Upwork does not show, or not any more; what is below it are other jobs. */
export const privateJob: Reader = (page) => {
  const { document, main, id } = page;
  if (jobCard(main)) return undefined;
  const isSaid = [...main.querySelectorAll('.unavailable-reason, h1, h2, h3, h4, h5')].some(
    (heading) =>
      !heading.querySelector('a') && !heading.closest('a, article') && saysGone(textOf(heading)),
  );
  if (!isSaid) return undefined;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return { kind: 'private', id: id ?? jobIdOf(canonical ?? '') };
};

function saysGone(text: string): boolean {
  return text.length <= LONGEST && SUBJECT.test(text) && GONE.test(text);
}
