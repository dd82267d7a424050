import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../utils/language/index.ts';
import { checkDocument, parseDocument } from '../../utils/language/index.ts';

const found = (text: string, others: Record<string, Document> = {}) =>
  checkDocument(parseDocument(text, 'T.md'), others).map(({ code, subject, line }) => [
    code,
    subject,
    line,
  ]);

const O = parseDocument('# 1.\n`UW` ≔ a\n## 1.2.\n`Q9`[§1] ≔ b', 'O.md');

describe('checkDocument', () => {
  it.each<[string, string, [string, string, number][]]>([
    ['a gap in the numbers', '# 1.\n# 5.\n## 5.3.', []],
    ['any heading level', '### 1.\n# 1.1.', []],
    ['a number used twice', '# 1.\n## 1.1.\n## 1.1.\n## 1.2.', [['number-twice', '1.1', 2]]],
    ['a number out of order', '# 2.\n# 1.\n# 3.', [['number-order', '1', 1]]],
    ['a reference that holds', '# 1.\n§1, `O.md`::§1.2, O.md §1, §P', []],
    ['a reference to nowhere', '# 1.\n§1.2', [['reference-nowhere', '§1.2', 1]]],
    [
      'a reference to nowhere in another document',
      '`O.md`::§7',
      [['reference-nowhere', 'O.md::§7', 0]],
    ],
    ['a range of references', '# 1.\n§1-§2', [['reference-nowhere', '§2', 1]]],
    ['an unknown document', '`X.md`::§1', [['document-unknown', 'X.md', 0]]],
    ['a reference in a fence', '```\n§9 `XX`\n```', []],
    ['names that are defined', '`UW`, `T1`\n\n`T1` ≔ a', []],
    [
      'names that are not',
      '`T1` ᛭Z Z⁎ ߷Z',
      [
        ['name-undefined', 'T1', 0],
        ['name-undefined', '᛭Z', 0],
        ['name-undefined', 'Z⁎', 0],
        ['name-undefined', '߷Z', 0],
      ],
    ],
    ['words that are no names', '`Flask` `key_func` UW2 `[]()` `A` `S` ߷⠿ ߷ⰳ', []],
    [
      'names given in prose',
      'Это буду обозначать `᛭Z`.\nОписывает язык: `᛭Y`.\nДалее — `FL`.\n`᛭Z` `᛭Y` `FL`',
      [],
    ],
    ['a member of a set', '`X1` : `UW`\n`X1`', []],
    ['an attached file', '߷ⰳ(߷1, a.pdf) ≔ b\n߷1', []],
    ['a name defined twice', '`T1` ≔ a\n`T1` ≔ b', [['name-twice', 'T1', 1]]],
    ['a name that another document defines', '`UW` ≔ a', [['name-twice', 'UW', 0]]],
    [
      'a local name in its scope',
      '# 1.\n`T1`[§2, §4-§5] ≔ a\n# 2.\n`T1`\n## 2.1.\n`T1`\n# 4.\n# 5.\n`T1`',
      [],
    ],
    [
      'a local name outside of it',
      '# 1.\n`T1`[§2] ≔ a\n# 3.\n`T1`',
      [
        ['reference-nowhere', '§2', 1],
        ['name-out-of-scope', 'T1', 3],
      ],
    ],
    ['a local name of another document', '`Q9`', [['name-out-of-scope', 'Q9', 0]]],
    ['a local name beside a global one', '# 1.\n`UW`[§1] ≔ a\n# 2.\n`UW`', []],
    [
      'a fence that is not closed',
      '# 1.\n~~~\n# 2.\n```\na',
      [
        ['fence-unclosed', '~~~', 1],
        ['fence-unclosed', '```', 3],
      ],
    ],
    [
      'ranges that make sense',
      '⠿{1-3, Q1⁎-Q3⁎, a-z, I₁-Iₙ, §P₁-§Pₙ, 1.2-1.10, utf-8, scale-out, -5, 2025-11-09}',
      [
        ['name-undefined', 'Q1⁎', 0],
        ['name-undefined', 'Q3⁎', 0],
      ],
    ],
    [
      'ranges that do not',
      '⠿{3-1, a-3, 1-, z-a, Q1-R2}',
      [
        ['set-range', '3-1', 0],
        ['set-range', 'a-3', 0],
        ['set-range', '1-', 0],
        ['set-range', 'z-a', 0],
        ['set-range', 'Q1-R2', 0],
      ],
    ],
    ['a set that is not closed', 'текст ⠿{1, 2', [['set-unclosed', '⠿', 0]]],
    [
      'a ring of definitions',
      '`T1` ≔ (`T2`)\n`T2` ≔ (`T3`)\n`T3` ≔ (`T1`)\n`T4` ≔ (`T1`)',
      [
        ['name-ring', 'T1', 0],
        ['name-ring', 'T2', 1],
        ['name-ring', 'T3', 2],
      ],
    ],
    ['mixed numbering', '# 1)\n# II.\n# 2.a\n# 2.\n# (3)', []],
    ['Windows line ends', '# 1.\r\n# 1.\r\n`T1` ≔ a\r\n', [['number-twice', '1', 1]]],
  ])('%s', (_, text, expected) => {
    expect(found(text, { 'O.md': O })).toEqual(expected);
  });

  it('takes the others as a list too, with or without the document itself', () => {
    const document = parseDocument('`UW` `O.md`::§1 T.md §9');
    for (const others of [[O], [O, document]]) {
      expect(checkDocument(document, others)).toEqual([]);
    }
    const named = parseDocument('T.md §9', 'T.md');
    expect(checkDocument(named, [O, named])).toMatchObject([{ code: 'reference-nowhere' }]);
  });

  it('takes single letters of the document that defines the language for anything', () => {
    expect(found('# 1. `≔`\n`D` `F` `X₁`')).toEqual([]);
    expect(found('`D`')).toEqual([['name-undefined', 'D', 0]]);
  });

  it('takes any text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '```',
        '# 1.',
        '# 1.1.',
        '`X1` ≔ `X1`',
        '⠿{2-1}',
        '§1',
        '`X1`[§2-§1] ≔',
        '᛭Dc::§1',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (lines, others) => {
        const document = parseDocument(lines.join('\n'));
        for (const { start, end } of checkDocument(document, [parseDocument(others.join('\n'))])) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(document.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('bears what no person wrote', () => {
    const deep = Array.from({ length: 1000 }, (_, index) => {
      return `${'#'.repeat(index + 1)} ${'1.'.repeat(index + 1)}\nтекст`;
    });
    expect(found(deep.join('\n'))).toEqual([]);
    const many = '`X1` §9 ⠿{2-1}\n```\n'.repeat(100_000);
    expect(found(many).length).toBeLessThan(1100);
    const long = `\`X1\` ${'§1 '.repeat(500_000)}`;
    expect(found(long).at(-1)?.[0]).toMatch(/more|too-long/);
    expect(found('⠿{'.repeat(200_000)).length).toBeLessThan(1100);
  });
});
