import type { Difference } from './difference.ts';
import type { Match } from './match-values.ts';

const grown = /(?<![а-яё])(?:вы?рос|подрос|увелич|подня|прибав|подорож|больше|выше|дороже)/iu;
const shrunk =
  /(?<![а-яё])(?:сокра|сниз|сниж|уменьш|упа[лд]|подешев|меньше|ниже|дешевле|короче|реже)/iu;

/** «Вырос вдвое» told as `halved`, «упал вдвое» as `doubled`: the times are the same, and lead the other way. */
export function turnedTimes({ pairs }: Match, source: string, target: string): Difference[] {
  return pairs.flatMap(([own, given]): Difference[] => {
    if (own.kind !== 'times') return [];
    const { start, end } = given;
    const said = target.slice(start, end);
    const [turned, other] = /^halv/i.test(said)
      ? [grown, shrunk]
      : /^(?:doubl|tripl|quadrupl)/i.test(said)
        ? [shrunk, grown]
        : [];
    // With both words one cannot tell which of them it is of.
    if (!turned?.test(source) || other?.test(source)) return [];
    return [{ kind: 'number', type: 'changed', source: own, start, end }];
  });
}
