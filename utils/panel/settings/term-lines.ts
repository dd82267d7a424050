/** One word or phrase a line. */
export function readWords(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}

export function printWords(words: string[]): string {
  return words.join('\n');
}
