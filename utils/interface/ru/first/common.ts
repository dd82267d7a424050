import type { Words } from '../../en/index.ts';

export const common: Words['common'] = {
  close: 'Закрыть',
  cancel: 'Отмена',
  undo: 'Отменить',
  copy: 'Скопировать',
  copied: 'Скопировано',
  saveFile: 'Сохранить в файл',
  settings: 'Настройки',
  loading: 'Загрузка…',
  dismiss: 'Скрыть',
  older: (value) => `прежние: ${value}`,
  error: 'ошибка',
  warning: 'предупреждение',
};
