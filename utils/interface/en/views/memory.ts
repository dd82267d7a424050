import { count } from '../count.ts';

export const memory = {
  title: 'Answered before',
  from: (date: string) => `From your answer of ${date}`,
  similar: (date: string) => `Like one of ${date}; what differs is marked`,
  errors: (value: number) => `${count(value, 'finding', 'findings')} by today’s rules`,
  take: 'Take this English',
  takeNamed: (line: string) => `Take this English for: ${line}`,
  searchTitle: 'Search your answers',
  search: 'Words in Russian or English, in any form',
  nothing: 'No answer has these words.',
  insert: 'Insert into the draft',
  insertNamed: (line: string) => `Insert into the draft: ${line}`,
};
