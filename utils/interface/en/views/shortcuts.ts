export const shortcuts = {
  title: 'Keyboard shortcuts',
  does: {
    translateFragment: 'Translate this fragment',
    translateAll: 'Translate all',
    nextFinding: 'Next finding',
    fixFinding: 'Fix the finding',
    nextUntranslated: 'Next untranslated fragment',
    otherSide: 'To the other language and back',
    takeMemory: 'Take what was answered before',
    insert: 'Insert',
    stop: 'Stop the translation',
    cheatSheet: 'This list',
  },
  openPanel: 'Open the panel',
  browserInsert: 'Insert, from any page',
  hint: 'The last two are the browser’s own and can be changed in its extension settings.',
};
