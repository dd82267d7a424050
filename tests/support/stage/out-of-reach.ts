import type { BrowserName } from '../../../scripts/browsers/machine.ts';

/**
 * What a spec may need and what not every browser, or its driver, lets it reach: why, by browser. A spec that names
 * a need runs only where it is met; one that names none runs in all.
 */
export const outOfReach = {
  'the console of the worker': {
    firefox: 'The protocol tells what pages say to their consoles, not what the worker says.',
  },
  'the panels of two windows': {
    firefox: 'The sidebar is no page for the protocol, and a panel in a tab belongs to no window.',
  },
  'the question for a permission': {
    chromium: 'Without a head it shows no question, and a request for a permission waits for ever.',
  },
  'the listeners of a page': {
    firefox: 'Only the protocol of Chromium counts them, and collects the garbage before.',
  },
  'scripts before a page’s own': {
    firefox:
      'The protocol runs preload scripts in pages of the web only, not in those of an extension.',
  },
  'the requests of a page of the extension': {
    firefox: 'The protocol tells nothing of requests for files of the extension itself.',
  },
} as const satisfies Record<string, Partial<Record<BrowserName, string>>>;

/** A name in that table. */
export type Need = keyof typeof outOfReach;
