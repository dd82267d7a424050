import { Kind } from '../../reading/words.ts';
import { perSides, type Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { type Match, readMatches } from './matches.ts';
import { type Exchanged, signOf } from './relations.ts';
import { isSureSubject } from './roles/slots.ts';

const joint = {
  russian: new Kind(/^(?:а|но)$/),
  english: new Kind(/^(?:and|but|while|whereas|that|which|who)$/),
};
const relative = {
  russian: new Kind(/^котор[а-я]+$/),
  english: new Kind(/^(?:that|which|who)$/),
};
const and = new Kind(/^и$/);
const mostParts = 8;

/** Which part of the sentence each word stands in; «перевод — в правом» is one part. */
const readParts = perSides(({ russian, english, pair, predicates }: Sides) => {
  const text = pair.source?.text ?? '';
  const isDash = (at: number) =>
    /^\s+[—–]\s+$/.test(text.slice(russian[at - 1]?.end, russian[at]?.start));
  // «Продавцу и покупателю одновременно» is one part: what they share stands in either.
  const ends = new Map<number, { first: number; last: number }>();
  for (const { at, clause } of predicates) {
    const own = ends.get(clause);
    ends.set(clause, { first: own?.first ?? at, last: at });
  }
  const isBetweenVerbs = (at: number) => {
    const own = ends.get(russian[at]?.clause ?? -1);
    return own !== undefined && own.first < at && at < own.last;
  };
  return {
    russian: partsOf(
      russian,
      ({ word }, at) => joint.russian.has(word) || (and.has(word) && isBetweenVerbs(at)),
      isDash,
    ),
    english: partsOf(english, ({ word }) => joint.english.has(word)),
  };
});

function partsOf(
  words: readonly Token[],
  isJoint: (word: Token, at: number) => boolean,
  isJoined = (_at: number) => false,
): number[] {
  let part = 0;
  return words.map((word, at) => {
    const isNext = word.clause !== words[at - 1]?.clause && !isJoined(at);
    if (at > 0 && (isNext || isJoint(word, at))) part++;
    return part;
  });
}

/**
 * Two parts of a sentence that have exchanged their members: «заявки принимает менеджер, а решает инженер» told as “the
 * engineer accepts the requests, and the manager resolves them”.
 */
export function findCrossed(sides: Sides): Exchanged | undefined {
  const { russian, english, predicates } = sides;
  const isOne = russian[russian.length - 1]?.clause === russian[0]?.clause;
  if (isOne && !and.isIn(sides.inRussian) && !joint.russian.isIn(sides.inRussian)) return undefined;
  const parts = readParts(sides);
  const last = parts.russian[parts.russian.length - 1] ?? 0;
  if (last === 0 || last > mostParts || parts.english[parts.english.length - 1] === 0)
    return undefined;
  const verbs = new Set(predicates.map(({ at }) => at));
  const members: Member[][] = Array.from({ length: last + 1 }, () => []);
  for (const match of readMatches(sides)) {
    const { own, told } = match;
    const part = parts.english[told] as number;
    members[parts.russian[own] as number]?.push({ ...match, part, isVerb: verbs.has(own) });
  }
  for (let one = 0; one < last; one++) {
    for (let two = one + 1; two <= Math.min(last, one + 2); two++) {
      const [own, others] = [members[one] ?? [], members[two] ?? []];
      const [first, second] = [own[0], others[0]];
      if (!first || !second) continue;
      if (russian[first.own]?.sentence !== russian[second.own]?.sentence) continue;
      const found =
        findExchange(own, others, () => isGapped(sides, parts.russian, two)) ??
        findUnrelated(sides, parts, own, two);
      // «Пол на первом этаже» has `floor` twice: which one answers is not to be known.
      const isOnly = (at: number) =>
        english.every(({ text }, place) => place === at || text !== english[at]?.text);
      if (found && isOnly(found.moved.told) && isOnly(found.told.told))
        return {
          russian: signOf('part', russian, found.moved.own),
          english: signOf('part', english, found.told.told),
        };
    }
  }
  return undefined;
}

interface Member extends Match {
  /** The part of the English that it is told in. */
  part: number;
  isVerb: boolean;
}

/** One of the first part is told later, one of the second earlier, and others are told where they belong. */
function findExchange(own: readonly Member[], others: readonly Member[], isGapped: () => boolean) {
  for (const kept of own) {
    for (const moved of own) {
      if (kept.part >= moved.part || moved.isVerb) continue;
      // A verb may serve both parts.
      const told = others.find(({ part, isVerb }) => part === kept.part && !isVerb);
      // «Хозяин платит за воду, жилец — за свет»: the verb is that of both.
      const isHeld = () => kept.isVerb && moved === own[0] && moved.own < kept.own && isGapped();
      if (told && (isHeld() || others.some(({ part }) => part === moved.part)))
        return { moved, told };
    }
  }
  return undefined;
}

/** Whether a dash stands for the verb of the part. */
function isGapped({ russian, pair }: Sides, parts: readonly number[], part: number): boolean {
  const from = russian[parts.indexOf(part)]?.start;
  const to = russian[parts.lastIndexOf(part)]?.end;
  return /\s[—–]\s/.test(pair.source?.text.slice(from, to) ?? '');
}

/** «Бухгалтер проверяет акты, которые составил прораб» told as “the foreman checks what the accountant drew up”. */
function findUnrelated(
  { russian, english }: Sides,
  parts: { russian: readonly number[]; english: readonly number[] },
  own: readonly Member[],
  two: number,
) {
  if (!relative.russian.has((russian[parts.russian.indexOf(two)] as Token).word)) return undefined;
  const verb = own.find(({ isVerb }) => isVerb);
  const [subject] = own;
  if (!verb || !subject || subject.own >= verb.own || subject.part <= verb.part) return undefined;
  const first = english[parts.english.indexOf(subject.part)];
  const isTold = first && relative.english.has(first.word) && isSureSubject(russian, subject.own);
  return isTold ? { moved: subject, told: subject } : undefined;
}
