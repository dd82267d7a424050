import type { ViewWords } from '../../../en/views.ts';
import { count } from '../../count.ts';

export const starting: ViewWords['starting'] = {
  title: 'На что ответить',
  fromPost: 'Из описания проекта',
  fromAnalyses: 'Из исследований',
  begin: (value) => `Начать с ${count(value, 'пункта', 'пунктов', 'пунктов')}`,
  unanswered: (value) => `ещё без ответа: ${value}`,
  list: 'Ещё без ответа',
  why: {
    question: 'вопрос без ответа',
    missing: 'вопрос формы, которого нет в черновике',
    empty: 'пустой пункт',
    heading: 'только заголовок',
  },
  point: (id) => `Пункт ${id}`,
  takeUp: 'Процитировать в черновике',
};
