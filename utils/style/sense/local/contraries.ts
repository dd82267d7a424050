import type { Span } from '../../../text/span.ts';
import type { Pair } from '../../reading/pair.ts';
import { remember } from '../../reading/remember.ts';
import { readCoverage, type Unit } from '../coverage.ts';
import { contraries } from '../lexicon/contraries.ts';
import { ownRenderings } from '../lexicon/index.ts';
import { lemmasOf } from '../reading/inflect.ts';

let table: Map<string, Set<string>> | undefined;

/** The contraries of an English word in any of its forms; the table is read when the first line asks. */
const contrariesOf = remember((word): Contraries | undefined => {
  const lemmas = lemmasOf(word);
  const others = lemmas.map(lookUp).find((one) => one !== undefined);
  return others && { lemmas, others };
});

interface Contraries {
  lemmas: readonly string[];
  others: ReadonlySet<string>;
}

function lookUp(word: string): Set<string> | undefined {
  if (!table) {
    table = new Map();
    for (const line of contraries.split(/[;\n]/)) {
      const [one = [], other = []] = line.split('|').map((side) => side.trim().split(/\s+/));
      put(table, one, other);
      put(table, other, one);
    }
  }
  return table.get(word);
}

function put(map: Map<string, Set<string>>, own: string[], others: string[]): void {
  for (const word of own) {
    const known = map.get(word) ?? new Set<string>();
    for (const other of others) known.add(other);
    map.set(word, known);
  }
}

const negative = /^(?:не|без|бес|анти|контр|ста(?:л|н)[а-я]{0,2}$)/;
/** What turns a word round, or compares: «сервер быстрее клиента» is told as well from the client's side. */
const turning =
  /(?<![а-яё])(?:не|ни|нет|без|нельзя|менее|меньше|чем|вместо|никто|ничто|ничего|никогда|невозможно|вряд)(?![а-яё])/i;
const turned =
  /\b(?:not|no|never|without|non|less|least|than|cannot|hardly|instead|fails?|none|nothing|neither)\b|n't\b/i;

/** Whether the lexicon renders the Russian word by this English one: a rendering is the beginning of a word. */
function means(russian: string, english: string): boolean {
  for (const one of ownRenderings(russian))
    if (one.length < 3 ? one === english : english.startsWith(one)) return true;
  return false;
}

/**
 * A Russian word that nothing renders beside an English one that renders nothing, where the lexicon knows the Russian
 * word by the contrary of the English: «замораживаю» told as “thaw”.
 */
export function findContrary({ source, line }: Pair): { russian: Span; english: Span } | undefined {
  if (!source) return undefined;
  const { source: from, target: to } = readCoverage(source, line);
  for (const told of to) {
    const lower = told.word.toLowerCase();
    const known = contrariesOf(lower);
    if (!known) continue;
    const { lemmas, others } = known;
    const isTold = ({ word }: Unit) => means(word, lower) || lemmas.some((one) => means(word, one));
    if (from.some(isTold)) continue;
    const own = from.find(
      (unit) =>
        unit.answers.every((answer) => answer === told) &&
        !negative.test(unit.word.toLowerCase()) &&
        [...others].some((other) => means(unit.word, other)),
    );
    if (!own) continue;
    const isTurned = turning.test(source.text) || turned.test(line.text);
    return isTurned ? undefined : { russian: own, english: told };
  }
  return undefined;
}
