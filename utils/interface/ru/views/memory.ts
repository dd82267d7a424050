import type { ViewWords } from '../../en/views.ts';
import { count } from '../count.ts';

export const memory: ViewWords['memory'] = {
  title: 'Уже отвечали',
  from: (date) => `Из вашего ответа от ${date}`,
  similar: (date) => `Похоже на ответ от ${date}; отличия отмечены`,
  errors: (value) => `по нынешним правилам ${count(value, 'ошибка', 'ошибки', 'ошибок')}`,
  take: 'Взять этот перевод',
  takeNamed: (line) => `Взять этот перевод для: ${line}`,
  searchTitle: 'Поиск по вашим ответам',
  search: 'Слова по-русски или по-английски, в любой форме',
  nothing: 'Таких слов нет ни в одном ответе.',
  insert: 'Вставить в черновик',
  insertNamed: (line) => `Вставить в черновик: ${line}`,
};
