import { type Job, jobIdOf, jobUrl } from '../../utils/job/job.ts';
import { idOfUid } from '../../utils/pages/job/job-id.ts';
import { readJob } from '../../utils/pages/job/read-job.ts';
import { pageKind } from '../../utils/pages/page-kind.ts';
import { parsePage } from './parse-page.ts';

export interface PageCheck {
  kind: string;
  job?: Job | undefined;
  url: string;
}

/** Reads a saved page as if it were open at `url`, or at the address that the page itself names. */
export function checkPage(html: string, url?: string): PageCheck {
  const document = parsePage(html);
  const address = url ?? ownAddress(document);
  return { kind: pageKind(document, address), job: readJob(document, address), url: address };
}

// A saved page does not know its address: its canonical link, the slider's link or the number in its attributes do.
function ownAddress(document: Document): string {
  const link = document.querySelector(
    'link[rel="canonical"], [data-test~="slider-open-in-new-window"]',
  );
  const id = jobIdOf(link?.getAttribute('href') ?? '');
  const uid = document.querySelector('[job-uid]')?.getAttribute('job-uid') ?? '';
  const known = id ?? idOfUid(uid);
  if (known) return jobUrl(known);
  // Old ids cannot be made of the number; any will do to look at the rest.
  return uid ? jobUrl('~010000000000000000') : 'https://www.upwork.com/';
}
