import { whyRefused } from '../repair-faults.ts';

export const history = {
  title: (id: string) => `History of point ${id}`,
  none: 'No English yet.',
  by: {
    engine: 'the model',
    fix: 'fixed by a rule',
    repair: 'mended by the model',
    hand: 'by hand',
    paste: 'pasted',
    refused: 'a repair that was not taken',
  },
  whyRefused,
  stands: 'current',
  goBack: 'Take this text',
  keepAsWritten: 'Keep as the model wrote it',
};
