import { count, n } from '../count.ts';

export const drafts = {
  title: 'All drafts',
  search: 'Search in both languages',
  none: 'No drafts yet. What you write is kept here.',
  nothingFound: 'Nothing found.',
  untitled: 'Without a job',
  duplicate: 'Duplicate',
  duplicated: 'A copy without a job is open now: go to another job and press Read job.',
  archive: 'Archive',
  unarchive: 'Take out of the archive',
  remove: 'Delete',
  removed: 'The draft was deleted.',
  showTrash: (value: number) => `Trash (${n(value)})`,
  emptyTrash: 'Empty the trash',
  putBack: 'Put back',
  purge: 'Delete for good',
  showArchived: 'Show archived',
  changed: (when: string) => `changed ${when}`,
  characters: (value: number) => count(value, 'character', 'characters'),
  translated: (points: string) => `${points} translated`,
  empty: 'empty',
  archived: 'archived',
  open: 'open now',
  backup: 'Save a backup',
  restore: 'Restore a backup',
  backupHint: 'Drafts, jobs, English, versions, documents and settings in one file; no keys.',
  merge: 'Merge',
  replace: 'Replace everything',
  restoreAsk: (drafts: number, jobs: number) =>
    `The file holds ${count(drafts, 'draft', 'drafts')} and ${count(jobs, 'job', 'jobs')}. Merge keeps the newer text and saves the other as a version; Replace everything overwrites all but the settings. Either can be undone.`,
  restored: (done: {
    added: number;
    changed: number;
    jobs: number;
    documents: string[];
    versions: number;
  }) =>
    `The backup is restored: ${[
      `${count(done.added, 'draft', 'drafts')} added`,
      `${count(done.changed, 'draft', 'drafts')} changed`,
      `${count(done.jobs, 'job', 'jobs')} added or changed`,
      done.documents.length > 0 && `documents: ${done.documents.join(', ')}`,
      done.versions > 0 && `${count(done.versions, 'version', 'versions')} added`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  odd: (row: { table: string; name: string; isMended: boolean }) =>
    row.isMended
      ? `Damaged and mended: ${row.table} ${row.name}.`
      : `Damaged and left out: ${row.table} ${row.name}.`,
  takeSettings: (settings: string) => `Take the settings of the file too: ${settings}`,
  undoRestore: (when: string) => `Undo the restore of ${when}`,
  undone: 'What stood there before the restore is back.',
  notABackup: 'This file is no backup of this extension; nothing was changed.',
};
