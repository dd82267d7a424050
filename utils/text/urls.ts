import type { Span } from './span.ts';

const address = /(?:https?:\/\/|ftp:\/\/|mailto:|(?<![\p{L}\p{N}@./-])www\.)[^\s<>«»"“”„`|]+/giu;

/** The addresses of a text that begin with http(s)://, ftp://, mailto: or www., without the punctuation of the sentence. */
export function findUrls(text: string): Span[] {
  if (!/:\/\/|mailto:|www\./i.test(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(address)) {
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

const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
const path =
  /(?<![\w/.])(?:~|\.{1,2})?\/[\w.@~-]+(?:\/[\w.@~*-]*)*|(?<![\w/.])[\w.-]{1,80}(?:\/[\w.-]{1,80}){2,}\/?|(?<![\w/.-])[\w-]{1,80}(?:\.[\w-]{1,80}){0,6}\.[a-z][a-z0-9]{1,5}(?![\w-])|[A-Za-z]:\\[\w.\\-]+/g;

/** E-mail addresses, file paths, file and domain names: text that is nobody's English. */
export function findPaths(text: string): Span[] {
  const spans: Span[] = [];
  if (text.includes('@'))
    for (const m of text.matchAll(mail)) spans.push({ start: m.index, end: m.index + m[0].length });
  if (/[/\\]|\.[a-z]/.test(text)) {
    for (const m of text.matchAll(path)) spans.push({ start: m.index, end: m.index + m[0].length });
  }
  return spans;
}
