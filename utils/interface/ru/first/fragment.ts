import type { Words } from '../../en/index.ts';

export const fragment: Words['fragment'] = {
  list: 'Фрагменты',
  empty: 'Фрагменты появятся здесь, когда вы начнёте писать.',
};
