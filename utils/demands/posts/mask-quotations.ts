const quotation =
  /«(?:[^«»\n]|«[^«»\n]{1,100}»){1,160}»|“[^“”\n]{1,160}”|„[^„“”\n]{1,160}[“”]|"[^"\n]{1,160}"|`[^`\n]{1,160}`|‘[^‘’\n]{1,100}’(?!\p{L})|(?<![\p{L}\p{N}])'[^'\n]{1,100}'(?![\p{L}\p{N}])|(?<=[^\s*>#-]\s*)\*\*[^*\n]{1,100}\*\*/gu;
/** Marks that part the points of a list within a line. */
const point = /(?<=\s)[•●·▪◦‣■◆►▶➤➜✓✔✅☑]\u{fe0f}?(?=\s)/gu;

/** Filler that stands for quoted words: no cue is read inside a quotation, which may be mere material. */
export const filler = '▯';

/** The same text and length with the words of every quotation hidden and its marks made `"`. */
export function maskQuotations(text: string): string {
  return (
    text
      .replace(quotation, (found) => {
        const mark = found.startsWith('**') ? 2 : 1;
        const inner = found.length - 2 * mark;
        return '"'.repeat(mark) + filler.repeat(inner) + '"'.repeat(mark);
      })
      // `begin, please, with …`: politeness parts nothing.
      .replace(
        /,(\s+(?:please|pls|bitte|пожалуйста)),(?=\s(?:with|by|from|at|on|in|mit|с|со)\s)/giu,
        ' $1 ',
      )
      .replace(point, (found) => `;${' '.repeat(found.length - 1)}`)
  );
}
