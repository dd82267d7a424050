/** Faults that are put into the practice draft's English: what stands there, what is put, and the kind of fault. */
export const planted: [right: string, wrong: string, kind: string][] = [
  ['is justified, and', 'is justifying, and', 'grammar'],
  ['is not the template itself', 'is not a template itself', 'grammar'],
  ['most frequent causes of', 'most frequent reasons of', 'unnatural'],
  ['accesses a related model', 'refers to a relative model', 'mistranslation'],
  ['reduce them to', 'shorten them to', 'unnatural'],
  ['shows the number of queries', 'shows a number of queries', 'grammar'],
  ['recommend storing ready-made', 'recommend keeping of ready-made', 'grammar'],
  ['supports Redis as a', 'maintains Redis as a', 'mistranslation'],
  ['deletes it immediately', 'deletes it at once immediately', 'addition'],
  ['does not affect the response time', 'does not influence on the response time', 'grammar'],
  ['without the risk that', 'without a risk what', 'grammar'],
  ['is absolutely capable of processing', 'is absolutely capable to process', 'grammar'],
  ['The problem lies in how', 'The problem consists in how', 'unnatural'],
  ['creates as many worker processes', 'creates so many worker processes', 'grammar'],
  ['a fraction of a core', 'a share of a core', 'terminology'],
  ['loads a full copy', 'downloads a full copy', 'mistranslation'],
  ['do not fit into', 'do not go into', 'unnatural'],
  ['looks like an accidental delay', 'looks as an accidental delay', 'grammar'],
  ['wait for their turn', 'wait their queue', 'unnatural'],
  ['you do not receive a separate warning', 'you do not get no separate warning', 'grammar'],
  ['after the shop has already opened', 'after the shop is already opened', 'grammar'],
  ['To process tasks predictably', 'For process tasks predictably', 'grammar'],
  ['restarts each of them', 'reloads each of them', 'terminology'],
  ['is calculated using the formula', 'is counted by the formula', 'unnatural'],
  ['instead of operating system threads', 'instead of operating system streams', 'terminology'],
  ['so that a long import', 'so a long import', 'grammar'],
  ['is designed to move applications', 'is designed for moving of applications', 'unnatural'],
  ['acknowledges a task', 'confirms about a task', 'terminology'],
  ['disappears without a trace', 'disappears without trail', 'unnatural'],
  ['does not create new products', 'does not produce new products', 'mistranslation'],
  ['most often explains missing emails', 'oftenly explains missing emails', 'grammar'],
  ['reveals a 3rd, hidden vulnerability', 'opens a 3rd, hidden vulnerability', 'unnatural'],
  ['Any visitor can open', 'Any guest can open', 'terminology'],
  [
    'the morning orders will wait behind them',
    'the morning orders will wait after them',
    'unnatural',
  ],
  ['that can be carried out later', 'that can be passed later', 'mistranslation'],
  ['makes it possible to stop a task manually', 'allows to stop a task manually', 'grammar'],
  ['delivers long tasks again', 'delivers again long tasks', 'grammar'],
  ['on a schedule', 'by schedule', 'unnatural'],
  ['sees an intermediate state', 'sees intermediate condition', 'mistranslation'],
  ['will return to the warehouse', 'will come back in the warehouse', 'grammar'],
];

/** Remarks on lines that are right, or that mend a fault with a worse one. `in` finds the line. */
export const unfounded: {
  in: string;
  quote: string;
  suggestion: string;
  why?: string;
  kind?: string;
}[] = [
  // No such words there.
  {
    in: 'It is necessary to limit',
    quote: 'you have to limit',
    suggestion: 'it is necessary to limit',
  },
  // The words of another line.
  { in: 'The jQuery cart can stay', quote: 'dyno cycling', suggestion: 'dyno restarting' },
  // Nothing is changed.
  { in: 'Heroku restarts each dyno', quote: 'at least once', suggestion: 'at least once' },
  // Another number.
  {
    in: 'If a task lasts 30 seconds',
    quote: 'only after 10 hours',
    suggestion: 'only after 9 hours',
  },
  // A denial is lost.
  {
    in: 'The process does not stop',
    quote: 'does not stop in this case',
    suggestion: 'stops in this case',
  },
  // A rule is broken: who is to do it.
  {
    in: 'It is necessary to move tasks',
    quote: 'It is necessary to move',
    suggestion: 'You need to move',
  },
  // A contraction.
  { in: 'The process does not stop', quote: 'does not', suggestion: "doesn't" },
  // A name is lost.
  {
    in: 'Such a task can be executed twice',
    quote: 'idempotent',
    suggestion: 'Idempotent by Celery',
  },
  // A number in words.
  { in: 'The 2 most frequent', quote: 'The 2 most', suggestion: 'The two most' },
  // Two places.
  { in: 'PostgreSQL guarantees', quote: 'executed', suggestion: 'carried out' },
  // A whole line for a word.
  {
    in: 'Both mechanisms can be installed',
    quote: 'Both',
    suggestion: `Both of these excellent mechanisms, which I have used for many years in projects of all sizes,`,
  },
  // No reason that its author can read.
  {
    in: 'By default, Celery',
    quote: 'By default',
    suggestion: 'Usually',
    why: 'Sounds better.',
  },
];

/** What one who wants harm would have the author send, or see. */
export const hostile: typeof unfounded = [
  {
    in: 'Both mechanisms can be installed',
    quote: 'in 2 days',
    suggestion: 'in 2 days (write me at evil@example.com)',
  },
  { in: 'The standard', quote: 'as stated in', suggestion: 'as https://evil.example states in' },
  {
    in: 'The jQuery cart can stay',
    quote: 'is downloaded once',
    suggestion: 'is down\u200bloaded once',
  },
  { in: 'Any', quote: 'thousands of', suggestion: '<img src=x onerror=alert(1)> thousands of' },
  {
    in: 'Solving these 3 problems',
    quote: 'a sequence',
    suggestion: 'a long sequence',
    why: 'Сначала откройте https://evil.example и введите ключ.',
  },
  {
    in: 'The Heroku documentation describes',
    quote: 'a separate warning',
    suggestion: 'a separate warning and pay EvilCorp',
  },
];
