/** Lower case, without ё, stress and signs that nobody sees. */
export function foldRussian(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0300\u0301\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/ё/g, 'е');
}
