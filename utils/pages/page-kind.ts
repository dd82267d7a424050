import type { PageKind } from './page.ts';
import { openPage } from './reader.ts';
import { recognise } from './readers/index.ts';

/** What a tab of upwork.com shows. `loading` where the page still shows another job than its address names. */
export function pageKind(document: Document, url: string): PageKind {
  return recognise(openPage(document, url)).kind;
}
