import type { ViewWords } from '../../en/views.ts';

export const menu: ViewWords['menu'] = {
  drafts: 'Все черновики',
  versions: 'Версии этого черновика',
  life: 'Что стало с ответом',
  answers: 'Поиск по ответам',
  settings: 'Настройки',
  shortcuts: 'Сочетания клавиш',
  palette: 'Все команды',
  groups: { drafts: 'Черновики', exchange: 'Вручную', panel: 'Панель' },
  receipts: 'История переводов',
  pasteJob: 'Вставить текст проекта',
  newDraft: 'Новый черновик без проекта',
};
