const faults = {
  'no-better': 'it left the error',
  'new-error': 'it brought another error',
  'too-much-changed': 'it changed more than was wrong',
  'other-sense': 'it says something else',
  'not-answered': 'no answer came',
};

export type RepairFaults = typeof faults;

/** Why a repair was not taken, by the code that its line keeps; rows of before hold it with blanks. */
export function whyRefused(code = ''): string {
  return faults[code.replaceAll(' ', '-') as keyof typeof faults] ?? 'it was no better';
}
