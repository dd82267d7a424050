import type { Match, Places } from '../matches.ts';
import { type Exchanged, signOf } from '../relations.ts';

export function toExchanged(
  sides: Pick<Places, 'russian' | 'english'>,
  { own }: Match,
  { told }: Match,
): Exchanged {
  return {
    russian: signOf('role', sides.russian, own),
    english: signOf('role', sides.english, told),
  };
}
