import type { Reader } from '../reader.ts';

const ADDRESS =
  /upwork\.com\/(?:nx|ab)\/(?:find-work|search\/jobs|jobs\/search|s\/universal-search\/jobs)/i;
const TILE =
  'article[data-ev-job-uid], section[data-ev-sublocation="job_feed_tile"], [data-test~="JobTile"]';

/** A feed or a search: its tiles are cut and are no base for a proposal. */
export const feed: Reader = ({ document, url }) =>
  ADDRESS.test(url) || document.querySelector(TILE) ? { kind: 'feed' } : undefined;
