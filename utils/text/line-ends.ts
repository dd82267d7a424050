/**
 * A text with all its line ends as `\n`: Word writes a line tabulation, other programs Unicode's own separators, and each
 * of them is seen as the end of a line where it comes from.
 */
export function withLineEnds(text: string): string {
  return text.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n');
}
