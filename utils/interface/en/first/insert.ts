import { n } from '../count.ts';

export const insert = {
  insert: 'Insert',
  fields: 'Fields',
  message: 'Message',
  cover: 'Cover letter',
  question: (value: number) => `Question ${n(value)}`,
  puttingBack: 'Put back.',
};
