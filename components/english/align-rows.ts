/** One line of the draft beside its English: over how many lines of the screen each runs. */
export interface Row {
  russian: number;
  english: number;
  /** An empty line takes no gap before it (see `Column`). */
  isBlank: boolean;
  /** What stands under it: its findings, in px. */
  below?: number;
}

export interface CardRows {
  /** Lines of the screen before the card that belong to no fragment. */
  before: number;
  rows: Row[];
  /** What stands below the English in the card (questions, padding), in px. */
  below: number;
}

/** Emptiness in a column: `height` px, after `text` px of text since the former gap. */
export interface Gap {
  text: number;
  height: number;
}

export interface AlignedCard {
  /** Room above the card, in px. */
  above: number;
  gaps: Gap[];
  /** Height of the English, in px, where each of its rows begins, and where its text ends. */
  height: number;
  tops: number[];
  ends: number[];
}

export interface Aligned {
  russian: Gap[];
  cards: AlignedCard[];
}

/**
 * Gives every line of the draft and its English one row, as high as the higher of the two.
 * `lineHeight` and `above` (the padding over a card's English) in px.
 */
export function alignRows(cards: CardRows[], lineHeight: number, above: number): Aligned {
  const russian = new Column();
  const aligned = cards.map((card): AlignedCard => {
    const english = new Column();
    const tops: number[] = [];
    const ends: number[] = [];
    let height = 0;
    if (card.before > 0) russian.add(card.before * lineHeight, true);
    russian.owe(above);
    for (const row of card.rows) {
      const lines = Math.max(row.russian, row.english, 1);
      const below = row.below ?? 0;
      tops.push(height);
      ends.push(height + lines * lineHeight);
      height += lines * lineHeight + below;
      russian.add(row.russian * lineHeight, row.isBlank);
      english.add(row.english * lineHeight, row.isBlank);
      russian.owe((lines - row.russian) * lineHeight + below);
      english.owe((lines - row.english) * lineHeight + below);
    }
    russian.owe(card.below);
    return { above: card.before * lineHeight, gaps: english.gaps, height, tops, ends };
  });
  return { russian: russian.gaps, cards: aligned };
}

/**
 * The gaps of one column. A gap is made by floats, beside which an empty line still finds room: so the
 * gap before an empty line stands after it, and what follows is where it belongs.
 */
class Column {
  readonly gaps: Gap[] = [];
  #text = 0;
  #owed = 0;

  add(height: number, isBlank: boolean): void {
    if (!isBlank && this.#owed > 0) {
      this.gaps.push({ text: this.#text, height: this.#owed });
      this.#text = 0;
      this.#owed = 0;
    }
    this.#text += height;
  }

  owe(height: number): void {
    this.#owed += height;
  }
}
