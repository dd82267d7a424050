import { count, n } from '../count.ts';

export const client = {
  newClient: 'new client',
  jobsPosted: (value: number) => count(value, 'job', 'jobs'),
  hired: (value: number) => `${n(value)}% hired`,
  spent: (value: number) => `$${n(value)} spent`,
  since: (value: string) => `since ${value}`,
};
