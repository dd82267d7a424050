import { expect, test } from 'vitest';
import { Figures } from '../../scripts/acceptance/figures.ts';
import { findContacts } from '../../utils/demands/index.ts';
import { ownLines } from './own-lines.ts';
import { readMarked } from './read-marked.ts';
import { unseen } from './unseen.ts';

test.each(ownLines)('%s', (text, details, job) => {
  const found = findContacts(text, job === undefined ? {} : { job });
  expect(found.filter(({ kind }) => kind !== 'portfolio').map((contact) => contact.text)).toEqual(
    details.length > 0
      ? details.map((detail) => expect.stringMatching(new RegExp(escaped(detail).slice(0, 400))))
      : [],
  );
});

test('a sample of work gets the quiet note only', () => {
  const [note] = findContacts('My code: https://github.com/frost-maria/fjord');
  expect(note).toMatchObject({ kind: 'portfolio', start: 9 });
});

test('the exception for access is named first where access is spoken of', () => {
  const [found] = findContacts('Invite frost@fjord.example to the repository.');
  expect(found?.message.en).toMatch(/^An address for access/);
});

// The last five files, 60 and 60 lines each, at first sight: precision 0.983, 0.965, 1, 1 and 1, recall 0.952, 0.917, 0.951,
// 0.972 and 0.984.
// Nine sets before, at first sight: precision 0.958, 1, 0.978, 1, 1, 1, 0.974, 0.983 and 0.957, recall 0.920, 0.961, 0.926, 0.921,
// 0.867, 0.900, 0.950, 0.950 and 0.917.
test.each([
  'contacts',
  'contacts-second',
  'contacts-third',
  'contacts-fourth',
  'contacts-fifth',
  'contacts-sixth',
  'contacts-seventh',
  'contacts-eighth',
  'contacts-ninth',
  'contacts-tenth',
  'contacts-eleventh',
  'contacts-twelfth',
  'contacts-thirteenth',
  'contacts-fourteenth',
  'contacts-fifteenth',
])('unseen lines: %s', (name) => {
  const figures = new Figures();
  for (const line of unseen(name).flatMap((part) => part.split('\n'))) {
    const [marked = '', job = ''] = line.split(' ‖ ');
    const { text, demands } = readMarked(marked);
    const found = findContacts(text, { job }).filter(({ kind }) => kind !== 'portfolio');
    figures.match(demands, found, ({ quote }, { start, end }) => {
      const from = text.indexOf(quote);
      const shared = Math.min(end, from + quote.length) - Math.max(start, from);
      return shared >= 0.5 * Math.min(quote.length, end - start);
    });
  }
  expect(figures.precision).toBeGreaterThanOrEqual(0.99);
  expect(figures.recall).toBeGreaterThanOrEqual(0.97);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
