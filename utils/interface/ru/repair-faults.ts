import type { RepairFaults } from '../en/repair-faults.ts';

const faults: RepairFaults = {
  'no-better': 'ошибка осталась',
  'new-error': 'появилась другая ошибка',
  'too-much-changed': 'изменено больше, чем было неверно',
  'other-sense': 'смысл другой',
  'not-answered': 'ответа не было',
};

/** Why a repair was not taken, by the code that its line keeps; rows of before hold it with blanks. */
export function whyRefused(code = ''): string {
  return faults[code.replaceAll(' ', '-') as keyof typeof faults] ?? 'не лучше';
}
