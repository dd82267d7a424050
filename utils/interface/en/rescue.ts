/** The words of the page that stands where nothing else can be drawn, and of what it did. */
export const enRescue = {
  title: 'This part cannot be shown',
  hint: 'Your drafts are in the browser’s database, not on this page. Save everything first; then restore a backup or reset the settings.',
  again: 'Try again',
  save: 'Save everything as a file',
  restore: 'Restore a backup',
  reset: 'Reset the settings',
  undo: 'Undo the last restore',
  inMemory:
    'A private window: what you write is in memory only and goes with this window. Save it as a file; restore it later under «All drafts».',
  mended: (rows: string) => `Damaged rows of the database were mended: ${rows}.`,
  setAside: (rows: string) =>
    `Damaged rows of the database were set aside, the rest works: ${rows}.`,
  notABackup: 'This file is no backup of this extension, or it is damaged. Nothing was changed.',
};

export type RescueWords = typeof enRescue;
