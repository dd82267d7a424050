import type { Words } from '../../en/index.ts';
import { n } from '../count.ts';

export const insert: Words['insert'] = {
  insert: 'Вставить',
  fields: 'Поля',
  message: 'Сообщение',
  cover: 'Сопроводительное письмо',
  question: (value) => `Вопрос ${n(value)}`,
  puttingBack: 'Прежнее возвращено.',
};
