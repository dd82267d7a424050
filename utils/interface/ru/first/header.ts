import type { Words } from '../../en/index.ts';

export const header: Words['header'] = {
  noJob: 'Нет проекта',
  unread: (id: string) => `Проект ${id}, ещё не прочитан`,
  untitled: 'Черновик без названия',
  readJob: 'Прочитать проект',
  reading: 'Чтение проекта…',
  otherTab: 'Во вкладке другой проект.',
  goThere: 'Перейти к нему',
  menu: 'Ещё',
  wide: 'Открыть на широкой вкладке',
  practice: 'Учебный проект',
  practiceMark: 'Учебный проект',
  copyPrompt: 'Скопировать промпт',
  pasteAnswer: 'Вставить ответ',
};
