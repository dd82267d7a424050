/** The place of a fragment's English among the texts that could not be stored. */
export function englishKey(draftId: string | undefined, fragment: string): string {
  return `english ${draftId} ${fragment}`;
}
