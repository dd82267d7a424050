import type { ReadabilityReply } from '../page.ts';
import { openPage } from '../reader.ts';
import { recognise } from '../readers/index.ts';
import { blockText } from '../text/block-text.ts';
import { readLines } from '../text/lines.ts';
import { findSections } from '../text/sections.ts';
import { isUnseen } from '../text/shown.ts';

/** A description shorter than this is a caption, not a job. */
const LEAST = 100;

/** What the page says of itself is set off; what a client writes is plain text. */
const SET_OFF = 'h1, h2, h3, h4, h5, h6, strong, button, label';

/**
 * The description as Readability finds it in a copy of the open job (of its card or slider alone, so that tiles and
 * menus are no candidates). Readability takes what stands beside it along; of that the plain text is left, and
 * nothing where it is not in one place.
 */
export function describeByReadability(
  document: Document,
  parse: (copy: Document) => Node | null | undefined,
): ReadabilityReply {
  const { scope } = recognise(openPage(document, document.URL));
  if (!scope) return {};
  const copy = document.implementation.createHTMLDocument('');
  const twin = copy.importNode(scope, true);
  // Under a heading of its own stands something else. The copy has no layout: what the page does not show is left out here.
  const known = new Set(findSections(readLines(scope), scope).map(({ root }) => root));
  const parts = [...scope.querySelectorAll('*')];
  const twins = [...twin.querySelectorAll('*')];
  parts.forEach((part, i) => {
    if (known.has(part) || (part.children.length === 0 && isUnseen(part))) twins[i]?.remove();
  });
  copy.body.append(twin);
  const found = parse(copy);
  if (found?.nodeType !== 1) return {};
  const description = blockText(plainParts(found as Element));
  return description.length >= LEAST ? { description } : {};
}

/** The one run of plain elements inside; none where there are several, so that no half is taken for the whole. */
function plainParts(element: Element): Element[] {
  const isPlain = (part: Element) => !part.matches(SET_OFF) && !part.querySelector(SET_OFF);
  if (isPlain(element)) return [element];
  const parts = [...element.children].filter((part) => part.textContent?.trim());
  const plain = parts.filter(isPlain);
  const runs = plain.filter((part) => !plain.includes(parts[parts.indexOf(part) - 1] as Element));
  if (plain.length > 0) return runs.length === 1 ? plain : [];
  const inside = parts.map(plainParts).filter((some) => some.length > 0);
  const long = inside.filter((some) => blockText(some).length >= LEAST);
  return (long.length === 1 && long[0]) || [];
}
