import { count } from '../count.ts';

export const versions = {
  title: 'Versions of this draft',
  none: 'No earlier versions yet. They are kept as you write.',
  restore: 'Restore this text',
  restored: 'Restored; the former text is a version now.',
  keep: 'Keep the present text as a version',
  added: 'added since',
  removed: 'removed since',
  former: (value: number) => count(value, 'former text', 'former texts'),
  same: 'The same as now.',
};
