import type { Reader } from '../reader.ts';

/** A page whose address names a job that is not there yet. (A freelancer's profile has an id of the same look.) */
export const loading: Reader = ({ document, url, id }) => {
  const isJob = id && /\/(?:jobs?|apply)\//.test(url);
  return isJob || document.querySelector('.job-details-loader')
    ? { kind: 'loading', id }
    : undefined;
};
