import type { Words } from '../../en/index.ts';
import { count, n } from '../count.ts';

export const header: Words['header'] = {
  noJob: 'Нет проекта',
  unread: (id: string) => `Проект ${id}, ещё не прочитан`,
  untitled: 'Черновик без названия',
  readJob: 'Прочитать проект',
  reading: 'Чтение проекта…',
  otherTab: 'Во вкладке другой проект.',
  goThere: 'Перейти к нему',
  menu: 'Ещё',
  drafts: 'Все черновики',
  versions: 'Версии этого черновика',
  wide: 'Открыть на широкой вкладке',
  settings: 'Настройки',
  shortcuts: 'Сочетания клавиш',
  receipts: 'Запуски и расходы',
  practice: 'Учебный проект',
  copyPrompt: 'Скопировать запрос',
  pasteAnswer: 'Вставить ответ',
  pasteJob: 'Вставить текст проекта',
  newDraft: 'Новый черновик без проекта',
  newClient: 'новый клиент',
  jobsPosted: (value) => count(value, 'проект', 'проекта', 'проектов'),
  hired: (value) => `нанимает в ${n(value)}\u00a0%`,
  spent: (value) => `потрачено ${n(value)}\u00a0$`,
  since: (value) => `с ${value}`,
};
