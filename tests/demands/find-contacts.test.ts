import { expect, test } from 'vitest';
import { findContacts } from '../../utils/demands/index.ts';
import { ownLines } from './own-lines.ts';

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

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
