// What stands beside a number is held against many patterns, and nearly always begins or ends otherwise: one sign tells.

/** The sign there as a small letter; nothing past either end. */
export function signAt(text: string, at: number): string {
  return text.charAt(at).toLowerCase();
}

/** A space, or one that does not break. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0xa0;
}

/** Where the word after a number begins: past one space. */
export function afterSpace(text: string, end: number): number {
  return isSpaceAt(text, end) ? end + 1 : end;
}

/**
 * Whether a sign is none of those that some patterns begin or end with (in small letters). Of what is neither ASCII nor
 * Russian nothing is said: a few such signs are forms of our letters (`K` of kelvin).
 */
export function isOther(sign: string, those: string): boolean {
  if (sign === '') return true;
  const code = sign.charCodeAt(0);
  return (code < 0x80 || (code >= 0x400 && code < 0x460)) && !those.includes(sign);
}
