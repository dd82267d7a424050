import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checkTranslation, type StyleInput } from '../../utils/style/index.ts';
import { mutatedInput } from './mutated-input.ts';

const lines: StyleInput[] = [
  // What other lines, the settings or the demanded words decide about.
  { source: 'Кнопок две.', target: 'Press both buttons. There are two.' },
  { source: 'Кнопок две, третья скрыта.', target: 'There are two buttons, the third is hidden.' },
  { source: 'Знак суммы нажимать нельзя.', target: 'The Σ sign can be pressed.' },
  { source: 'Данные лежат в Redis.', target: 'The data is in a store.' },
  { source: 'а) Данные чистые.', target: '- The data is clean.' },
  ...fc.sample(mutatedInput, { numRuns: 6, seed: 5 }),
];
// What decides stands first or last: in one of the two orders it is met before all others.
const above = ['Press both buttons. There are two.\n', '', '1) Да.\n', 'Σ\n'];
const verbatim = [undefined, ['buttons'], ['Redis']];
const settings: StyleInput['settings'][] = [
  undefined,
  { ordinals: 'words' },
  { off: ['5'] },
  { off: ['6.11', '7.1'], language: 'ru' },
  { pair: { source: 'uk', target: 'en' } },
];

// The same lines stand in many letters; in the other order each of them is met first in another one.
test('a line that was judged before is judged as if it were the first', async () => {
  const letters = above.flatMap((before) =>
    verbatim.flatMap((words) =>
      settings.flatMap((set) =>
        lines.map((line): StyleInput => {
          const [source, target] = [before + line.source, before + line.target];
          return { ...line, source, target, ...(words && { verbatim: words }), settings: set };
        }),
      ),
    ),
  );
  const there = letters.map((letter) => checkTranslation(letter));
  vi.resetModules();
  const other = await import('../../utils/style/index.ts');
  const back = letters.toReversed().map((letter) => other.checkTranslation(letter));
  expect(back.toReversed()).toEqual(there);
});
