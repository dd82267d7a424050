import { everyMatch, type Span } from './span.ts';

const address = /(?:https?:\/\/|ftp:\/\/|mailto:|(?<![\p{L}\p{N}@./-])www\.)[^\s<>«»"“”„`|]+/giu;

/** The addresses of a text that begin with http(s)://, ftp://, mailto: or www., without the punctuation of the sentence. */
export function findUrls(text: string): Span[] {
  if (!/:\/\/|mailto:|www\./i.test(text)) return [];
  const spans: Span[] = [];
  for (const match of everyMatch(text, address)) {
    let start = match.index;
    for (const part of splitLink(match[0])) {
      const length = trimAddress(part);
      if (length > 8 || /^www\..|^ftp:\/\/./i.test(part))
        spans.push({ start, end: start + length });
      start += part.length;
    }
  }
  return spans;
}

/** `https://a](https://a` is the text and the target of one Markdown link. */
function splitLink(found: string): string[] {
  const bracket = found.indexOf('](');
  return bracket < 0 ? [found] : [found.slice(0, bracket), found.slice(bracket)].flatMap(afterLink);
}

function afterLink(part: string): string[] {
  if (!part.startsWith('](')) return [part];
  return ['](', part.slice(2)];
}

/** How much of it is the address: a final dot or comma is the sentence's, `)` only if it was opened. */
function trimAddress(part: string): number {
  let end = part.length;
  let open = 0;
  for (let at = 0; at < end; at++) {
    if (part[at] === '(') open++;
    else if (part[at] === ')' && --open < 0) end = at;
    else if (part[at] === ']' && !part.slice(0, at).includes('[')) end = at;
  }
  while (end > 0 && /[.,;:!?…*~'’]/.test(part[end - 1] as string)) end--;
  return end;
}

const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const path = /^(?:~|\.{1,2})?\/[\w.@~-]|^[\w.@-]+(?:\/[\w.@-]+){2,}\/?$|^[A-Za-z]:\\/;
// A folder's name may hold a space: behind a drive's letter, and where its words begin with a capital or a digit.
const spacedPath =
  /(?<![\p{L}\p{N}])[A-Za-z]:\\(?:[\w.@~()+-]+(?: [\w.@~()+-]+){0,4}\\)*[\w.@~()+-]*(?:(?: [\w@~()+-]+){1,4}\.[a-z0-9]{1,5}(?![\w]))?|(?<![\w/.])(?:~|\.{1,2})?\/(?:[\w.@~+-]+(?: [A-Z0-9][\w.@~+-]*){0,4}\/){1,20}[\w.@~+-]*(?:(?: [\w@~+-]+){1,3}\.[a-z0-9]{1,5}(?![\w]))?/gu;
const fileName = /^[\w-]+(?:\.[\w-]+)*\.[a-z][a-z0-9]{1,5}$/;

/** E-mail addresses, file paths, file and domain names: text that is nobody's English. */
export function findPaths(text: string): Span[] {
  const spans: Span[] = [];
  if (!/[@/\\]|\.[a-z]/.test(text)) return spans;
  if (/\S[\\/]/.test(text) && text.length < 20_000)
    for (const { index, 0: found } of everyMatch(text, spacedPath)) {
      const length = found.replace(/[.:,]+$/, '').length;
      if (found.includes(' ')) spans.push({ start: index, end: index + length });
    }
  // Token by token: a pattern over the whole line would try every letter as a beginning.
  for (const { index, 0: found } of everyMatch(text, /[\w.@~+*/\\:-]+/g)) {
    const token = found.replace(/[.:]+$/, '');
    if (token.length > 400 || !/[@/\\.]/.test(token)) continue;
    if (
      mail.test(token) ||
      path.test(token) ||
      (fileName.test(token) && !/^(?:e\.g|i\.e)$/i.test(token))
    ) {
      spans.push({ start: index, end: index + token.length });
    }
  }
  return spans;
}
