/** A line `key: value` of a block, or an item of a list under `key:`. */
export interface BlockLine {
  name: string;
  value: string;
  /** 0-based, in the document. */
  line: number;
  /** As it is written. */
  text: string;
}

/**
 * The lines of a block that say something; `#` begins a note. A key without a value begins a list: each `- value`
 * under it is a line of its own. A line without a key has no `name`.
 */
export function blockLines(
  text: string,
  line: number,
  isKey: (name: string) => boolean,
): BlockLine[] {
  const lines: BlockLine[] = [];
  let list: BlockLine | undefined;
  let isFilled = false;
  const close = () => {
    if (list && !isFilled) lines.push(list);
    list = undefined;
    isFilled = false;
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const told = raw.trim();
    if (told === '' || told.startsWith('#')) continue;
    const [, bullet = '', name = '', value = ''] =
      /^([-*•]\s+)?(?:([^:：]{1,40})[:：])?\s*(.*)$/u.exec(told) ?? [];
    const at = { line: line + index, text: told };
    const isItem = list && bullet !== '' && !isKey(name.trim());
    if (isItem && list) {
      lines.push({ ...at, name: list.name, value: told.slice(bullet.length).trim() });
      isFilled = true;
      continue;
    }
    close();
    const one = { ...at, name: name.trim(), value: value.trim() };
    if (one.name !== '' && one.value === '' && isKey(one.name)) list = one;
    else lines.push(one);
  }
  close();
  return lines;
}
