import type { Unit } from '../coverage.ts';
import type { Sides } from '../reading/sides.ts';

const reach = 5;

interface Read {
  sides: Sides;
  unitAt(side: 'source' | 'target', start: number | undefined): Unit | undefined;
}

/**
 * «Пока не получу, не начну» told as “I will start before I receive”: what has to come first stands behind `before`. “I will
 * receive it before I start” keeps the order.
 */
export function isOrderTurned(denials: Read): boolean {
  const { russian, english } = denials.sides;
  const at = english.findIndex(({ text }) => text === 'before');
  const until = russian.findIndex(({ text }) => text === 'пока');
  if (at < 0 || until < 0) return false;
  const first = russian[until]?.clause;
  const behind = english.slice(at + 1, at + 1 + reach).flatMap(({ start, clause }) => {
    if (clause !== english[at]?.clause) return [];
    const answers = denials.unitAt('target', start)?.answers ?? [];
    return russian.filter((word) => answers.some((unit) => unit.start === word.start));
  });
  return behind.length > 0 && behind.every(({ clause }) => clause === first);
}
