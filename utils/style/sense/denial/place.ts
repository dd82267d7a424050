import { findPartners } from '../local/partners.ts';
import type { Sign } from '../reading/lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import type { Denials } from './denials.ts';
import { isPrivative, isTakenBack, isToldFromOtherSide } from './paraphrase.ts';
import type { English, Russian } from './signs.ts';

/** A denial of one side whose clause denies nothing on the other: «не X, Y» told as “X, not Y”. */
export function findMisplaced(denials: Denials): {
  gone?: Russian | undefined;
  added?: English | undefined;
} {
  const { sides, russian, english, needed, given, soft, idiomatic } = denials;
  const partners = findPartners(sides.pair);
  const inEnglish = new Deniable(sides.english, [...english, ...soft, ...idiomatic]);
  const inRussian = new Deniable(sides.russian, russian);
  return {
    gone: needed.find(
      (sign) =>
        !isSaidOf(sides.russian, sign) && isAlone(sides.russian, sign, partners.english, inEnglish),
    ),
    added: given.find(
      (sign) =>
        !isRaising(sides.english, sign) &&
        !isTakenBack(denials, sign) &&
        !isPrivative(denials, sign) &&
        !isToldFromOtherSide(denials, sign) &&
        isAlone(sides.english, sign, partners.russian, inRussian),
    ),
  };
}

/** «Не отвечает ресторан, отвечает агрегатор»: the same word is denied of one and said of another. */
function isSaidOf(own: readonly Token[], { to }: Sign<string>): boolean {
  const word = own[to + 1]?.text ?? '';
  return word.length > 4 && own.some(({ text }, at) => at !== to + 1 && text === word);
}

const subordinate = /^(?:что|чтобы|котор[а-я]+|если|где|когда|that|which|who|where|when|if)$/;
const nearby = 4;
/** What denies all that is joined behind it: “resistant to dust and frost”. */
export const spreading = /^(?:resistant|immune|resists?)$/;

/** The words of one side, with the clauses and places where something denies; a joint begins a clause too. */
export class Deniable {
  readonly #denied = new Set<string>();
  readonly #places = new Set<number>();
  readonly #first = new Map<number, string>();
  readonly #byStart = new Map<number, number>();
  readonly #joints: number[] = [];
  readonly #words: readonly Token[];

  constructor(words: readonly Token[], denials: readonly Sign<string>[], joint?: RegExp) {
    this.#words = words;
    let joints = 0;
    words.forEach(({ start, clause, text }, at) => {
      this.#byStart.set(start, at);
      if (joint?.test(text)) joints++;
      this.#joints.push(joints);
      if (!this.#first.has(clause)) this.#first.set(clause, text);
    });
    for (const { from, to, text, clause } of denials) {
      this.#denied.add(this.#partOf(from));
      if (spreading.test(text)) this.#denied.add(`${clause}/${(this.#joints[from] ?? 0) + 1}`);
      this.#places.add(from);
      this.#places.add(to);
    }
    for (const { clause } of denials) this.#denied.add(String(clause));
  }

  /** Whether nothing denies in the clause of the word, before it or in the clause it hangs on; of no known word nothing is said. */
  isBare(start: number | undefined): boolean {
    const at = start === undefined ? undefined : this.#byStart.get(start);
    const word = at === undefined ? undefined : this.#words[at];
    if (at === undefined || !word || this.#denied.has(this.#partOf(at))) return false;
    for (let step = at - nearby; step <= at + nearby; step++)
      if (this.#places.has(step) && this.#joints[step] === this.#joints[at]) return false;
    const hangs = (clause: number) => subordinate.test(this.#first.get(clause) ?? '');
    return !(
      (hangs(word.clause) && this.#denied.has(String(word.clause - 1))) ||
      (hangs(word.clause + 1) && this.#denied.has(String(word.clause + 1)))
    );
  }

  #partOf(at: number): string {
    return `${this.#words[at]?.clause}/${this.#joints[at]}`;
  }
}

/** The word that is denied has its answer in a clause where nothing denies. */
function isAlone(
  own: readonly Token[],
  sign: Sign<string>,
  answers: ReadonlyMap<number, number>,
  other: Deniable,
): boolean {
  return other.isBare(focusOf(own, sign, answers));
}

const reach = 3;

/** Where the answer of the denied word starts: the next word of the clause that has one, else the word before. */
function focusOf(
  own: readonly Token[],
  { from, to, clause }: Sign<string>,
  answers: ReadonlyMap<number, number>,
): number | undefined {
  for (let at = to + 1; at <= to + reach && own[at]?.clause === clause; at++) {
    const place = answers.get((own[at] as Token).start);
    if (place !== undefined) return place;
  }
  const before = own[from - 1];
  return before?.clause === clause ? answers.get(before.start) : undefined;
}

const raising = /^(?:think|believe|expect|suppose|seem|seems|want|plan|mean|appear|look)$/;

/** “I do not think it will”: the negation belongs to what is thought. */
function isRaising(own: readonly Token[], { to }: Sign<string>): boolean {
  return raising.test(own[to + 1]?.text ?? '');
}
