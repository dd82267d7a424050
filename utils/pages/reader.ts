import { jobIdOf } from '../job/job.ts';
import type { PageKind } from './page.ts';
import { onlyElement } from './text/lines.ts';
import { lookAnew } from './text/shown.ts';

/** A page that is to be recognised. */
export interface Page {
  document: Document;
  /** The element with the page's own content. */
  main: Element;
  url: string;
  /** The job that the address names. */
  id?: string | undefined;
}

/** What a reader makes of a page. */
export interface Recognised {
  kind: PageKind;
  /** The element that holds the open job and as little else as possible. */
  scope?: Element | undefined;
  id?: string | undefined;
}

/** One kind of page: a file in `readers/` and a line in its index. */
export type Reader = (page: Page) => Recognised | undefined;

/** A page with the id that its address names. */
export function openPage(document: Document, url: string): Page {
  lookAnew(document);
  return { document, main: mainElement(document), url, id: jobIdOf(url) };
}

// `document.body` is made up by some DOMs where there is none.
function mainElement(document: Document): Element {
  const main = onlyElement(document, 'main, [role="main"]');
  return main ?? document.querySelector('body') ?? document.documentElement;
}
