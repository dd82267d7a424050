import { mainElement, type Reader } from '../reader.ts';
import { isOwnLabel } from '../text/interface-words.ts';

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
export const translated: Reader = ({ document, id }) => {
  const found = { kind: 'translated', id } as const;
  if (document.querySelector(MARKS)) return found;
  if (!/^(en\b|$)/i.test(document.documentElement.lang.trim())) return found;
  const edge = [...document.querySelectorAll(EDGE)].some(({ textContent }) =>
    isForeign(textContent),
  );
  return edge || !isEnglish(document) ? found : undefined;
};

function isForeign(text: string | null): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}]/u.test(text as string);
}

// A client may write in Russian on an English page: only where hardly any of Upwork's own words is left, and most
// of the short texts are in another script, the page is not in its own language. The texts of elements that hold
// nothing else are enough, shown or not: reading lines would ask the browser how each of them is shown.
function isEnglish(document: Document): boolean {
  const texts = [...mainElement(document).querySelectorAll('*')]
    .flatMap((element) => (element.firstElementChild ? [] : (element.textContent as string).trim()))
    .filter((text) => /\p{L}{2}/u.test(text) && text.length <= LONGEST);
  return (
    texts.length < FEWEST ||
    new Set(texts.filter(isOwnLabel)).size > 1 ||
    texts.filter(isForeign).length * 2 <= texts.length
  );
}
