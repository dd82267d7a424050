import { count, n } from '../count.ts';

export const demands = {
  /** The line above the draft: what the post asks, what the letter has, what is to be looked at. */
  line: (asked: number, met: number, facts: number) =>
    [
      asked > 0 ? `Asks ${n(asked)}, has ${n(met)}` : '',
      facts > 0 ? `${count(facts, 'fact', 'facts')} to look at` : '',
    ]
      .filter(Boolean)
      .join(' · ') || 'Nothing special seen on the page',
  asked: 'What the client asks',
  title: 'What the client asks, and what is worth a look',
  groups: {
    rules: 'Breaks Upwork’s rules',
    questions: 'Worth a question',
    letter: 'Asked of the letter',
  },
  nothing: 'Nothing special seen on the page',
  state: { met: 'met', 'not met': 'not met', yours: 'yours to judge' },
  counted: (number: number, limit: number, unit: string) => `${n(number)} of ${n(limit)} ${unit}`,
  units: {
    words: 'words',
    characters: 'characters',
    sentences: 'sentences',
    lines: 'lines',
    paragraphs: 'paragraphs',
    bullets: 'points',
    points: 'points',
    links: 'links',
  } as Record<string, string>,
  done: (wish: string) => `Done: ${wish}`,
  inPost: 'In the post',
  inAnswer: 'In the answer',
  goThere: 'Go there',
  writeIn: 'Write it in',
  strike: 'Strike',
  restore: 'Put back on the list',
  struck: (value: number) => `${count(value, 'wish', 'wishes')} struck`,
  remove: 'Remove',
  add: 'Add',
  addLabel: 'A wish of your own',
  order: (quote: string) => `The post holds an order to an AI: «${quote}». It is not obeyed.`,
  hidden: (text: string) => `It cannot be seen on the page. It says: «${text}»`,
  contact: (text: string) => `«${text}»`,
  contactsInEnglish: 'Contact details in the English',
  contactsInDraft: 'Contact details in the draft',
  portfolio: 'Links',
  agree: 'It is allowed here',
  bounds: 'Bounds',
  boundsHint: 'Empty: as the program has it.',
  bound: {
    ownRate: 'Your rate, $ an hour',
    proposals: 'Proposals, from',
    hireRate: 'Hire rate, %, below',
    rating: 'Rating, below',
    postedDays: 'Posted, days, over',
    viewedDays: 'Last viewed, days, over',
    memberDays: 'On Upwork, days, under',
    placeholder: 'Placeholder budget, $, up to',
    invites: 'Invites, from',
  } as Record<string, string>,
};
