/** The document of the bundle that names the author's checks whose probation is over. */
export const BELIEVED = 'own-checks.md';

const heading = '# Проверки автора, испытание которых окончено';

/** Prints the numbers of the checks that are believed; nothing where there are none. */
export function printBelieved(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `${heading}\n\n${ids.map((id) => `- ${id}`).join('\n')}\n`;
}

/** Reads the numbers back; `undefined` for a document that is none. */
export function readBelieved(text: string): string[] | undefined {
  if (!text.trimStart().startsWith(heading)) return undefined;
  return [...text.matchAll(/^[-*] (\S{1,40})[ \t]*$/gm)].map(([, id = '']) => id);
}
