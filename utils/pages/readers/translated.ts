import { mainElement, type Reader } from '../reader.ts';
import { isOwnLabel } from '../text/interface-words.ts';
import { readLines } from '../text/lines.ts';

// What a translator leaves in a page: Chrome and its kin, extensions that do the same, Firefox, Yandex.
const MARKS = [
  'html.translated-ltr, html.translated-rtl',
  'font font, font[style*="vertical-align"]',
  '[data-moz-translations-id]',
  'ya-tr-span:not([data-translated="false"])',
].join(', ');
// Edge writes these on every element that it has looked at, also where it then shows the original.
const EDGE = '[_msttexthash], [_msthash]';

/** Lines of the interface are short; what the client wrote may be in any language. */
const LONGEST = 60;
/** So few lines tell nothing of the page's language. */
const FEWEST = 4;

/**
 * A page that is not as its author wrote it: translated by the browser, or shown in another language than the
 * English in which its labels are known. Nothing is read from it, since a translation would pass for the client's
 * own words.
 */
export const translated: Reader = ({ document, id }) => {
  const found = { kind: 'translated', id } as const;
  if (document.querySelector(MARKS)) return found;
  const language = document.documentElement.getAttribute('lang')?.trim() ?? '';
  if (language && !/^en\b/i.test(language)) return found;
  const edge = [...document.querySelectorAll(EDGE)].some(({ textContent }) =>
    isForeign(textContent),
  );
  return edge || !isEnglish(document) ? found : undefined;
};

function isForeign(text: string | null): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}]/u.test(text ?? '');
}

// A client may write in Russian on an English page: only where hardly any of Upwork's own words is left, and most
// of the short lines are in another script, the page is not in its own language.
function isEnglish(document: Document): boolean {
  const lines = readLines(mainElement(document)).filter(
    ({ text }) => /\p{L}{2}/u.test(text) && text.length <= LONGEST,
  );
  const labels = new Set(lines.filter(({ text }) => isOwnLabel(text)).map(({ text }) => text));
  if (lines.length < FEWEST || labels.size >= 2) return true;
  const foreign = lines.filter(({ text }) => isForeign(text));
  return foreign.length * 2 <= lines.length;
}
