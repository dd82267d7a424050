import type { Span } from '../../text/span.ts';
import { override } from '../words/orders.ts';

export interface Encoded extends Span {
  decoded: string;
}

const base64 =
  /(?<![A-Za-z0-9+/=_-])(?:[A-Za-z0-9+/]{4}){5,200}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![A-Za-z0-9+/=])/g;
const hex = /(?<![0-9a-fA-F])(?:(?:0x|\\x)?[0-9a-fA-F]{2}[ :,]?){14,400}(?![0-9a-fA-F])/g;
const bits = /(?<![01])(?:[01]{8}\s?){8,200}(?![01])/g;
const percent = /(?:%[0-9a-fA-F]{2}){8,400}/g;
const entities = /(?:&#x?[0-9a-fA-F]{2,4};){8,400}/g;

/** Encoded text that says something once it is decoded. */
export function findEncoded(text: string): Encoded[] {
  const found: Encoded[] = [];
  const read = (pattern: RegExp, decode: (raw: string) => string) => {
    for (const { index, 0: raw } of text.matchAll(pattern)) {
      const decoded = decode(raw);
      if (isSentence(decoded))
        found.push({ start: index, end: index + raw.trimEnd().length, decoded });
    }
  };
  read(base64, decodeBase64);
  read(hex, (raw) => decodeBytes(raw.replace(/0x|\\x|[ :,]/g, '').match(/../g) ?? [], 16));
  read(bits, (raw) => decodeBytes(raw.replace(/\s/g, '').match(/.{8}/g) ?? [], 2));
  read(percent, (raw) => decodeBytes(raw.split('%').slice(1), 16));
  read(entities, (raw) =>
    raw.replace(/&#(x?)([0-9a-fA-F]+);/g, (_, isHex, code) =>
      String.fromCharCode(Number.parseInt(code, isHex ? 16 : 10)),
    ),
  );
  return found;
}

function decodeBase64(raw: string): string {
  try {
    return toText(Uint8Array.from(atob(raw), (sign) => sign.charCodeAt(0)));
  } catch {
    return '';
  }
}

const decodeBytes = (bytes: readonly string[], base: number) =>
  toText(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, base)));

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Words with spaces, nothing else: a hash or a key decodes to noise. */
function isSentence(text: string): boolean {
  return (
    /^[\p{L}\p{N}\p{P}\p{S}\s]{8,}$/u.test(text) &&
    !text.includes('\ufffd') &&
    /\p{L}{2,}\s+\p{L}{2,}/u.test(text)
  );
}

const common =
  /(?<![\p{L}])(?:the|and|that|this|these|your|you|are|is|to|of|for|with|write|say|all|any|not|must)(?![\p{L}])/giu;
const isEnglish = (text: string, than: string) => {
  const found = new Set(text.toLowerCase().match(common));
  return found.size > 2 && found.size > new Set(than.toLowerCase().match(common)).size;
};

/** What a text says that is written backwards or by the Caesar cipher. */
export function unscramble(text: string): string | undefined {
  if (override.test(text)) return undefined;
  return [[...text].reverse().join(''), rot13(text)].find(
    (plain) => override.test(plain) || isEnglish(plain, text),
  );
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}
