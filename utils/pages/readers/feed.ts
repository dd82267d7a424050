import type { Reader } from '../reader.ts';

const ADDRESS = /\/(?:nx|ab)\/(?:find-work|search\/jobs|jobs\/search)/i;
const TILE = 'article[data-ev-job-uid], [data-ev-sublocation="job_feed_tile"]';

/** A feed or a search: its tiles are cut and are no base for a proposal. */
export const feed: Reader = ({ document, url }) =>
  ADDRESS.test(url) || document.querySelector(TILE) ? { kind: 'feed' } : undefined;
