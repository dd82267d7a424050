import type { RescueWords } from '../en/rescue.ts';

/** The words of the page that stands where nothing else can be drawn. */
export const ruRescue: RescueWords = {
  title: 'Эту часть не удалось показать',
  hint: 'Ваши черновики лежат в базе браузера, а не на этой странице. Сначала сохраните всё в файл, потом восстановите копию или сбросьте настройки.',
  again: 'Попробовать снова',
  save: 'Сохранить всё в файл',
  restore: 'Восстановить из копии',
  reset: 'Сбросить настройки',
  undo: 'Отменить последнее восстановление',
  notABackup: 'Этот файл не копия этого расширения или повреждён. Ничего не изменено.',
};
