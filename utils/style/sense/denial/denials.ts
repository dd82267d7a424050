import { readCoverage, type Unit } from '../coverage.ts';
import type { Sign } from '../reading/lexicon.ts';
import type { Sides } from '../reading/sides.ts';
import { countLimits, isBoundTold, isDemand } from './demand.ts';
import { isOrderTurned } from './order.ts';
import { byStart, countOpen, isSoonAfter, lastWords } from './places.ts';
import {
  contrasted,
  contrasts,
  type English,
  englishSigns,
  explain,
  idiomAnswers,
  idioms,
  isReplacing,
  type Russian,
  russianSigns,
  softSigns,
} from './signs.ts';

/** The words of both sides that deny, and those that may answer them. */
export class Denials {
  readonly sides: Sides;
  readonly russian: Russian[];
  readonly english: English[];
  readonly soft: Sign<string>[];
  readonly idiomatic: Sign<string>[];
  readonly #softRows: ReadonlySet<number>;
  readonly #russianDenials: ReadonlySet<number>;
  readonly #englishDenials: ReadonlySet<number>;
  readonly #places: { russian?: Map<number, number>; english?: Map<number, number> } = {};
  #known?: Record<'source' | 'target', Map<number, Unit>>;

  constructor(sides: Sides) {
    this.sides = sides;
    this.russian = russianSigns.read(sides.russian).filter(({ name, text, to }) => {
      // «0,1» is no zero.
      return name !== 'plain' && (text !== '0' || !/^\d/.test(sides.russian[to + 1]?.text ?? ''));
    });
    this.english = englishSigns.read(sides.english);
    // “Below 0” is a temperature.
    this.soft = softSigns
      .read(sides.english)
      .filter(
        ({ text, from }) => !none.test(text) || !scale.test(sides.english[from - 1]?.text ?? ''),
      );
    const said = idioms.read(sides.russian).filter((sign) => !this.#isDone(sign));
    this.idiomatic = [...new Set(said.map(({ name }) => Number(name)))].flatMap(
      (row) => idiomAnswers[row]?.read(sides.english) ?? [],
    );
    this.#russianDenials = lastWords(this.russian, /^(?:hard|ни)$/);
    this.#englishDenials = lastWords(this.english, /^hard$/);
    // “Not enough” renders «мало», and its `enough` does not.
    const told = this.soft.filter(
      ({ text, from }) => !weighing.test(text) || !isSoonAfter(this.#englishDenials, from),
    );
    this.#softRows = new Set(told.map(({ name }) => Number(name)));
  }

  /** The denials that English must answer: «никто не» is one, «ни A, ни B не» too. */
  get needed(): Russian[] {
    const denied = new Set<number>();
    return [
      ...this.russian.filter(({ name }) => name === 'hard'),
      ...this.russian.filter(({ name }) => name === 'ни'),
    ].filter(({ name, sentence }) => {
      if (name === 'ни' && denied.has(sentence)) return false;
      denied.add(sentence);
      return true;
    });
  }

  /** What denies in English beyond doubt. «не X и не Y» is `neither X nor Y`: a second word for one denial adds none. */
  get given(): English[] {
    return this.english.filter(({ name, text }) => name === 'hard' && text !== 'nor');
  }

  /** What denies in Russian and may stand behind a denial of English. */
  get unrendered(): Russian[] {
    return this.russian.filter((sign) => !this.#isRendered(sign));
  }

  /** How many denials of English the Russian has words for. */
  countExcuses(): number {
    const { russian, english } = this.sides;
    const own = this.unrendered.length;
    const contrast = contrasts.read(english).length - contrasted.read(russian).length;
    return Math.max(0, own - Math.max(0, contrast));
  }

  /**
   * How many denials English may answer; a word that another Russian word explains answers none. `isFirm` leaves out
   * what only stands in place of the denied word.
   */
  countEvidence(isFirm = false): number {
    let hard = 0;
    let prefixed = 0;
    let evidence = 0;
    const named = new Set<number>();
    for (const sign of this.english) {
      if (sign.name === 'hard') hard++;
      else if (sign.name === 'prefixed') {
        const answers = this.answersAt('target', sign.start);
        for (const { start } of answers) named.add(start);
        // «Бесполезен» is `useless`: the word answers one of its own that nothing denies.
        const isOwn = answers.some(({ word }) => privative.test(word) && !needed.test(word));
        if (!isOwn || !this.isExplained(sign)) prefixed++;
      } else if (sign.name === 'or' && hard > 0) evidence++;
    }
    const own = this.russian.filter(
      ({ name, start, text }) =>
        (name === 'prefixed' || (name === 'soft' && /^бе[зс].{4}/.test(text))) && !named.has(start),
    ).length;
    evidence += hard + Math.max(0, prefixed - own);
    evidence += this.#countSoft(isFirm);
    evidence += this.idiomatic.length;
    return evidence + (this.isDemand ? 2 : 0) + countLimits(this);
  }

  get isDemand(): boolean {
    return isDemand(this) && !isOrderTurned(this);
  }

  /** «Только», «отменён», «недостаточный» may excuse a negation, but not where English has a word of its own for them. */
  #isRendered(sign: Russian): boolean {
    const { russian, english, pair } = this.sides;
    if (sign.text === 'все равно') return english.some(({ text }) => anyway.test(text));
    if (sign.name === 'bound') return isBoundTold(english, this.#englishDenials);
    if (!/^(?:soft|prefixed|denying)$/.test(sign.name)) return false;
    const own = russian.slice(sign.from, sign.to + 1);
    for (const row of this.#softRows) if (explain(row, own) > 0) return true;
    if (sign.name === 'denying' || !pair.source) return false;
    const { text } = pair.source;
    // «отменена (rollback)»: the English is given.
    if (/^\s\([a-z]/i.test(text.slice(sign.end, sign.end + 3))) return true;
    const answers = this.answersAt('source', sign.start);
    const isOwnDenial = /^(?:не|бе[зс])/.test(sign.text);
    return (
      answers.length > 0 && !(isOwnDenial && answers.some(({ start }) => this.#isDenied(start)))
    );
  }

  /** How many English words may deny that no Russian word explains. */
  #countSoft(isFirm: boolean): number {
    const rows = new Map<string, { count: number; explained: number }>();
    for (const sign of this.soft) {
      if (isFirm && isReplacing(sign)) continue;
      const row = rows.get(sign.name) ?? { count: 0, explained: 0 };
      rows.set(sign.name, row);
      row.count++;
      if (this.isExplained(sign)) row.explained++;
    }
    let free = 0;
    for (const [name, { count, explained }] of rows) {
      const listed = explain(Number(name), this.sides.russian);
      free += Math.max(0, count - Math.max(explained, listed));
    }
    return free;
  }

  /** The English has no more words without an answer than the Russian: nothing was put in other words. */
  get isLiteral(): boolean {
    const { source, target } = this.#units;
    return countOpen(target) <= countOpen(source);
  }

  /** The English words that deny by their sense and that no Russian word explains. */
  get free(): Sign<string>[] {
    const isListed = new Map<string, boolean>();
    for (const { name } of this.soft)
      if (!isListed.has(name)) isListed.set(name, explain(Number(name), this.sides.russian) > 0);
    return this.soft.filter((sign) => !isListed.get(sign.name) && !this.isExplained(sign));
  }

  /** `clear` for «очистить»: the word answers a Russian one that says nothing else, and that nothing denies. */
  isExplained({ start, text }: Sign<string>): boolean {
    return this.answersAt('target', start).some((word) => {
      const at = this.#place('russian', word.start);
      return (
        at !== undefined &&
        word.answers.length === 1 &&
        (deed.test(text) || !this.#russianDenials.has(at - 1))
      );
    });
  }

  /** The word of one side that starts there, with its answers. */
  unitAt(side: 'source' | 'target', start: number | undefined): Unit | undefined {
    return this.#units[side].get(start ?? -1);
  }

  answersAt(side: 'source' | 'target', start: number): readonly Unit[] {
    return this.unitAt(side, start)?.answers ?? [];
  }

  get #units(): Record<'source' | 'target', Map<number, Unit>> {
    this.#known ??= this.#readUnits();
    return this.#known;
  }

  /** «Ни разу не опоздали» told as “were late every time”: the deed itself is said. */
  #isDone({ text, to }: Sign<string>): boolean {
    if (text !== 'ни разу не') return false;
    const deed = this.sides.russian[to + 1];
    return deed !== undefined && this.answersAt('source', deed.start).length > 0;
  }

  #readUnits() {
    const { source, line } = this.sides.pair;
    const read = source ? readCoverage(source, line) : { source: [], target: [] };
    return { source: byStart(read.source), target: byStart(read.target) };
  }

  #place(side: 'russian' | 'english', start: number): number | undefined {
    this.#places[side] ??= new Map(this.sides[side].map((token, at) => [token.start, at]));
    return this.#places[side].get(start);
  }

  /** Whether a negation stands before the English word. */
  #isDenied(start: number): boolean {
    const at = this.#place('english', start);
    return at !== undefined && isSoonAfter(this.#englishDenials, at);
  }
}

const none = /^(?:0|zero)$/;
const scale = /^(?:below|above|under|over|minus)$/;
const needed = /^(?:невозможн|немыслим)/i;
/** “Every viewer left” for «не ушёл»: it says the denied deed itself. */
const deed =
  /^(?:le(?:ft|aves?)|forg[eo]ts?|miss(?:es|ed)?|stop(?:s|ped)?|skip(?:s|ped)?|ignored?|los[et]s?|drop(?:s|ped)?|removed?|deleted?|hidden|hides?|closed|crash(?:es|ed)?|breaks?|broken?)$/;
const anyway = /^(?:still|anyway|nevertheless|nonetheless|regardless)$/;
const privative = /^(?:бе[зс]|не|анти|вне)/i;
const weighing = /^(?:enough|easy|easily|simple|good|safe|fine|well|clear|ready|same)$/;
