import type { Sides } from '../reading/sides.ts';
import type { Exchanged } from './relations.ts';

const one = /^од(?:ин|на|но|ного|ной|ному|ну|ним|нои|ном)$/;
const none =
  /^(?:no|none|not|never|neither|nobody|nothing|nor|any|single|either|without|all|every|each|zero)$/;

/** «Ни одно из условий не выполнено» told as “one of the conditions has not been met”. */
export function findOneForNone({ russian, english }: Sides): Exchanged | undefined {
  const at = russian.findIndex(
    ({ text }, index) => text === 'ни' && one.test(russian[index + 1]?.text ?? ''),
  );
  if (at < 0) return undefined;
  const to = english.findIndex(
    ({ text }, index) => /^(?:one|1|some)$/.test(text) && english[index + 1]?.text === 'of',
  );
  const denied = english.slice(0, to).some(({ text }) => none.test(text));
  if (
    to < 0 ||
    denied ||
    english.some(({ text }) => /^(?:none|neither|nobody|single|any)$/.test(text))
  )
    return undefined;
  const [word, place] = [russian[at], english[to]];
  if (!word || !place) return undefined;
  return {
    russian: { ...word, name: 'none', from: at, to: at + 1, end: russian[at + 1]?.end ?? word.end },
    english: { ...place, name: 'one', from: to, to },
  };
}
