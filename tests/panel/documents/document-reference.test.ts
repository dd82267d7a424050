import { describe, expect, it } from 'vitest';
import { headingOffset, referenceAt } from '../../../utils/panel/documents/document-reference.ts';

const text = '# 1.\nСм. §2.1 и `O.md`::§2.5.3, также O.md §7.\n## 2.1.\nТекст\n## 2.10.\n';

describe('referenceAt', () => {
  const cases: [string, string, unknown][] = [
    ['its own paragraph', '2.1', { name: 'T.md', number: '2.1' }],
    ['another document', '::§2', { name: 'O.md', number: '2.5.3' }],
    ['another document in prose', '§7', { name: 'O.md', number: '7' }],
    ['no reference', 'также', undefined],
  ];
  it.each(cases)('finds %s', (_name, at, place) => {
    expect(referenceAt('T.md', text, text.indexOf(at) + 1)).toEqual(place);
  });
});

describe('headingOffset', () => {
  it('finds the heading with exactly this number', () => {
    expect(headingOffset(text, '2.1')).toBe(text.indexOf('## 2.1.'));
    expect(headingOffset(text, '2.10')).toBe(text.indexOf('## 2.10.'));
    expect(headingOffset(text, '9')).toBeUndefined();
  });
});
