import type { Words } from '../../en/index.ts';
import { n } from '../count.ts';

export const finding: Words['finding'] = {
  rule: (id) => `Правило ${id}`,
  fix: 'Исправить',
  ignore: 'Пропустить',
  fixNamed: (id, text) => `Исправить по правилу ${id}: ${text}`,
  ignoreNamed: (id, text) => `Пропустить: правило ${id} ${text}`,
  takeBack: 'Вернуть',
  takeBackNamed: (id, text) => `Вернуть: правило ${id} ${text}`,
  callRight: (word) => `«${word}» — верно во всех черновиках`,
  example: 'Пример',
  line: (value) => `строка ${n(value)}`,
};
