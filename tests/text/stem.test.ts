import { describe, expect, test } from 'vitest';
import { stemEnglish, stemRussian } from '../../utils/text/stem.ts';

describe('forms of one word have one stem', () => {
  test.each([
    'контрагент контрагентов контрагентам контрагенты',
    'выборка выборки выборок выборкой',
    'ячейка ячеек ячейки',
    'настройка настроек настройкой',
    'письмо писем письма письмами',
    'скидка скидок',
    'комментарий комментариев комментарии',
    'платёж платежа платежей',
    'список списка списков',
    'функция функций функции',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stemRussian)).size).toBe(1);
  });

  test.each([
    'roll rolls rolled rolling',
    'query queries',
    'build built',
    'index indices',
    'box boxes',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(1);
  });

  test.each(['заказ заказчик', 'сервер сервис', 'подписка подписчик'])('not %s', (words) => {
    expect(new Set(words.split(' ').map(stemRussian)).size).toBe(2);
  });
});
