import { hasCyrillic } from '../../text/letters.ts';
import type { Checkable } from './checked.ts';

const greeting =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))(?!\p{L})/iu;
const ofGreeting = /^(?:привет|здравству|добр|доброго|хай|салют)/iu;

/**
 * Whether English words stand alone where a Russian post wants words of its own: `Leftovers: …` for «Остатки». The
 * program does not translate, so that only the writer can say whether these are the same.
 */
export function isTranslated({ kind, quote, value = '' }: Checkable, letter: string): boolean {
  if (!hasCyrillic(value) || /[a-z]/i.test(value) || !hasCyrillic(quote.replace(value, '')))
    return false;
  const alone = aloneAt(kind, letter.trim());
  if (alone === undefined || hasCyrillic(alone)) return false;
  // An English article may stand before them.
  const most = value.trim().split(/\s+/).length + 1;
  return (
    alone.split(/\s+/).length <= most && (!greeting.test(alone) || ofGreeting.test(value.trim()))
  );
}

function aloneAt(kind: Checkable['kind'], letter: string): string | undefined {
  const [line = ''] = letter.split('\n', 1);
  if (kind === 'start-with')
    return /^["“«*]*(\p{L}[\p{L}'’ -]*)["”»*]*(?:[:.!…]|\s[–—-]\s|$)/u.exec(line)?.[1]?.trim();
  if (kind === 'subject') return /^(?:subject: )?(\p{L}[\p{L}'’ -]*)[.!]?$/iu.exec(line)?.[1];
  if (kind !== 'end-with') return undefined;
  return /(?:^|[\n.!?:–—]\s*)["“«*]*(\p{L}[\p{L}'’ -]*)["”»*]*[.!…]*$/u.exec(letter)?.[1]?.trim();
}
