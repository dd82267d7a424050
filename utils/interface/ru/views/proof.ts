import type { ViewWords } from '../../en/views.ts';
import { count, n } from '../count.ts';

export const proof: ViewWords['proof'] = {
  label: 'Доказательство',
  points: (done, all) => `${n(done)} из ${count(all, 'пункта', 'пунктов', 'пунктов')}`,
  errors: (value) => count(value, 'ошибка', 'ошибки', 'ошибок'),
  warnings: (value) => count(value, 'предупреждение', 'предупреждения', 'предупреждений'),
  english: (same, all) => `английские предложения без изменений: ${n(same)} из ${n(all)}`,
  numbers: (same, all) => `числа: ${n(same)} из ${n(all)}`,
  links: (same, all) => `ссылки: ${n(same)} из ${n(all)}`,
  rules: (rules, guards, findings) =>
    `${count(rules, 'правило', 'правила', 'правил')}, ${count(guards, 'проверка', 'проверки', 'проверок')} смысла; ошибок и предупреждений: ${n(findings)}; стиль и вкус за вами`,
  mended: (value) => `исправлено само: ${n(value)}`,
  passedOver: (value) => `пропущено вами: ${n(value)}`,
  next: 'Следующая ошибка или предупреждение',
  previous: 'Предыдущая ошибка или предупреждение',
  whole: 'Что доказано',
  paragraphs: (proven, all) => `параграфов T.md доказано: ${n(proven)} из ${n(all)}`,
  checking: 'Проверка…',
  off: (rules) => `Выключены для этой пары языков: ${rules}`,
};
