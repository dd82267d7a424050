import type { ViewWords } from '../../en/views.ts';
import { count, n } from '../count.ts';

export const finding: ViewWords['finding'] = {
  rule: (id) => `Правило ${id}`,
  fix: 'Исправить',
  removeWord: (word) => `Убрать «${word}»`,
  ignore: 'Пропустить',
  fixNamed: (id, text) => `Исправить по правилу ${id}: ${text}`,
  ignoreNamed: (id, text) => `Пропустить: правило ${id} ${text}`,
  takeBack: 'Вернуть',
  takeBackNamed: (id, text) => `Вернуть: правило ${id} ${text}`,
  callRight: (word) => `«${word}» — верно во всех черновиках`,
  moved: (number, now) => `Пункт ${number} теперь ${now}.`,
  example: 'Пример',
  line: (value) => `строка ${n(value)}`,
  hints: (value) =>
    `к русскому: ${count(value, 'предупреждение', 'предупреждения', 'предупреждений')}`,
  hint: 'Предупреждения к русскому тексту',
};
