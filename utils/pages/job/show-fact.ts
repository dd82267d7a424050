import { readPage } from './read-job.ts';

/**
 * Scrolls to the place of a fact on the page and selects it; the selection is the only change.
 * Gives false where the page does not show it (any more).
 * @param path the dotted path of the fact: `client.hireRate`.
 */
export function showFact(document: Document, url: string, path: string): boolean {
  const place = readPage(document, url).evidence?.places.get(path);
  if (!place) return false;
  place.scrollIntoView({ block: 'center' });
  document.getSelection()?.selectAllChildren(place);
  return true;
}
