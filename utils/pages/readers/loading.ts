import type { Reader } from '../reader.ts';
import { textOf } from '../text/lines.ts';

const LOADER = '.job-details-loader, [data-test~="JobDetailsLoader"]';
const SIGNS = '[aria-busy="true"], [class*="skeleton"], [class*="loader"]';
/** A page that says no more than this has not been filled yet. */
const LEAST_TEXT = 200;

/**
 * A page whose address names a job that is not there yet: it shows a sign of loading, or next to nothing. What else
 * is under such an address is not known, and waiting would not help. (A freelancer's profile has an id of the same look.)
 */
export const loading: Reader = ({ document, main, url, id }) => {
  if (document.querySelector(LOADER)) return { kind: 'loading', id };
  if (!id || !/\/(?:jobs?|apply|details)\//.test(url)) return undefined;
  const isLoading = main.querySelector(SIGNS) !== null || textOf(main).length < LEAST_TEXT;
  return { kind: isLoading ? 'loading' : 'unknown', id };
};
