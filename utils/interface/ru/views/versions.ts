import type { ViewWords } from '../../en/views.ts';

export const versions: ViewWords['versions'] = {
  title: 'Версии этого черновика',
  none: 'Прежних версий ещё нет. Они сохраняются, пока вы пишете.',
  restore: 'Вернуть этот текст',
  restored: 'Возвращено; прежний текст стал версией.',
  keep: 'Сохранить нынешний текст как версию',
  added: 'добавлено с тех пор',
  removed: 'убрано с тех пор',
  same: 'То же, что сейчас.',
};
