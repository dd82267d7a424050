import type { Reference, ScopeItem } from './document.ts';

const TARGET = /\s?`?(?:(\d+(?:\.\d+)*)|(\p{L}[\p{L}₀-₉ₐ-ₜ]{0,3}))/uy;
const SPACE = /[\s`]/;

/**
 * The references in a line that begins at `offset`: `§2.3`, `` `O.md`::§2.3 ``, `O.md §2.3`, `§P`.
 */
export function findReferences(line: string, offset = 0): Reference[] {
  const references: Reference[] = [];
  for (let at = line.indexOf('§'); at >= 0; at = line.indexOf('§', at + 1)) {
    TARGET.lastIndex = at + 1;
    const match = TARGET.exec(line);
    if (!match) continue;
    const owner = documentBefore(line, at);
    references.push({
      kind: 'reference',
      start: offset + (owner?.start ?? at),
      end: offset + at + 1 + match[0].length,
      ...(owner && { document: owner.name }),
      isFormal: owner?.isFormal ?? true,
      number: match[1] ?? (match[2] as string),
      isSymbolic: match[1] === undefined,
    });
  }
  return references;
}

/** Reads a scope: `§2.1, §3` or `§2-§4`; empty where it names no paragraph. */
export function readScope(text: string): ScopeItem[] {
  const references = findReferences(text);
  const items: ScopeItem[] = [];
  for (let index = 0; index < references.length; index += 1) {
    const from = references[index] as Reference;
    const next = references[index + 1];
    const isRange =
      next !== undefined && /^\s*`?\s*[-–—]\s*$/.test(text.slice(from.end, next.start));
    const to = isRange ? next : from;
    items.push({
      ...(from.document && { document: from.document }),
      from: from.number,
      to: to.number,
      isSymbolic: from.isSymbolic || to.isSymbolic,
    });
    if (isRange) index += 1;
  }
  return items;
}

interface Owner {
  name: string;
  start: number;
  isFormal: boolean;
}

/** The document named straight before the sign: `O.md`, `᛭DLi`, with or without `::`. */
function documentBefore(line: string, at: number): Owner | undefined {
  let end = at;
  const isFormal = line.endsWith('::', end);
  if (isFormal) end -= 2;
  while (SPACE.test(line[end - 1] ?? '')) end -= 1;
  let start = end;
  const least = Math.max(0, end - 80);
  while (start > least && !/[\s`(«§:]/.test(line[start - 1] as string)) start -= 1;
  const name = line.slice(start, end);
  const isDocument = /^[^.]+\.md$/u.test(name) || /^᛭\p{L}+$/u.test(name);
  return isDocument ? { name, start, isFormal } : undefined;
}
