import type { Words } from '../../en/index.ts';

export const common: Words['common'] = {
  close: 'Закрыть',
  cancel: 'Отмена',
  undo: 'Вернуть',
  copy: 'Скопировать',
  copied: 'Скопировано',
  saveFile: 'Сохранить в файл',
  settings: 'Настройки',
  loading: 'Загрузка…',
  dismiss: 'Скрыть',
  error: 'ошибка',
  warning: 'предупреждение',
};
