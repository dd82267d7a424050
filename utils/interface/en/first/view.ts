export const view = {
  label: 'View',
  russian: 'Russian',
  pairs: 'Pairs',
  english: 'English',
  /** Where there is hardly room. */
  short: { russian: 'Rus', pairs: 'Pairs', english: 'Eng' },
};
