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
      '~~~text\nF: Сайт.\nПравильно: The website.\nНеправильно: The site.\n~~~',
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

  it('keeps every paragraph number in a fifth less text than it once took', () => {
    const text = defaultT({ rules });
    const numbers = parseDocument(text).sections.map((section) => section.number);
    expect(numbers).toEqual([
      ...['1', '1.1', '1.2', '2', '2.1', '2.2', '3', '3.1', '3.2', '4', '4.1', '4.2', '5', '6'],
      ...['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '6.8', '6.9', '6.10', '6.11'],
      ...['7', '7.1', '7.2', '7.3', '7.4'],
    ]);
    expect(text.length).toBeLessThanOrEqual(9310 * 0.8);
  });

  it('shows no example twice, and `D2` where the rule is about it', () => {
    const lines = defaultT({ rules }).split('\n');
    for (const mark of ['F: ', 'Правильно: ', 'Неправильно: ']) {
      const marked = lines.filter((line) => line.startsWith(mark));
      expect(marked.length).toBeGreaterThanOrEqual(16);
      expect(new Set(marked).size).toBe(marked.length);
    }
    expect(lines.filter((line) => line.startsWith('D2: '))).toHaveLength(1);
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

describe('the part of the default L.md that is sent', () => {
  const numbers = (ontology: string, own: { name: string; text: string }[] = []) => {
    const text = promptDocuments(own, { rules }, ontology)[1]?.text ?? '';
    return [...text.matchAll(/^# (\d+)\./gm)].map((match) => match[1]);
  };

  it.each([
    ['', ['1']],
    ['`A` ⊢ `B`', ['1', '3']],
    ['`A ≔! B`', ['1', '4', '5']],
    ['`A ≔†⟦Rs⟧ B`', ['1', '13']],
    ['`A[§2] ≔ B`', ['1', '7', '10', '11', '12']],
    ['߷ⰳ(1, a.md) ≔ b', ['1', '15', '16']],
    ['Готово? Да: 5 : 2.', ['1', '7']],
  ])('for %j is %j', (ontology, kept) => {
    expect(numbers(ontology)).toEqual(kept);
  });

  it('is found in any document of the user’s too', () => {
    expect(numbers('', [{ name: 'N.md', text: '▶ Redis' }])).toEqual(['1', '14']);
  });

  it('is nothing less than all of the user’s own', () => {
    const own = [{ name: 'L.md', text: `${defaultL}\n# 17. \`∎\`\nend\n` }];
    expect(promptDocuments(own, { rules })[1]?.text).toBe(own[0]?.text);
  });

  it('knows a sign for each section', () => {
    const all = [...defaultL.matchAll(/^# (\d+)\./gm)].length;
    expect(all).toBe(16);
    expect(numbers('≔ → ⊢ ⊤ ≔! ≔? `A : S` ⠿{ ⠿~ ᛭Dc § [§ ≔† ▶ ⰳ ߷')).toHaveLength(all);
    expect(numbers('')).toHaveLength(1);
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
