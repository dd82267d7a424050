// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { findFields } from '../../../utils/pages/form/find-fields.ts';

const id = '~021998744339650912840';
const url = `https://www.upwork.com/nx/proposals/job/${id}/apply/`;

const box = (label: string, more = '') =>
  `<div class="q${label.length}"><label>${label}</label><textarea></textarea>${more}</div>`;

/** A form in other classes than those that are known. */
function form(...parts: string[]) {
  document.body.innerHTML = `<a href="/jobs/${id}">View job posting</a><h2>Additional details</h2>${parts.join('')}`;
  return findFields(document, url);
}

const labels = (parts: string[]) =>
  form(...parts)?.fields.map(({ id, label }) => `${id}: ${label}`);
const unsure = (parts: string[]) => (form(...parts)?.unsure ?? []).map(({ label }) => label);

const letter = box('Cover Letter', '<p>5000 characters left</p>');
const questions = [box('How would you begin?'), box('Name a project like ours')];
const END = ['Attachments', 'Profile highlights', 'Boost your proposal (optional)', 'Terms'];

describe('the questions of a form in other classes', () => {
  it.each(END)('stand between the letter and «%s»', (end) => {
    const parts = [letter, ...questions, `<h3>${end}</h3>`, box('Anything else')];
    expect(labels(parts)).toEqual([
      'cover letter: Cover Letter',
      'question 1: How would you begin?',
      'question 2: Name a project like ours',
    ]);
  });

  it.each([
    'Description',
    'Description 1',
    'Milestone 2 description',
    'Type a message',
    'Write your message',
    'Ask Uma anything',
    'Ask the assistant',
    'Search',
    'Chat',
  ])('are no boxes called «%s», wherever these stand', (label) => {
    for (const parts of [
      [letter, box(label), '<h3>Attachments</h3>'],
      [letter, '<h3>Attachments</h3>', box(label)],
      [box(label), letter],
      [letter, box(label)],
    ]) {
      expect(labels(parts)).toEqual(['cover letter: Cover Letter']);
      expect(unsure(parts)).toEqual([]);
    }
  });

  it('are asked about where nothing tells', () => {
    const parts = [box('Cover Letter'), box('How would you begin?')];
    expect(labels(parts)).toEqual(['cover letter: Cover Letter']);
    expect(unsure(parts)).toEqual(['How would you begin?']);
    const named = findFields(document, url, { 'How would you begin?': 'question' });
    expect(named?.fields.map((field) => field.id)).toEqual(['cover letter', 'question 1']);
    expect(named?.unsure).toBeUndefined();
  });

  it('and a letter by another name is asked about too', () => {
    form(box('Your pitch'), box('How would you begin?'), '<h3>Attachments</h3>');
    expect(findFields(document, url)?.fields).toEqual([]);
    const named = findFields(document, url, { 'Your pitch': 'cover letter' });
    expect(named?.fields.map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'cover letter: Your pitch',
      'question 1: How would you begin?',
    ]);
  });
});

describe('the limit of a field', () => {
  it.each([
    ['', '1000 characters left', 1000],
    ['maxlength="800"', '1000 characters left', 800],
    ['maxlength="9000"', '', 5000],
    ['', '5,000 characters left', 5000],
    ['', '255 characters remaining', 255],
    // A counter that has not seen the text that is there says nothing of the limit.
    ['', '3792 characters left', 5000],
  ])('%s with «%s» is %d', (attribute, counter, limit) => {
    const parts = `<div><label>Cover Letter</label><textarea ${attribute}></textarea><p>${counter}</p></div>`;
    expect(form(parts)?.fields[0]?.limit).toBe(limit);
  });
});
