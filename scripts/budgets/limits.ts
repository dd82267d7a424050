/** A limit on what a user downloads or what a page of Upwork has to carry. Bytes after gzip. */
export interface Budget {
  limit: number;
  why: string;
}

const kilo = 1024;

/** Every budget of the extension. They are raised here only, each with its reason. */
export const budgets = {
  'upwork-read.js': {
    limit: 13 * kilo,
    why: 'is put into the page at each click of the user, so it must be read at once',
  },
  'upwork-fill.js': {
    limit: 13 * kilo,
    why: 'the same for the form, which needs none of the readers of jobs',
  },
  'readability.js': {
    limit: 17 * kilo,
    why: 'the library as it is and what tells a description from what stands around it; put into the page only where nothing else finds one',
  },
  'first view': {
    limit: 64 * kilo,
    why: 'one can write before the eye has found the box; what opens later loads later',
  },
  worker: {
    limit: 490 * kilo,
    why: "the worker cannot load parts later: rules, the words of twelve guards, the contraries and roots by which an opposite is told without a pair of its own, in both tongues, the user's own rules, the terms, engines and readers of rows are in it",
  },
  options: { limit: 96 * kilo, why: 'a page of forms, seldom opened' },
  package: {
    limit: 3200 * kilo,
    why: 'one download, also over a slow line; the recording that is tried without a key and its form are in it, and the verbs and the contrary prefixes by which a lost negation is told from one put in other words, and the constructions by which a turned sense is told from a free wording, and the roots and contraries by which an opposite and an exchanged role are found, for the worker and for the panel; and the reader of posts in a thread of its own, which shares the patterns of contacts with the panel and knows the ways in which machines are told words to write, and what 13,775 labelled posts taught of wishes (1,785 KB, in that thread alone: by the constructions alone a quarter of the wishes more is missed, and of what is found an eighth more is false); and the pieces and kinds of words by which a line is proved fast, in each of the three',
  },
} satisfies Record<string, Budget>;

export type BudgetName = keyof typeof budgets;
