import type { ViewWords } from '../../en/views.ts';
import { count, n } from '../count.ts';

export const drafts: ViewWords['drafts'] = {
  title: 'Все черновики',
  search: 'Поиск на обоих языках',
  none: 'Черновиков ещё нет. Всё, что вы напишете, сохранится здесь.',
  nothingFound: 'Ничего не найдено.',
  untitled: 'Без проекта',
  duplicate: 'Сделать копию',
  duplicated:
    'Открыта копия без проекта: перейдите к другому проекту и нажмите «Прочитать проект».',
  archive: 'В архив',
  unarchive: 'Из архива',
  remove: 'Удалить',
  removed: 'Черновик удалён.',
  showTrash: (value) => `Корзина (${n(value)})`,
  emptyTrash: 'Очистить корзину',
  putBack: 'Вернуть из корзины',
  purge: 'Удалить насовсем',
  showArchived: 'Показывать архив',
  changed: (when) => `изменён ${when}`,
  characters: (value) => count(value, 'знак', 'знака', 'знаков'),
  translated: (points) => `переведено ${points}`,
  empty: 'пуст',
  archived: 'в архиве',
  open: 'открыт',
  backup: 'Сохранить резервную копию',
  restore: 'Восстановить из копии',
  backupHint:
    'Черновики, проекты, английский, версии, документы и настройки одним файлом; без ключей.',
  merge: 'Объединить',
  replace: 'Заменить всё',
  restoreAsk: (drafts, jobs) =>
    `В файле ${count(drafts, 'черновик', 'черновика', 'черновиков')} и ${count(jobs, 'проект', 'проекта', 'проектов')}. «Объединить» оставит то, что новее, а остальное сохранит в версиях; «Заменить всё» заменит всё, кроме настроек. Отменить можно и то и другое.`,
  restored: (done) =>
    `Восстановлено: ${[
      `добавлено: ${count(done.added, 'черновик', 'черновика', 'черновиков')}`,
      `изменено: ${count(done.changed, 'черновик', 'черновика', 'черновиков')}`,
      `добавлено или изменено: ${count(done.jobs, 'проект', 'проекта', 'проектов')}`,
      done.documents.length > 0 && `документы: ${done.documents.join(', ')}`,
      done.versions > 0 && `добавлено: ${count(done.versions, 'версия', 'версии', 'версий')}`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  odd: (row) =>
    row.isMended
      ? `Повреждено и исправлено: ${row.table} ${row.name}.`
      : `Повреждено и не взято: ${row.table} ${row.name}.`,
  takeSettings: (settings) => `Взять и настройки из файла: ${settings}`,
  undoRestore: (when) => `Отменить восстановление: ${when}`,
  undone: 'Вернулось то, что было до восстановления.',
  notABackup: 'Этот файл — не резервная копия расширения; ничего не изменено.',
};
