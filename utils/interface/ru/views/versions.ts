import type { ViewWords } from '../../en/views.ts';
import { count } from '../count.ts';

export const versions: ViewWords['versions'] = {
  title: 'Версии этого черновика',
  none: 'Прежних версий ещё нет. Они появляются сами по ходу работы.',
  restore: 'Вернуть этот текст',
  restored: 'Возвращено; прежний текст стал версией.',
  keep: 'Сохранить нынешний текст как версию',
  added: 'добавлено с тех пор',
  removed: 'убрано с тех пор',
  former: (value) => count(value, 'прежний текст', 'прежних текста', 'прежних текстов'),
  same: 'То же, что сейчас.',
};
