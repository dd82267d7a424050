import type { Words } from '../../en/index.ts';

export const view: Words['view'] = {
  label: 'Вид',
  russian: 'Русский',
  pairs: 'Пары',
  english: 'Английский',
  short: { russian: 'Рус', pairs: 'Пары', english: 'Англ' },
};
