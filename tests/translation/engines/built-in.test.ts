import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { maskSpans, unmaskSpans } from '../../../utils/translation/ask/mask-spans.ts';
import {
  type BrowserTranslatorFactory,
  createBuiltInEngine,
} from '../../../utils/translation/engines/built-in.ts';
import { composePrompt, type Piece } from '../../../utils/translation/index.ts';
import { Stage } from '../run-fixture.ts';

/**
 * A stand-in for the browser's Translator: its model cannot be had where the tests run. It writes every
 * Cyrillic word as `word` and leaves the rest, or does to marks what `spoil` says.
 */
function standIn(spoil: (text: string) => string = (text) => text, availability = 'available') {
  const factory: BrowserTranslatorFactory = {
    availability: async () => availability,
    create: async ({ monitor }) => {
      const target = new EventTarget();
      monitor?.(target);
      for (const loaded of [0.5, 1])
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      return { translate: async (text) => spoil(text.replace(/\p{Script=Cyrillic}+/gu, 'word')) };
    },
  };
  return { factory };
}

const request = (sources: string[]) =>
  composePrompt({
    draftId: 'd',
    documents: [],
    ontology: '',
    draft: '',
    translated: [],
    lines: sources.map((source, index) => ({ number: index + 1, source })),
  });

async function collect(
  factory: BrowserTranslatorFactory | undefined,
  sources: string[],
  limit = 5000,
  onDownload = (_: number) => {},
) {
  const engine = createBuiltInEngine({ factory, source: 'ru', target: 'en', limit, onDownload });
  const pieces: Piece[] = [];
  for await (const piece of engine.translate(request(sources), new AbortController().signal))
    pieces.push(piece);
  return pieces;
}

const texts = (pieces: Piece[]) =>
  pieces.flatMap((piece) => (piece.kind === 'text' ? [JSON.parse(piece.text)] : []));

test('masks what must stay and puts it back', async () => {
  const sources = [
    '1.1) Команда `npm run build` и https://example.org/a?b=1 за 15 % времени.',
    'Просто текст.',
  ];
  const parts: number[] = [];
  const pieces = await collect(standIn().factory, sources, 5000, (part) => parts.push(part));
  expect(texts(pieces)).toEqual([
    { n: 1, text: '1.1) word `npm run build` word https://example.org/a?b=1 word 15 % word.' },
    { n: 2, text: 'word word.' },
  ]);
  expect(parts).toEqual([0.5, 1]);
});

test.each([
  ['lost', (text: string) => text.replace(/⟦1⟧/, '')],
  ['doubled', (text: string) => text.replace(/⟦1⟧/, '⟦1⟧⟦1⟧')],
  ['invented', (text: string) => `${text}⟦9⟧`],
  ['broken', (text: string) => text.replace('⟧', '')],
])('a line whose mark is %s is missing, not wrong', async (_, spoil) => {
  expect(texts(await collect(standIn(spoil).factory, ['Команда `a` и `b`.']))).toEqual([]);
});

test.each([
  ['is not there', undefined],
  ['is unavailable', standIn(undefined, 'unavailable').factory],
])('a translator that %s says so', async (_, factory) => {
  await expect(collect(factory, ['Да.'])).rejects.toMatchObject({ failure: { code: 'no-engine' } });
});

test('a translator that never comes is waited for only so long', async () => {
  const never = {
    availability: async () => 'downloadable',
    create: () => new Promise<never>(() => {}),
  };
  await expect(collect(never, ['Да.'], 50)).rejects.toMatchObject({
    failure: { code: 'timed-out' },
  });
});

describe('masks', () => {
  test('any text comes back from its mask', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '`code`',
        ' https://a.b/c ',
        '«Pure CSS»',
        ' 1,000 ',
        '2 × 3',
        'слово',
        'worker processes',
        '1.1) ',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const source = parts
          .join('')
          .replace(/[⟦⟧]/g, '')
          .replace(/[ \t]{2,}/g, ' ')
          .trim();
        for (const isLatin of [false, true]) {
          const { text, spans } = maskSpans(source, isLatin);
          expect(unmaskSpans(text, spans)).toBe(source);
        }
      }),
    );
  });

  test('leave the words of an English line to the translator, on the way back into Russian', () => {
    const { text, spans } = maskSpans(
      '1.1) The `x` queue of Redis holds 3, see https://a.b/c.',
      true,
    );
    expect(text).toMatch(/The ⟦2⟧ queue of Redis holds ⟦3⟧,? ?see ⟦4⟧/);
    expect(spans.slice(0, 2)).toEqual(['1.1)', '`x`']);
  });
});

describe('a run', () => {
  let stage: Stage;
  afterEach(() => stage.close());
  test('checks and fixes the lines, and asks for no repair', async () => {
    stage = await Stage.open('1) Первая строка.\n2) Вторая `x` строка.');
    const engine = createBuiltInEngine({
      factory: standIn((text) => text.replace('word', 'BAD')).factory,
      source: 'ru',
      target: 'en',
    });
    const run = await stage.translate(undefined, stage.parts(engine));
    expect(run.state).toBe('done');
    expect([...(await stage.targets()).values()].sort()).toEqual([
      '1) BAD word.',
      '2) BAD `x` word.',
    ]);
    expect(run.requests).toBe(1);
  });
});
