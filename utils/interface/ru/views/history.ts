import type { ViewWords } from '../../en/views.ts';
import { whyRefused } from '../repair-faults.ts';

export const history: ViewWords['history'] = {
  title: (id) => `История пункта ${id}`,
  none: 'Английского ещё нет.',
  by: {
    engine: 'модель',
    fix: 'исправлено правилом',
    repair: 'исправлено моделью',
    hand: 'вручную',
    paste: 'вставлено',
    refused: 'исправление не принято',
  },
  whyRefused,
  stands: 'сейчас в тексте',
  goBack: 'Вернуть этот вариант',
  keepAsWritten: 'Вернуть слова модели',
};
