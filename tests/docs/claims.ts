/** The words of Markdown without its signs. */
const plain = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The blocks of a page that say something: paragraphs, points of lists, rows of tables; no code, heading or picture. */
export function blocksOf(page: string): string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of page.split('\n')) {
    const isPoint = /^\s*(?:[-•]|\d+\.) /.test(line);
    if (/^(?:#|!\[| {4}\S|\s*$)/.test(line)) isOpen = false;
    else if (line.startsWith('|')) {
      isOpen = false;
      const last = line.split('|').slice(1, -1).at(-1) ?? '';
      // The line below the heads of a table makes them heads.
      if (/^\s*-+\s*$/.test(last)) blocks.pop();
      else blocks.push(last);
    } else if (isPoint || !isOpen) {
      blocks.push(line.replace(/^\s*(?:[-•]|\d+\.) /, ''));
      isOpen = true;
    } else blocks[blocks.length - 1] += ` ${line}`;
  }
  return blocks.map(plain).filter((block) => block !== '');
}

/** The sentences of a page, cut at semicolons too, without the signs of Markdown. */
export function sentencesOf(page: string): string[] {
  return blocksOf(page).flatMap((block) => block.split(/(?<=[.!?;])\s+/));
}
