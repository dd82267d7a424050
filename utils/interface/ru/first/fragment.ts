import type { Words } from '../../en/index.ts';

export const fragment: Words['fragment'] = {
  list: 'Пункты',
  empty: 'Пункты появятся здесь, когда вы начнёте писать.',
};
