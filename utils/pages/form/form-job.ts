import { jobIdOf } from '../../job/job.ts';
import { textOf } from '../text/lines.ts';

/**
 * The job that a proposal form is for: its own link to the post, and the address. Where the two name different jobs
 * (the form of the last job may still be there) neither is believed.
 */
export function formJobId(document: Document, url = ''): string | undefined {
  const links = [...document.querySelectorAll('a[href*="/jobs/"]')].filter(
    (link) =>
      link.matches('[data-test~="open-original-posting"]') ||
      /^view job posting$/i.test(textOf(link)),
  );
  const ids = new Set(links.flatMap((link) => jobIdOf(link.getAttribute('href') ?? '') ?? []));
  const named = jobIdOf(url);
  if (named) ids.add(named);
  return ids.size === 1 ? [...ids][0] : undefined;
}
