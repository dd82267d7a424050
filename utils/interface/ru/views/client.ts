import type { ViewWords } from '../../en/views.ts';
import { count, n } from '../count.ts';

export const client: ViewWords['client'] = {
  newClient: 'новый клиент',
  jobsPosted: (value) => count(value, 'проект', 'проекта', 'проектов'),
  hired: (value) => `нанимает в ${n(value)}\u00a0% случаев`,
  spent: (value) => `потрачено ${n(value)}\u00a0$`,
  since: (value) => `с ${value}`,
};
