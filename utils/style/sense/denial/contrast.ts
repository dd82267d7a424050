import type { Denials } from './denials.ts';
import type { Russian } from './signs.ts';

const contrasting =
  /^(?:rather|instead|than|over|unlike|opposed|but|versus|vs|while|whereas|more|less|only|before|beyond|above|yet|though)$/;

/** «X, а не Y» told as “X and Y”: what is set aside stands there, and nothing in the English sets it aside. */
export function findJoined(denials: Denials): Russian | undefined {
  const { russian, english, sides } = denials;
  const own = russian.find(({ name, text }) => name === 'none' && text === 'а не');
  if (!own || !denials.isLiteral || english.some(({ name }) => name !== 'plain')) return undefined;
  if (denials.free.length > 0 || denials.idiomatic.length > 0) return undefined;
  if (sides.english.some(({ text }) => contrasting.test(text))) return undefined;
  const told = [own.to + 1, own.to + 2].some(
    (at) => denials.answersAt('source', sides.russian[at]?.start ?? -1).length > 0,
  );
  return told ? own : undefined;
}
