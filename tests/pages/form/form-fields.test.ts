// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { fillField } from '../../../utils/pages/form/fill.ts';
import { findFields } from '../../../utils/pages/form/find-fields.ts';
import { loadFixtures } from '../load-fixtures.ts';
import { mutatePage } from '../mutate-page.ts';

const id = '~021998744339650912840';
const url = `https://www.upwork.com/nx/proposals/job/${id}/apply/`;
const html = loadFixtures().find(({ name }) => name === 'form-nuxt2.html')?.html ?? '';

beforeEach(() => {
  document.documentElement.innerHTML = /<body[\s\S]*<\/body>/.exec(html)?.[0] ?? '';
});

const form = (address = url) => {
  const found = findFields(document, address);
  if (!found) throw new Error('no form');
  return found;
};
const letter = () => {
  const [field] = form().fields;
  if (!field) throw new Error('no field');
  return field;
};

describe('the fields of a proposal form', () => {
  it('are the cover letter and the questions, no other', () => {
    expect(form().jobId).toBe(id);
    expect(form().fields.map(({ id, kind, limit }) => [id, kind, limit])).toEqual([
      ['cover letter', 'cover letter', 5000],
      ['question 1', 'question', 5000],
    ]);
    expect(letter().left).toBe(3792);
  });

  it('are found by their labels when names and classes change', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      document.documentElement.innerHTML = /<body[\s\S]*<\/body>/.exec(html)?.[0] ?? '';
      mutatePage(document, { seed });
      document
        .querySelector('[aria-labelledby="cover_letter_label"]')
        ?.removeAttribute('aria-labelledby');
      expect(form().fields[0]?.id).toBe('cover letter');
      expect(form().jobId).toBe(id);
    }
  });

  it('name no job where link and address differ', () => {
    const other = 'https://www.upwork.com/nx/proposals/job/~021999999999999999999/apply/';
    expect(form(other).jobId).toBeUndefined();
    expect(form('https://www.upwork.com/').jobId).toBe(id);
  });

  it('are none on a page without a form', () => {
    document.body.innerHTML = '<textarea></textarea><label>Message</label>';
    expect(findFields(document, url)).toBeUndefined();
  });
});

describe('filling', () => {
  it('refuses what is too long before it touches anything', () => {
    let events = 0;
    document.addEventListener('input', () => events++);
    expect(fillField(letter(), 'x'.repeat(5003))).toMatchObject({ state: 'too long', over: 3 });
    expect([letter().value, events]).toEqual(['', 0]);
  });

  it('asks before it replaces, and keeps what was there', () => {
    fillField(letter(), 'Mine');
    expect(fillField(letter(), 'Yours')).toMatchObject({ state: 'occupied', previous: 'Mine' });
    expect(letter().value).toBe('Mine');
    expect(fillField(letter(), 'Yours', { replace: true })).toMatchObject({
      state: 'inserted',
      previous: 'Mine',
    });
    expect(fillField(letter(), 'Mine', { replace: true }).state).toBe('inserted');
    expect(letter().value).toBe('Mine');
  });

  // This DOM has no execCommand: what is typed for good is proved in the browser.
  it('tells the page even where typing is not possible', () => {
    const seen: string[] = [];
    const element = letter().element();
    element?.addEventListener('input', () => seen.push(letter().value));
    expect(fillField(letter(), 'a\r\nb')).toMatchObject({ state: 'inserted', undoable: false });
    expect(seen).toEqual(['a\nb']);
  });

  it('finds the field again after the form was built anew', () => {
    const field = letter();
    const old = field.element();
    old?.replaceWith(old.cloneNode(true));
    expect(fillField(field, 'Text').state).toBe('inserted');
    expect([letter().value, (old as HTMLTextAreaElement).value]).toEqual(['Text', '']);
  });

  it('leaves a locked field alone', () => {
    letter().element()?.setAttribute('disabled', '');
    expect(fillField(letter(), 'Text').state).toBe('locked');
  });
});
