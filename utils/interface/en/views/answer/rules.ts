/** What each rule of T.md wants of the English, said to its author; by the number of its paragraph. */
const sentences: Record<string, string> = {
  '5': 'The English says all that your Russian says, and nothing more: numbers, names, negations, every sentence.',
  '6.1':
    'The English is no more polite than your Russian: no «please» or «kindly» that you did not write.',
  '6.2': 'A sentence that you wrote in English stays as it is, letter for letter.',
  '6.3': 'The form shows plain text, so there are no asterisks or other marks beyond your own.',
  '6.4': 'As many paragraphs and sentences as in your Russian: none divided, joined or moved.',
  '6.5':
    'The official word stands for jargon; quotation marks are only for what somebody really said.',
  '6.6': 'Programs and terms are written as their own documentation writes them.',
  '6.7':
    'You did not tell the client to do this, so the English does not either: «you need to» hands your work over to the client.',
  '6.8': 'You gave the term in both languages; in English once is enough.',
  '6.9': 'A link goes in as it is, without brackets around it.',
  '6.10':
    'One term has one English in the whole answer, so that the client sees it is the same thing.',
  '6.11': 'Numbers stand in digits: 3, the 2nd run, from 2,000 to 3,000.',
  '7.1': 'Everything is written in full: «do not», not «don’t».',
  '7.2': 'It is «website», not «site».',
  '7.3': 'A point of your list is a «point», not an «item».',
  '7.4': 'It is «e.g.», not «for example».',
};

export const rules = {
  sentences,
  ownWords: 'In the words of T.md',
};
