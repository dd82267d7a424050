/**
 * A second reading, which changes no line: of the sense, back into the author's language, of what may be shorter; and
 * of the client's post, in the author's language.
 */
export type ReadingKind = 'sense' | 'back' | 'shorten' | 'post';

/** What a reader said of one place of the English, and stood every proof. */
export interface RemarkRow {
  /** Key of the line, and its English then. */
  key: string;
  target: string;
  quote: string;
  kind: string;
  severity: string;
  why: string;
  suggestion: string;
}

/** What a reading gave for one line: its English in Russian, or its Russian in fewer words. */
export interface ReadTextRow {
  key: string;
  /** The text that was read. */
  of: string;
  text: string;
}

/** What the row of a run holds where it is a reading. */
export interface ReadingFields {
  /** Absent for a translation. */
  reading?: ReadingKind;
  remarks?: RemarkRow[];
  readTexts?: ReadTextRow[];
  /** The saved connection that reads; the one in use where absent. */
  connection?: string;
  /** Of `shorten`: how many characters the English may have. */
  limit?: number;
}
