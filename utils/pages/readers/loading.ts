import type { Reader } from '../reader.ts';

const JOB_ADDRESS =
  /\/(?:jobs|freelance-jobs\/apply)\/[^?#]*(?:~|%7E)0|\/proposals\/job\/(?:~|%7E)0[^?#]*\/apply/i;

/** A page whose address names a job that is not there yet. */
export const loading: Reader = ({ document, url, id }) => {
  const hasLoader = document.querySelector('.job-details-loader, [data-test~="JobDetailsLoader"]');
  return JOB_ADDRESS.test(url) || hasLoader ? { kind: 'loading', id } : undefined;
};
