import { withLineEnds } from '../../text/line-ends.ts';
import { isJunk, squeeze, walkShown } from './lines.ts';
import { hasOwnText, isUnseen } from './shown.ts';

const BLOCK =
  /^(address|article|blockquote|dd|div|dl|dt|figure|h[1-6]|hr|li|main|ol|p|pre|section|table|tr|ul)$/i;

const SOURCE = /^(?:svg|style|script|noscript|template|button)$/;

// Stands for a newline of the source until it is known whether a `<br>` is beside it; no text has it (private use).
const NEWLINE = '\ue000';

/**
 * The text of a job's description with its line breaks and lists. Upwork has two ways to break a line: `<br>`, where a
 * newline in the source is mere white space, and real newlines in `p.multiline-text`; both come out as `\n`.
 */
export function blockText(elements: Element | Element[]): string {
  const parts = Array.isArray(elements) ? elements : [elements];
  const hasBreaks = parts.some(
    (part) => !part.matches('.multiline-text') && part.querySelector('br') !== null,
  );
  let text = '';
  const breakLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const walk = (part: Element) =>
    walkShown(
      part,
      (value) => {
        const raw = withLineEnds(value).replace(/\u00a0/g, ' ');
        text += hasBreaks ? raw.replace(/ *\n\s*/g, NEWLINE) : raw;
      },
      ({ localName }, isEnd) => {
        if (BLOCK.test(localName)) breakLine();
        if (isEnd) return;
        if (localName === 'br') text += '\n';
        if (localName === 'li') text += '- ';
      },
    );
  for (const part of parts) {
    breakLine();
    if (part.localName === 'li') text += '- ';
    walk(part);
  }
  if (hasBreaks) text = text.replace(/\ue000*\n\ue000*/g, '\n').replace(/\ue000+/g, ' ');
  return text.replace(/[ \t]+$/gm, '').trim();
}

/** The texts inside elements that the page does not show: no part of what was written for people to read. */
export function hiddenTexts(elements: Element[]): string[] {
  const found: string[] = [];
  const walk = (element: Element) => {
    if (
      !SOURCE.test(element.localName) &&
      (isJunk(element) || (hasOwnText(element) && isUnseen(element)))
    ) {
      const text = squeeze(element.textContent ?? '');
      if (text) found.push(text);
    } else for (const child of element.children) walk(child);
  };
  for (const element of elements) walk(element);
  return [...new Set(found)];
}
