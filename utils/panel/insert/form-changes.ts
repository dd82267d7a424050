import type { ComposedLine } from '../../draft/index.ts';
import { diffLines } from '../draft/diff-lines.ts';

/** A line of the English that reads otherwise in the form than it was inserted. */
export interface ChangedLine {
  fragmentId: string;
  /** Index of the line in the draft. */
  index: number;
  before: string;
  after: string;
}

export interface FormChanges {
  lines: ChangedLine[];
  /** Lines that were added or taken out there, or whose English is another by now: they belong to no line. */
  others: number;
}

/**
 * What was changed in a field of the form since the insertion. `lines`: what would go in now; a line of `inserted` is
 * one of them where its text is still the same.
 */
export function formChanges(lines: ComposedLine[], inserted: string, value: string): FormChanges {
  const owners = new Map<string, ComposedLine[]>();
  for (const line of lines)
    if (line.fragmentId !== undefined)
      owners.set(line.text, [...(owners.get(line.text) ?? []), line]);
  const found: FormChanges = { lines: [], others: 0 };
  const parts = diffLines(linesOf(inserted), linesOf(value));
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'same') for (const text of part.lines) owners.get(text)?.shift();
    if (part.kind === 'added' && parts[at - 1]?.kind !== 'removed')
      found.others += part.lines.length;
    if (part.kind !== 'removed') continue;
    const next = parts[at + 1];
    const after = next?.kind === 'added' ? next.lines : [];
    // Only line for line: of two lines made of one nobody knows which half is whose.
    const isPaired = after.length === part.lines.length;
    if (!isPaired) found.others += Math.max(after.length, part.lines.length);
    for (const [n, before] of part.lines.entries()) {
      const owner = owners.get(before)?.shift();
      const text = after[n];
      if (!isPaired) continue;
      // It reads so here, too, by now.
      if (!owner && text !== undefined && owners.get(text)?.shift()) continue;
      if (owner?.fragmentId === undefined || owner.index === undefined || !text?.trim())
        found.others += 1;
      else
        found.lines.push({ fragmentId: owner.fragmentId, index: owner.index, before, after: text });
    }
  }
  return found;
}

// A form writes its line ends in its own way, and some fields drop blanks at a line's end.
function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/).map((line) => line.trimEnd());
}
