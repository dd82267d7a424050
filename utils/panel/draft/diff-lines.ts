/** A run of lines that both texts have, or only one of them. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  lines: string[];
}

/** Lines on either side beyond which the middle is shown as replaced whole: keeps the table small. */
const most = 3000;

/** What turns `before` into `after`, by the longest common subsequence of lines. */
export function diffLines(before: string[], after: string[]): DiffPart[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], lines: string[]) => {
    const last = parts.at(-1);
    if (lines.length === 0) return;
    if (last?.kind === kind) last.lines.push(...lines);
    else parts.push({ kind, lines: [...lines] });
  };
  add('same', before.slice(0, start));
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  if (a.length * b.length > most * most) {
    add('removed', a);
    add('added', b);
  } else middle(a, b, add);
  add('same', before.slice(before.length - end));
  return parts;
}

function middle(
  a: string[],
  b: string[],
  add: (kind: DiffPart['kind'], lines: string[]) => void,
): void {
  const width = b.length + 1;
  // lengths[i * width + j]: common lines of a from i on and b from j on
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      add('same', [left]);
      i++;
      j++;
    } else if (
      left !== undefined &&
      (right === undefined ||
        (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      add('removed', [left]);
      i++;
    } else if (right !== undefined) {
      add('added', [right]);
      j++;
    }
  }
}
