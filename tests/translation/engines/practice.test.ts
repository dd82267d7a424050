import { afterEach, expect, test, vi } from 'vitest';
import { createPracticeEngine } from '../../../utils/translation/engines/practice.ts';
import { composePrompt, type Piece } from '../../../utils/translation/index.ts';

const recording = [
  { source: '1) Кэш поможет.', first: '1) The cache helps.', later: '1) The cache will help.' },
  { source: '2) Проверю.', first: '2) I check.', later: '2) I will check.' },
];

afterEach(() => vi.unstubAllGlobals());

function engine() {
  const fetched = vi.fn(async () => new Response(JSON.stringify(recording)));
  vi.stubGlobal('fetch', fetched);
  return { engine: createPracticeEngine('ext://practice.json'), fetched };
}

type Line = Parameters<typeof composePrompt>[0]['lines'][number];

async function ask(lines: Line[], by = engine().engine) {
  const request = composePrompt({
    draftId: 'd',
    documents: [],
    ontology: '',
    draft: recording.map(({ source }) => source).join('\n'),
    // What was translated before stands in D2, which is no sign that a line is asked again.
    translated: recording.map(({ first }) => first),
    lines,
  });
  const pieces: Piece[] = [];
  let failure: unknown;
  try {
    for await (const piece of by.translate(request, new AbortController().signal))
      pieces.push(piece);
  } catch (error) {
    failure = error;
  }
  const text = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join('');
  const lines_ = text === '' ? [] : (JSON.parse(text) as { lines: unknown[] }).lines;
  return { said: lines_, failure, pieces };
}

test('fetches the recording at the first request, and once', async () => {
  const { engine: by, fetched } = engine();
  expect(fetched).not.toHaveBeenCalled();
  const line = { number: 3, source: '1) Кэш поможет.' };
  expect((await ask([line], by)).said).toEqual([{ n: 3, text: '1) The cache helps.' }]);
  await ask([line], by);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(fetched).toHaveBeenCalledWith('ext://practice.json');
});

test('says the mended line to the one that goes back, and to that one only', async () => {
  const { said } = await ask([
    { number: 1, source: '1) Кэш поможет.' },
    { number: 2, source: '2) Проверю.', target: '2) I check.', findings: ['T.md §5'] },
  ]);
  expect(said).toEqual([
    { n: 1, text: '1) The cache helps.' },
    { n: 2, text: '2) I will check.' },
  ]);
});

test('gives what it knows, and says that it knows no other text', async () => {
  const { said, failure } = await ask([
    { number: 1, source: '1) Кэш поможет.' },
    { number: 2, source: '2) Совсем другое.' },
  ]);
  expect(said).toEqual([{ n: 1, text: '1) The cache helps.' }]);
  expect(failure).toMatchObject({ failure: { code: 'practice-only' } });
});

test('names no host, and counts no tokens', async () => {
  const { pieces } = await ask([{ number: 1, source: '2) Проверю.' }]);
  expect(pieces.find(({ kind }) => kind === 'sent')).toMatchObject({ host: '' });
  expect(pieces.some(({ kind }) => kind === 'usage')).toBe(false);
});
