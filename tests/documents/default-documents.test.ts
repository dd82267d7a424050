import { describe, expect, it } from 'vitest';
import type { TaskRule } from '../../utils/documents/index.ts';
import {
  currentDocuments,
  defaultB,
  defaultL,
  defaultT,
  documentSlots,
  ownDocuments,
  promptDocuments,
  withPair,
} from '../../utils/documents/index.ts';
import { emptyJob, renderOntology } from '../../utils/job/index.ts';
import { checkDocument, parseDocument } from '../../utils/language/index.ts';
import { rules } from '../../utils/style/index.ts';

const rule: TaskRule = {
  id: '7.2',
  title: { en: 'Website', ru: 'Website' },
  instruction: 'Пиши «website».',
  examples: [
    { source: 'Сайт.', target: 'The site.', good: 'The website.', finds: ['site'], author: true },
    { source: 'Карта.', target: 'A map.', finds: [] },
  ],
};

describe('the default documents', () => {
  it('hold, each and together with an ontology', () => {
    const documents = {
      'B.md': parseDocument(defaultB),
      'L.md': parseDocument(defaultL),
      'O.md': parseDocument(renderOntology(emptyJob())),
      'T.md': parseDocument(defaultT({ rules })),
    };
    for (const document of Object.values(documents)) {
      expect(checkDocument(document, documents)).toEqual([]);
    }
  });
});

describe('defaultT', () => {
  it('prints every rule under its own number, in order', () => {
    const numbers = parseDocument(defaultT({ rules })).sections.map((section) => section.number);
    for (const { id } of rules) expect(numbers).toContain(id);
  });

  it('leaves out a rule that is switched off', () => {
    expect(defaultT({ rules: [rule] })).toContain('## 7.2. Website\nПиши «website».');
    expect(defaultT({ rules: [rule], off: ['7.2'] })).not.toContain('website');
  });

  it("prints the author's examples", () => {
    const text = defaultT({ rules: [rule] });
    expect(text).toContain(
      'Правильный перевод:\n~~~text\nThe website.\n~~~\nНеправильный перевод:',
    );
    expect(text).not.toContain('Карта');
  });

  it('names the languages, and for another pair prints only what holds for any', () => {
    const pair = { source: 'uk', target: 'de' };
    const text = defaultT({ rules: [rule, { ...rule, id: '6.2', anyPair: true }], pair });
    expect(text).toContain('`L_SOURCE` ≔ (Украинский язык)');
    expect(text).toContain('`L_TARGET` ≔ (Немецкий язык)');
    expect(text).toContain('## 6.2.');
    expect(text).not.toContain('## 7.2.');
    expect(defaultT({ rules: [], pair: { source: 'no such tag', target: 'en' } })).toContain(
      '(no such tag)',
    );
  });

  it('has the three slots', () => {
    expect(documentSlots(defaultT({ rules })).map(({ name }) => name)).toEqual(['D', 'D2', 'F']);
  });
});

describe('promptDocuments', () => {
  const own = [
    { name: 'N.md', text: 'N' },
    { name: 'O.md', text: 'O' },
    { name: 'T.md', text: '`L_SOURCE` ≔ (Русский язык)\nСодержание `D`:\n~~~\nстарое\n~~~\nконец' },
  ];

  it('puts B, L, T, then the further ones, own texts verbatim but for the slots', () => {
    const documents = promptDocuments(own, { rules });
    expect(documents.map(({ name }) => name)).toEqual(['B.md', 'L.md', 'T.md', 'N.md']);
    expect(documents[2]?.text).toBe(
      '`L_SOURCE` ≔ (Русский язык)\nСодержание `D`:\n~~~\n(см. блок `D` после документов)\n~~~\nконец',
    );
    expect(currentDocuments(own, { rules })[2]?.text).toContain('старое');
  });

  it('says another pair in an own T.md', () => {
    const pair = { source: 'de', target: 'en' };
    expect(promptDocuments(own, { rules, pair })[2]?.text).toContain(
      '`L_SOURCE` ≔ (Немецкий язык)',
    );
    expect(withPair('text', pair)).toBe('text');
  });
});

describe('ownDocuments', () => {
  it('leaves out what says the same as the default', () => {
    const own = [
      { name: 'B.md', text: defaultB },
      { name: 'L.md', text: 'mine' },
    ];
    expect(ownDocuments(own, { rules })).toEqual([{ name: 'L.md', text: 'mine' }]);
  });
});
