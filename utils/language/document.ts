import type { Block } from '../text/outline.ts';

/** A place in the text: UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** A numbered paragraph, whatever its heading level. */
export interface Section extends Place {
  kind: 'section';
  /** `6.7.2`. */
  number: string;
  title: string;
  level: number;
  /** Where its heading line ends; `end` is where what is under it ends. */
  headingEnd: number;
  /** The index, among the sections, of the one whose number is this without the last component. */
  parent?: number;
}

/** A statement or a mention; `paragraph` is the number of the section that it stands in. */
interface Mention extends Place {
  paragraph?: string;
}

/** A paragraph or a range of paragraphs; symbolic (`§P`) where it names no number. */
export interface ScopeItem {
  document?: string;
  from: string;
  to: string;
  isSymbolic: boolean;
}

export type DefinitionOperator = '≔' | '≔⊤' | '≔!' | '≔?' | '≔†';

/** `A ≔ B` and its kin: `A[§P] ≔ B`, `A : S ≔ B`, `A ≔⊤⟦R⟧ B`, `Aⰳ(a, b) ≔ B`, `߷ⰳ(ID, Name) ≔ B`. */
export interface Definition extends Mention {
  kind: 'definition';
  name: string;
  namePlace: Place;
  operator: DefinitionOperator;
  reasons?: string;
  /** The set that it belongs to: `A : S ≔ B`. */
  set?: string;
  /** Where a local definition holds; absent for a global one. */
  scope?: ScopeItem[];
  /** Of a function. */
  parameters?: string[];
  /** The name of an attached file: `߷ⰳ(ID, Name)`. */
  fileName?: string;
  /** Without the fences where it is a fenced block. */
  body: string;
  bodyPlace: Place;
  isFenced: boolean;
}

/** `A : S`. */
export interface Membership extends Mention {
  kind: 'membership';
  name: string;
  namePlace: Place;
  set: string;
}

/** `⊤ B`, `⊤⟦R⟧ B`, `? B`, `?⟦R⟧ B`, `▶ A`. */
export interface Claim extends Mention {
  kind: 'fact' | 'hypothesis' | 'use';
  reasons?: string;
  body: string;
}

/** `A → B`, `A ⊢ B`. */
export interface Relation extends Mention {
  kind: 'implication' | 'consequence';
  left: string;
  right: string;
}

export type Statement = Definition | Membership | Claim | Relation;

export interface SetElement extends Place {
  text: string;
  /** The bounds where it is a range: `I₁-Iₙ`. */
  range?: { from: string; to: string };
}

/** `⠿{…}` (`list`) or `⠿~ (D)` (`description`). */
export interface SetExpression extends Mention {
  kind: 'set';
  form: 'list' | 'description';
  elements: SetElement[];
  /** Of `⠿~`, in parentheses or in a fenced block. */
  description?: string;
  isClosed: boolean;
}

/** `§P`, `O.md::§P`. */
export interface Reference extends Mention {
  kind: 'reference';
  /** The document as it is named there; absent for this one. */
  document?: string;
  /** Written with `::`, as the language has it, and not as `O.md §2.3`. */
  isFormal: boolean;
  number: string;
  isSymbolic: boolean;
}

/** A name where it stands: defined, introduced in prose («буду обозначать `᛭Di`») or used. */
export interface NameMention extends Mention {
  kind: 'name';
  name: string;
  role: 'definition' | 'introduction' | 'use';
}

/**
 * A document in ᛭L. The blocks cover the text without a gap; what is in them (outside of fences)
 * stands in flat lists, in the order of the text.
 */
export interface Document extends Place {
  kind: 'document';
  /** Its file name, where known: `T.md`. */
  name?: string;
  text: string;
  blocks: Block[];
  sections: Section[];
  statements: Statement[];
  sets: SetExpression[];
  references: Reference[];
  names: NameMention[];
  /** Where reading for statements and mentions stopped, in a text that no person wrote. */
  readTo: number;
  /** It explains the operators themselves: single letters in it stand for anything. */
  isLanguage: boolean;
}
