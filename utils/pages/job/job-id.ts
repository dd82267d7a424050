import { jobIdOf } from '../../job/job.ts';
import type { Page } from '../reader.ts';

// Since mid-September 2024 the id is `~02` and the decimal uid; before, uid and id cannot be converted.
const FIRST_DECIMAL_ID = Date.UTC(2024, 8, 15);
const UID_EPOCH = 1288834974657n;

/** The id of a job by the number that stands in the page's attributes, for jobs whose id is made of it. */
export function idOfUid(uid: string): string | undefined {
  if (!/^\d{19}$/.test(uid)) return undefined;
  const created = Number((BigInt(uid) >> 22n) + UID_EPOCH);
  return created >= FIRST_DECIMAL_ID ? `~02${uid}` : undefined;
}

/**
 * The id of the job that is on the screen: the address's, where nothing on the page contradicts it; else the page's
 * own. `stale` where the address names another job than the page still shows.
 */
export function resolveId(page: Page, scope: Element): { id?: string | undefined; stale: boolean } {
  const links = [...scope.querySelectorAll('a[href*="/jobs/"]')].filter(isOwnLink);
  const ids = new Set(links.flatMap((link) => jobIdOf(link.getAttribute('href') ?? '') ?? []));
  const uids = uidsOf(scope);
  if (page.id) {
    const isOther = ids.size > 0 && !ids.has(page.id);
    const isOtherUid = page.id.startsWith('~02') && uids.size > 0 && !uids.has(page.id.slice(3));
    return { id: page.id, stale: isOther || isOtherUid };
  }
  if (ids.size === 1) return { id: [...ids][0], stale: false };
  if (uids.size === 1) return { id: idOfUid([...uids][0] as string), stale: false };
  const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return { id: jobIdOf(canonical ?? ''), stale: false };
}

function isOwnLink(link: Element): boolean {
  return (
    link.matches('[data-test~="slider-open-in-new-window"]') ||
    /^\s*open job in a new window\s*$/i.test(link.textContent ?? '')
  );
}

function uidsOf(scope: Element): Set<string> {
  const marked = [
    scope.closest('[data-ev-opening_uid]'),
    ...scope.querySelectorAll('[data-ev-sublocation="jobdetails"][data-ev-opening_uid], [job-uid]'),
  ];
  return new Set(
    marked.flatMap((element) => {
      const uid = element?.getAttribute('job-uid') ?? element?.getAttribute('data-ev-opening_uid');
      return uid ? [uid] : [];
    }),
  );
}
