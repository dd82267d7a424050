import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asData, delimiterOf } from '../../utils/translation/delimiter.ts';
import { composePrompt, type PromptInput, promptText } from '../../utils/translation/index.ts';

const input: PromptInput = {
  draftId: '~02',
  documents: [
    { name: 'B.md', text: 'b' },
    { name: 'L.md', text: 'l' },
    { name: 'T.md', text: 't' },
  ],
  ontology: 'the job',
  draft: '1) Раз.\n2) Два.',
  translated: ['1) One.'],
  lines: [{ number: 2, source: '2) Два.' }],
};

test('puts first what changes least, with breakpoints after T, O and D2', () => {
  const { blocks } = composePrompt(input);
  expect(blocks.map(({ name }) => name)).toEqual([
    'task',
    'B.md',
    'L.md',
    'T.md',
    'O.md',
    'D',
    'D2',
    'F',
  ]);
  expect(blocks.filter(({ breakpoint }) => breakpoint).map(({ name }) => name)).toEqual([
    'T.md',
    'O.md',
    'D2',
  ]);
  expect(blocks.at(-1)?.text).toBe('# F\n\n[2] 2) Два.');
});

test('a repair names the rules that are broken, in their words, and the English so far', () => {
  const { blocks, lines } = composePrompt({
    ...input,
    lines: [
      {
        number: 2,
        source: '2) Два.',
        target: "2) Don't.",
        findings: ["7.1 «Don't»: a contraction"],
      },
    ],
  });
  expect(blocks.at(-1)?.text).toContain(
    "[2] 2) Два.\n    English so far: 2) Don't.\n    7.1 «Don't»: a contraction",
  );
  expect(lines).toEqual([{ number: 2, source: '2) Два.' }]);
});

test('the wish comes last, so that it costs no cached prefix', () => {
  const plain = promptText(composePrompt(input)).split('Answer as')[0] ?? '';
  const wished = promptText(composePrompt({ ...input, wish: 'shorter' }));
  expect(wished.startsWith(plain.trimEnd())).toBe(true);
  expect(wished).toContain('shorter');
});

test('the forbidden words come before the job', () => {
  const { blocks } = composePrompt({
    ...input,
    replacements: [{ source: 'utilize', target: 'use' }],
  });
  expect(blocks.map(({ name }) => name).slice(3, 6)).toEqual(['T.md', 'words', 'O.md']);
  expect(blocks[4]?.text).toContain('- utilize → use');
});

describe('terms stand beside F, so that the beginning of the request stays the same', () => {
  const glossary = [
    { source: 'смета', target: 'estimate' },
    { source: 'рабочая смета', target: 'working estimate' },
    { source: 'насос', target: 'pump' },
  ];
  const ask = (source: string, more: Partial<typeof input> = {}) =>
    composePrompt({ ...input, ...more, glossary, lines: [{ number: 1, source }] }).blocks;
  const last = (source: string, more: Partial<typeof input> = {}) => ask(source, more).at(-1)?.text;

  test.each([
    ['Насосов и смет три.', ['смета → estimate', 'насос → pump'], ['working']],
    ['В рабочей смете ошибка.', ['рабочая смета → working estimate'], ['pump']],
    ['Строк нет.', [], ['estimate', 'pump', 'Translate these']],
  ])('%s', (source, told, silent) => {
    for (const words of told) expect(last(source)).toContain(words);
    for (const words of silent) expect(last(source)).not.toContain(words);
  });

  test('what the user settled stands above what the term pass named', () => {
    const text = last('Насос стоит.', { terms: [{ source: 'Насос', target: 'compressor' }] });
    expect(text).toContain('насос → pump');
    expect(text).not.toContain('compressor');
  });

  test('what is kept and what is forbidden is told as such, where the lines hold it', () => {
    const kinds = [
      { source: 'СберБизнес', target: 'СберБизнес', kind: 'keep' as const },
      { source: 'заказ', target: 'purchase', kind: 'forbid' as const },
      { source: 'C++ (ядро)', target: 'a.b*c[d]', kind: 'forbid' as const },
    ];
    const text = (source: string, more: Partial<typeof input> = {}) =>
      composePrompt({
        ...input,
        glossary: kinds,
        ...more,
        lines: [{ number: 1, source }],
      }).blocks.at(-1)?.text;
    expect(text('Заказы в СберБизнесе.')).toMatch(/exactly so.*\n- СберБизнес\n/s);
    expect(text('Заказы в СберБизнесе.')).toContain('- заказ ≠ purchase');
    expect(text('Строк нет.')).not.toMatch(/СберБизнес|purchase/);
    // What is forbidden is not told as the one rendering.
    expect(text('Заказ.', { terms: [{ source: 'заказ', target: 'purchase' }] })).not.toContain(
      '→ purchase',
    );
  });

  test('all before F is the same for other lines', () => {
    expect(ask('Насос стоит.').slice(0, -1)).toEqual(ask('Смета готова.').slice(0, -1));
  });
});

test('without a job there is no block for it', () => {
  const { blocks } = composePrompt({ ...input, ontology: '' });
  expect(blocks.map(({ name }) => name)).not.toContain('O.md');
});

describe('delimiters', () => {
  test('are the same for the same text and never occur in it, even where a text names its own', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(5), (text, rounds) => {
        let hostile = text;
        for (let i = 0; i < rounds; i++) hostile += `\n${delimiterOf(hostile)}>>>`;
        const mark = delimiterOf(hostile);
        expect(hostile.includes(mark)).toBe(false);
        expect(delimiterOf(hostile)).toBe(mark);
        expect(asData(hostile).split(mark).length).toBe(3);
      }),
    );
  });
});
