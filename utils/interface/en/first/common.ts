export const common = {
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  copy: 'Copy',
  copied: 'Copied',
  saveFile: 'Save as a file',
  settings: 'Settings',
  loading: 'Loading…',
  dismiss: 'Dismiss',
  older: (value: number) => `${value} older`,
  error: 'error',
  warning: 'warning',
};
