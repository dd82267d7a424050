/** One wish for the letter, by its kind and its words, with what the writer said of it. */
export interface ChecklistLine {
  key: string;
  /** `done` and `struck` are the writer's own word. */
  mark: 'open' | 'done' | 'struck';
}

/** The document of the bundle in which the wishes travel. */
export const CHECKLIST = 'checklist.md';

const heading = '# Что просит клиент';
const legend =
  '`[x]` — автор говорит, что выполнено; `[-]` — вычеркнуто; `own` — просьба самого автора.';
const marks = { open: ' ', done: 'x', struck: '-' } as const;

/** Prints the wishes as a list of tasks; nothing where there are none. */
export function printChecklist(lines: readonly ChecklistLine[]): string {
  if (lines.length === 0) return '';
  const tasks = lines.map(({ key, mark }) => `- [${marks[mark]}] ${key.replace(/\s+/g, ' ')}`);
  return `${heading}\n\n${legend}\n\n${tasks.join('\n')}\n`;
}

/** Reads the list back; `undefined` for a document that is none. */
export function readChecklist(text: string): ChecklistLine[] | undefined {
  if (!text.trimStart().startsWith(heading)) return undefined;
  const found: ChecklistLine[] = [];
  for (const [, mark = '', key = ''] of text.matchAll(/^[-*] \[([ xX-])\] (\S.*?)\s*$/gmu))
    found.push({ key, mark: mark === '-' ? 'struck' : mark === ' ' ? 'open' : 'done' });
  return found;
}
