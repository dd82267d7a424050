import type { ReadabilityReply } from '../page.ts';
import { openPage } from '../reader.ts';
import { recognise } from '../readers/index.ts';
import { blockText } from '../text/block-text.ts';
import { readLines } from '../text/lines.ts';
import { headingOf } from '../text/sections.ts';
import { isUnseen } from '../text/shown.ts';

/** A description shorter than this is a caption, not a job. */
const LEAST = 100;

/**
 * The description as Readability finds it in a copy of the open job (of its card or slider alone, so that tiles and
 * menus are no candidates). Nothing where what it found is more than the description.
 */
export function describeByReadability(
  document: Document,
  parse: (copy: Document) => Node | null | undefined,
): ReadabilityReply {
  const { scope } = recognise(openPage(document, document.URL));
  if (!scope) return {};
  const copy = document.implementation.createHTMLDocument('');
  const twin = copy.importNode(scope, true);
  // The copy has no layout: what the page does not show is left out of it here.
  const parts = [...scope.querySelectorAll('*')];
  const twins = [...twin.querySelectorAll('*')];
  parts.forEach((part, i) => {
    if (part.children.length === 0 && isUnseen(part)) twins[i]?.remove();
  });
  copy.body.append(twin);
  const found = parse(copy);
  if (found?.nodeType !== 1) return {};
  const element = found as Element;
  if (readLines(element).some((line) => headingOf(line.text))) return {};
  const description = blockText(element);
  return description.length >= LEAST ? { description } : {};
}
