export const common = {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  copy: 'Copy',
  copied: 'Copied',
  mended: (rows: string) => `Damaged rows of the database were mended: ${rows}.`,
  setAside: (rows: string) =>
    `Damaged rows of the database were set aside, the rest works: ${rows}.`,
  saveFile: 'Save as a file',
  settings: 'Settings',
  loading: 'Loading…',
  dismiss: 'Dismiss',
  older: (value: number) => `${value} older`,
  error: 'error',
  warning: 'warning',
};
