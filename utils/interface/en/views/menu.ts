export const menu = {
  drafts: 'All drafts',
  versions: 'Versions of this draft',
  life: 'What became of this answer',
  answers: 'Search your answers',
  settings: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  palette: 'All commands',
  groups: { drafts: 'Drafts', exchange: 'By hand', panel: 'Panel' },
  receipts: 'Runs and receipts',
  pasteJob: 'Paste job text',
  newDraft: 'New draft without a job',
};
