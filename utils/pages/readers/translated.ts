import type { Reader } from '../reader.ts';
import { isOwnLabel } from '../text/interface-words.ts';
import { squeeze } from '../text/lines.ts';

// What a translator leaves in a page: Chrome and its kin, extensions that do the same, Firefox, Yandex.
const MARKS = [
  'html[class*=translated-]',
  'font font, font[style*=vertical]',
  '[data-moz-translations-id]',
  'ya-tr-span:not([data-translated=false])',
].join(', ');
// Edge writes these on every element that it has looked at, also where it then shows the original.
const EDGE = '[_msttexthash], [_msthash]';

/** Texts of the interface are short; what the client wrote may be in any language. */
const LONGEST = 60;
/** So few texts tell nothing of the page's language. */
const FEWEST = 4;

/**
 * A page that is not as its author wrote it: translated by the browser, or shown in another language than the
 * English in which its labels are known. Nothing is read from it, since a translation would pass for the client's
 * own words.
 */
export const translated: Reader = ({ document, main, id }) => {
  const found = { kind: 'translated', id } as const;
  if (document.querySelector(MARKS)) return found;
  if (!/^(en\b|$)/i.test(document.documentElement.lang.trim())) return found;
  const edge = [...document.querySelectorAll(EDGE)].some(({ textContent }) =>
    isForeign(textContent),
  );
  return edge || !isEnglish(main) ? found : undefined;
};

function isForeign(text: string | null): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}]/u.test(text as string);
}

// A client may write in Russian on an English page: only where hardly any of Upwork's own words is left, and most
// of the short texts are in another script, the page is not in its own language. Two of Upwork's words end the search,
// which is thus over near the top of every English page; shown or not, since that would ask the browser of each.
function isEnglish(main: Element): boolean {
  const walker = main.ownerDocument.createTreeWalker(main, 4);
  const own = new Set<string>();
  let foreign = 0;
  let all = 0;
  while (walker.nextNode()) {
    const text = squeeze(walker.currentNode.nodeValue as string);
    if (text.length > LONGEST || !/\p{L}{2}/u.test(text)) continue;
    if (isOwnLabel(text) && own.add(text).size > 1) return true;
    all++;
    if (isForeign(text)) foreign++;
  }
  return all < FEWEST || foreign * 2 <= all;
}
