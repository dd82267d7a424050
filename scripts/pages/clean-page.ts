import { isCountry } from '../../utils/pages/job/countries.ts';
import { headingOf } from '../../utils/pages/text/sections.ts';
import { replaceWords } from './made-up-words.ts';

const DROPPED =
  'script, style, link, meta, noscript, iframe, img, picture, video, svg > *, #teleports, header[role="banner"], footer';
const KEPT_ATTRIBUTES =
  /^(?:class|id|role|href|type|name|for|rel|open|rows|hidden|disabled|job-uid|slot|tabindex|contenteditable|aria-(?:labelledby|live|modal|hidden|expanded)|data-(?!v-).*)$/;

/**
 * Turns a part of a saved page into a fixture: all texts but the interface's replaced by made-up words, scripts, pictures, addresses
 * of people and styles dropped, long numbers changed. Classes and `data-*` attributes stay. Changes the element.
 */
export function cleanElement(root: Element): void {
  for (const element of [...root.querySelectorAll(DROPPED)]) element.remove();
  for (const element of [root, ...root.querySelectorAll('*')]) cleanAttributes(element);
  const walk = (node: Node) => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 8) child.remove();
      else if (child.nodeType === 3)
        child.nodeValue = squeezeIndent(replaceWords(child.nodeValue ?? '', isKept));
      else walk(child);
    }
  };
  walk(root);
}

function isKept(text: string): boolean {
  return (
    isCountry(text) || headingOf(text) !== undefined || /^Rating is [\d.]+ out of 5\.?$/.test(text)
  );
}

function squeezeIndent(text: string): string {
  return text.replace(/[ \t]{2,}/g, ' ');
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'style') {
      if (/display:\s*none/.test(value)) element.setAttribute('style', 'display: none;');
      else element.removeAttribute(name);
    } else if (name === 'href') element.setAttribute('href', cleanAddress(value));
    else if (!KEPT_ATTRIBUTES.test(name)) element.removeAttribute(name);
    else if (/\d{15,}/.test(value)) element.setAttribute(name, changeNumbers(value));
    else if (value.length > 200) element.removeAttribute(name);
  }
}

// Job ids keep their first digits (the day the job was made) and get others after them.
function changeNumbers(text: string): string {
  return text.replace(/(?<=~0[12])\d{15,}|(?<![~\d])\d{15,}/g, (digits) =>
    [...digits].map((digit, i) => (i < 10 ? digit : String((Number(digit) * 7 + 3) % 10))).join(''),
  );
}

function cleanAddress(href: string): string {
  const path = changeNumbers(href.split(/[?#]/)[0] ?? '');
  const id = /~0[12][0-9a-f]{16,20}/.exec(path)?.[0];
  if (/ontology_skill_uid/.test(href)) return '/nx/search/jobs/?ontology_skill_uid=1';
  if (/\/att\/download\/openings\//.test(path))
    return '/att/download/openings/1/attachments/1/download';
  if (id && /\/jobs\/|\/freelance-jobs\//.test(path))
    return path.includes('/freelance-jobs/')
      ? `/freelance-jobs/apply/made-up_${id}/`
      : `/jobs/${id}`;
  return '#';
}
