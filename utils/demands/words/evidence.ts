/**
 * How much each sign says for (or against) a paragraph that speaks of the answer to the post: the log of the odds
 * it adds, fitted on labelled posts. No single sign is sure (`the proposal` may be a thing of the project).
 */
export const evidence = {
  /** The first paragraph nearly always tells of the work. */
  first: -2.6,
  amount: -1.1,
  otherSubject: -0.5,
  people: -0.6,
  thirdParty: -0.5,
  each: -0.7,
  secondPerson: 0.9,
  please: 1,
  told: 1.1,
  wish: 0.9,
  say: 0.5,
  questionToYou: 0.9,
  question: 0.7,
  letter: 1,
  reading: 1.3,
  asked: 0.8,
  applying: 0.4,
  format: 1.2,
  condition: 2.6,
  literal: 1.4,
  ownThing: 0.9,
  thing: 0.3,
} as const;

export type Sign = keyof typeof evidence;

/** What speaks against it before any sign is read. */
export const prior = -3.3;
/** More of the same sign says nothing new. */
export const mostOfOne = 3;
