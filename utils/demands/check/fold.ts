/** A text folded for comparing, with the way back from each folded sign to its place in the source. */
export interface Folded {
  text: string;
  /** Offset in the source of each sign of `text`, and the source's length at the end. */
  at: number[];
}

/**
 * NFKC, case, diacritics, quotes, Markdown signs, dashes and white space do not count between a demand and
 * the letter; case counts where the client asks for it.
 */
export function fold(source: string, keepsCase = false): Folded {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const sign of source) {
    for (const part of foldSign(sign, keepsCase)) {
      if (part === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += part;
      for (let i = 0; i < part.length; i++) at.push(offset);
    }
    offset += sign.length;
  }
  at.push(source.length);
  return { text, at };
}

function foldSign(sign: string, keepsCase: boolean): string {
  // In a code a dash is a sign of its own.
  if (/[-‐‑‒–—―−]/u.test(sign)) return keepsCase ? '-' : ' ';
  if (/[\s\u00a0]/u.test(sign)) return ' ';
  if (/["“”„«»‘’'‹›`*_]/u.test(sign) || /^(?:[\u00ad\u200b-\u200d]|\ufe0f)$/u.test(sign)) return '';
  // й and ё are letters, not marked ones.
  const plain = /[йё]/iu.test(sign)
    ? sign.replace('ё', 'е').replace('Ё', 'Е')
    : sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return keepsCase ? plain : plain.toLowerCase();
}

/** A demanded value folded, without marks at its ends. */
export function foldValue(value: string, keepsCase = false): string {
  const whole = fold(value, keepsCase).text.trim();
  const bare = whole.replace(/^[([{<]+|[.,;:!?…)\]}>]+$/gu, '').trim();
  // `:)` is nothing but marks.
  return bare || whole;
}
