import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, printDocument } from '../../utils/language/index.ts';

const statements = (text: string) => parseDocument(text).statements;

describe('parseDocument', () => {
  it.each([
    ['`UW` ≔ (a site)', { name: 'UW', operator: '≔', body: '(a site)' }],
    ['UW ≔ a', { name: 'UW', operator: '≔', body: 'a' }],
    ['- **UW** ≔⊤ a', { name: 'UW', operator: '≔⊤' }],
    ['`X1` ≔⊤⟦R, R2⟧ b', { operator: '≔⊤', reasons: 'R, R2', body: 'b' }],
    ['`X1` ≔! b', { operator: '≔!' }],
    ['`X1` ≔!⟦R⟧ b', { operator: '≔!', reasons: 'R' }],
    ['`X1` ≔? b', { operator: '≔?' }],
    ['`X1` ≔?⟦R⟧ b', { operator: '≔?', reasons: 'R' }],
    ['`X1` ≔† b', { operator: '≔†' }],
    ['`X1` : `S1` ≔ b', { name: 'X1', set: 'S1', body: 'b' }],
    ['`X1`: `S1` ≔ b', { name: 'X1', set: 'S1', body: 'b' }],
    ['`X1[§2.1]` ≔ b', { scope: [{ from: '2.1', to: '2.1', isSymbolic: false }] }],
    [
      '`X1`[§1, §2.2] ≔ b',
      {
        scope: [
          { from: '1', to: '1' },
          { from: '2.2', to: '2.2' },
        ],
      },
    ],
    ['`X1`[§1-§3] ≔ b', { scope: [{ from: '1', to: '3' }] }],
    ['`X1`[`O.md`::§1] ≔ b', { scope: [{ document: 'O.md', from: '1' }] }],
    ['A[§P] ≔ b', { name: 'A', scope: [{ from: 'P', isSymbolic: true }] }],
    ['`Fooⰳ(a, b)` ≔ b', { name: 'Foo', parameters: ['a', 'b'] }],
    ['߷ⰳ(`߷1`, report.pdf) ≔ (отчёт)', { name: '߷1', fileName: 'report.pdf' }],
    ['`a name` ≔ b', { name: 'a name' }],
    ['`X1 ≔ b`', { name: 'X1', body: 'b' }],
    ['`X1` ≔ (one\ntwo)\nthree', { body: '(one\ntwo)' }],
    ['`X1` ≔\n```\none\n```', { body: 'one', isFenced: true }],
    ['`X1` ≔⊤⟦R⟧\n~~~text\n```\n~~~', { body: '```', reasons: 'R', isFenced: true }],
    ['`X1` ≔\r\n```\r\none\r\n```\r\n', { body: 'one' }],
  ])('reads the definition %s', (text, expected) => {
    expect(statements(text)).toMatchObject([{ kind: 'definition', ...expected }]);
  });

  it.each([
    ['`᛭DLi` : `᛭DLs`', { kind: 'membership', name: '᛭DLi', set: '᛭DLs' }],
    ['⊤ b', { kind: 'fact', body: 'b' }],
    ['⊤⟦R⟧ b', { kind: 'fact', reasons: 'R', body: 'b' }],
    ['? b', { kind: 'hypothesis', body: 'b' }],
    ['?⟦R⟧ b', { kind: 'hypothesis', reasons: 'R' }],
    ['▶ `UW`', { kind: 'use', body: '`UW`' }],
    ['`X1` → `X2`', { kind: 'implication', left: '`X1`', right: '`X2`' }],
    ['`X1` ⊢ `X2`', { kind: 'consequence', left: '`X1`', right: '`X2`' }],
  ])('reads the statement %s', (text, expected) => {
    expect(statements(text)).toMatchObject([expected]);
  });

  it.each([
    ['a mention', '`A ≔ B` means that `A` denotes `B`.'],
    ['prose with a colon', 'Пример : текст'],
    ['prose before a formula', 'означает: (`A` ≔ `B`) и ещё'],
    ['a question', 'Why?'],
    ['what stands in a fence', '```\n`UW` ≔ a\n```'],
  ])('makes no statement of %s', (_, text) => {
    expect(statements(text)).toEqual([]);
  });

  it('reads sets', () => {
    const { sets } = parseDocument('⠿{`a`, Q1⁎-Q3⁎, ⠿{1-2}} и ⠿~ (всё (это))\n⠿{1, 2');
    expect(sets).toMatchObject([
      {
        form: 'list',
        isClosed: true,
        elements: [{ text: 'a' }, { range: { from: 'Q1⁎', to: 'Q3⁎' } }, {}],
      },
      { elements: [{ text: '1-2' }] },
      { form: 'description', description: 'всё (это)' },
      { isClosed: false },
    ]);
    const [described] = parseDocument('`S1` ≔ ⠿~ (числа)\n```yaml\n- 1\n- 2\n```\n').sets;
    expect(described).toMatchObject({
      description: 'числа',
      elements: [{ text: '1' }, { text: '2' }],
    });
    expect(parseDocument('⠿~\n```\nслова\n```').sets).toMatchObject([{ description: 'слова' }]);
  });

  it('reads references', () => {
    const text = '# 1.\n(§2.5.1 \\- §2.5.3), `O.md`::§2.3, O.md §5, `᛭O`::§1, §P, §`P₁`.';
    expect(
      parseDocument(text).references.map((one) => [
        one.document,
        one.number,
        one.isSymbolic,
        one.paragraph,
      ]),
    ).toEqual([
      [undefined, '2.5.1', false, '1'],
      [undefined, '2.5.3', false, '1'],
      ['O.md', '2.3', false, '1'],
      ['O.md', '5', false, '1'],
      ['᛭O', '1', false, '1'],
      [undefined, 'P', true, '1'],
      [undefined, 'P₁', true, '1'],
    ]);
  });

  it('places every node', () => {
    const text = '# 1.\n`UW` ≔ (см. §2 и ⠿{1, 2})';
    const document = parseDocument(text);
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(document.names.map(slice)).toEqual(['UW']);
    expect(document.references.map(slice)).toEqual(['§2']);
    expect(document.sets.map(slice)).toEqual(['⠿{1, 2}']);
    expect(document.statements.map(slice)).toEqual(['`UW` ≔ (см. §2 и ⠿{1, 2})']);
    expect(document.sections).toMatchObject([{ number: '1', start: 0, end: text.length }]);
  });

  it('knows paragraphs by their numbers, not by their heading levels', () => {
    const { sections } = parseDocument('# 1.\n# 1.1.\n#### 1.1.1. T\n## 2.\n# 2.1.1.');
    expect(sections.map(({ number, parent }) => [number, parent])).toEqual([
      ['1', undefined],
      ['1.1', 0],
      ['1.1.1', 1],
      ['2', undefined],
      ['2.1.1', undefined],
    ]);
  });

  it('prints any text as it was', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '```',
        '~~~',
        '# 1.',
        '`A` ≔',
        '⠿{1-',
        '§1',
        'O.md::§2',
        '᛭',
        '߷ⰳ(',
        '⠿~',
        '\r',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        expect(printDocument(parseDocument(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
