import { count, n } from '../count.ts';

export const inserting = {
  insertAnyway: 'Insert anyway',
  fieldsTitle: 'Fields of the form',
  target: (characters: number, fields: string) =>
    `${count(characters, 'character', 'characters')} into ${fields}`,
  whyRunning: 'The translation is still under way.',
  whyNoForm: 'Insert waits for the proposal form («Apply now»).',
  whyNotUpwork: 'Insert waits for the proposal form on upwork.com.',
  whyNothing: 'Insert waits until a ticked point is translated.',
  whyErrors: (value: number) => `Held back by ${count(value, 'error', 'errors')}.`,
  whyUntranslated: (value: number) =>
    `Held back: ${count(value, 'line is', 'lines are')} not translated.`,
  whyStale: (value: number) =>
    `Held back: the Russian of ${count(value, 'line', 'lines')} changed since.`,
  whyDemands: (value: number) =>
    `Held back: ${count(value, 'wish', 'wishes')} of the client not met.`,
  whyContacts: (value: number) =>
    `Held back: ${count(value, 'contact detail', 'contact details')} (Upwork’s rules).`,
  copyAnyway: 'Copy anyway',
  whyOver: (field: string, over: number) =>
    `${field} is over by ${count(over, 'character', 'characters')}.`,
  whyUnanswered: (value: number) =>
    `Held back: ${count(value, 'question of the form has', 'questions of the form have')} no answer.`,
  ready: 'Ready:',
  whichTitle: 'Which is which? The form has boxes that could be anything.',
  isQuestion: (label: string) => `«${label}» is a question`,
  isLetter: (label: string) => `«${label}» is the cover letter`,
  insertedAt: (time: string, fields: string) => `Inserted ${time}: ${fields}.`,
  anyway: (value: number) => `despite ${count(value, 'problem', 'problems')}`,
  emptyCover: 'The cover letter would stay empty.',
  length: (length: number, limit: number) => `${n(length)} of ${n(limit)}`,
  over: (value: number) => `over by ${n(value)}`,
  overflowAt: (id: string, line: number) => `Runs over in point ${id}, line ${n(line)}.`,
  fitting: (ids: string) => `Would fit: ${ids}`,
  tickFitting: 'Tick only these',
  nothingFits: 'No point fits whole.',
  holds: 'Now:',
  holdsNothing: 'nothing',
  changedThere: 'In the form this was changed since it was inserted:',
  changedOthers: (value: number) =>
    `${count(value, 'more line was', 'more lines were')} added, taken out or changed here meanwhile; only you can tell what belongs where.`,
  takeOver: 'Take over',
  goesHere: (section: string) => `Section ${section} goes to`,
  copyField: (field: string) => `Copy ${field}`,
  look: 'Look at the form again',
  guessed: 'As the job’s questions suggest; press Fields on the form to see the real ones.',
  replaceTitle: 'The form holds other text',
  replaceText: (fields: string) =>
    `${fields}: other text is there now. Replace it? You can put it back.`,
  replaceYes: 'Replace',
  otherJobTitle: 'The form of another job',
  otherJob: 'The form in this tab belongs to another job than this draft. Insert this draft there?',
  unknownJob: 'It cannot be told which job this form belongs to. Insert this draft there?',
  otherJobYes: 'Insert there',
  putBack: 'Put back what was there',
  result: {
    inserted: 'inserted',
    unchanged: 'was there already',
    'too long': 'too long, nothing touched',
    occupied: 'holds other text, nothing touched',
    missing: 'not found on the page',
    locked: 'locked by the page',
    composing: 'being typed in; finish typing and try again',
    'not taken': 'the page did not take the text as it is; compare it',
    'wrong job': 'belongs to another job, nothing touched',
    'no form': 'no form in the tab',
  },
  left: (value: number) => `${n(value)} left on the page`,
  undoHint: 'Ctrl+Z in the field takes it out.',
  notUndoable: 'Ctrl+Z does not take it out; use «Put back what was there».',
};
