import { isTouching } from '../../../text/span.ts';
import { type Pair, perPair } from '../../reading/pair.ts';
import type { SenseKind } from '../../rule.ts';
import { findLocalOpposites } from '../local/opposites.ts';
import type { Word } from './line-words.ts';
import {
  type Mention,
  type Mentions,
  type Opposite,
  openLexicon,
  readMentions,
  strengthOf,
} from './mentions.ts';
import type { Pole, Role } from './poles.ts';

/**
 * Where the Russian says one pole that no English word renders, and the English says another pole of the same
 * axis that no Russian word explains. One English word answers for one finding.
 */
export const findOpposites = perPair((pair): Opposite[] => {
  const mentions = readMentions(pair);
  const inLine = isSuspicious(mentions) ? compare(mentions) : [];
  const told = new Set(inLine.flatMap(({ russian, english }) => [russian, english]));
  const inPlace = findLocalOpposites(pair).filter(
    ({ russian, english }) => !told.has(russian) && !told.has(english),
  );
  return [...inLine, ...inPlace].filter(({ english }) => isOpen(pair, english));
});

/** What another rule answers for, and what stands verbatim in the Russian, is nothing of ours. */
function isOpen(pair: Pair, { start, end }: Mention): boolean {
  return !isTouching(pair.sealed, start, end) && !isTouching(pair.exempt, start, end);
}

let answered = new Uint32Array(0);
let accused = new Uint32Array(0);
let round = 0;

/** Whether some Russian pole has no answer: a cheap look that spares most lines the comparison. */
function isSuspicious({ russian, english }: Mentions): boolean {
  markAnswers(english);
  return russian.some(({ roles }) =>
    roles.some(
      ({ pole, strength }) =>
        strength === 'sure' &&
        answered[pole.id] !== round &&
        pole.axis.poles.some(({ id }) => accused[id] === round && id !== pole.id),
    ),
  );
}

/** The marks of one line hold until the next one is read: no list has to be cleared. */
function markAnswers(english: readonly Mention[]): void {
  const { size } = openLexicon();
  if (answered.length !== size) {
    answered = new Uint32Array(size);
    accused = new Uint32Array(size);
  }
  round++;
  for (const { roles } of english) {
    for (const { pole, strength } of roles) {
      if (strength !== 'weak') answered[pole.id] = round;
      if (strength === 'sure') accused[pole.id] = round;
    }
  }
}

function compare(mentions: Mentions): Opposite[] {
  const found: Opposite[] = [];
  const claimed = new Set<Mention>();
  for (const [pole, own] of mentions.russianPoles) {
    const russian = own.find((one) => strengthOf(one, pole) === 'sure');
    if (!russian || isAnswered(mentions, pole)) continue;
    const isTwofold = own.some(
      (one) => one.isNegated !== russian.isNegated && strengthOf(one, pole) === 'sure',
    );
    if (isTwofold && pole.axis.kind !== 'condition') continue;
    // «Не на всех» is `missing on some` as well.
    if (russian.isNegated && pole.axis.kind === 'scope') continue;
    for (const other of pole.axis.poles) {
      if (other === pole) continue;
      const english = (mentions.englishPoles.get(other) ?? []).find(
        (one) =>
          strengthOf(one, other) === 'sure' &&
          // What joins clauses is not turned round by a negation.
          (pole.axis.kind === 'condition' || one.isNegated === russian.isNegated) &&
          !claimed.has(one) &&
          !isExplained(mentions, one, other),
      );
      if (!english) continue;
      claimed.add(english);
      found.push({ russian, english, pole, other });
      break;
    }
  }
  return found;
}

function isAnswered({ englishPoles }: Mentions, pole: Pole): boolean {
  return (englishPoles.get(pole) ?? []).some((one) => strengthOf(one, pole) !== 'weak');
}

/** A word that joins or limits is excused only by what joins or limits. */
function isNear(explained: Pole, pole: Pole): boolean {
  return pole.axis.kind === 'direction' || explained.axis.kind === pole.axis.kind;
}

/** Whether any Russian word may be meant by the English one; of several equal ones each needs its own. */
function isExplained(mentions: Mentions, english: Mention, pole: Pole): boolean {
  const explaining = new Set<Mention>();
  // «every month» is explained as a whole, not by its «every».
  const whole = english.roles.slice(0, english.own);
  const roles = whole.some((role) => role.pole === pole) ? whole : english.roles;
  for (const role of roles) {
    if (role.strength === 'weak') continue;
    for (const one of mentions.russianPoles.get(role.pole) ?? []) {
      // Two words that only may mean the same explain each other in no other matter.
      const isSure = role.strength === 'sure' || strengthOf(one, role.pole) === 'sure';
      if (role.pole === pole || (isSure && isNear(role.pole, pole))) explaining.add(one);
    }
  }
  if (explaining.size === 0) return false;
  if (!mentions.russianPoles.has(pole)) return true;
  const same = (mentions.englishPoles.get(pole) ?? []).filter(
    (one) => strengthOf(one, pole) === 'sure',
  );
  return same.length <= explaining.size;
}

/** Russian words of demanded poles that the English does not render at all, and in whose place it says nothing else. */
export function findDropped(pair: Pair, kind: SenseKind): Mention[] {
  const mentions = readMentions(pair);
  const demanding = mentions.russian.filter(({ roles }) => roles.some(isDemanded(kind)));
  if (demanding.length === 0) return [];
  const spoken = new Set(findOpposites(pair).map(({ russian }) => russian));
  return demanding.filter((russian) => {
    const { pole } = russian.roles.find(isDemanded(kind)) as Role;
    if (russian.isNegated || spoken.has(russian)) return false;
    const told = mentions.englishPoles.get(pole);
    if (told && !(kind === 'condition' && isOnlyBeside(pair, pole, told))) return false;
    if (kind === 'condition' && hasParticiple(mentions.words.english)) return false;
    // «только если» is a condition, not a limit.
    return kind !== 'scope' || !russian.roles.some(isDemanded('condition'));
  });
}

const joined = /,\s+(?:and|so)\s/i;

/** “The rate suits you, and I will start on Monday”: a preposition of one clause stands for no «если» of another. */
function isOnlyBeside({ source, line }: Pair, pole: Pole, told: readonly Mention[]): boolean {
  return (
    pole.name === 'if' &&
    told.every((one) => strengthOf(one, pole) === 'weak') &&
    joined.test(line.text) &&
    !/(?<![а-яё])(?:и|а|но|так|то)(?![а-яё])/i.test(source?.text ?? '')
  );
}

function isDemanded(kind: SenseKind): (role: Role) => boolean {
  return ({ pole, strength }) => pole.isDemanded && pole.axis.kind === kind && strength === 'sure';
}

const participle = /^(?!during$|nothing$|anything$|everything$|something$)[a-z]{2,}(?:ing|ed)$/;

/** “Comparing the plans, …”: a participle at the head of a clause stands for any connective. */
function hasParticiple(words: readonly Word[]): boolean {
  return words.some(
    ({ text, clause }, at) => words[at - 1]?.clause !== clause && participle.test(text),
  );
}
