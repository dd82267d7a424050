import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerReader, type AskedLine } from '../../../utils/translation/index.ts';

const lines: AskedLine[] = [3, 4, 5, 12].map((number) => ({ number, source: `Строка ${number}` }));

/** Reads an answer given in pieces of `size`; what was accepted, by number. */
function read(
  text: string,
  { done = true, size = 1000, asked = lines } = {},
): Record<number, string> {
  const reader = new AnswerReader(asked);
  const pieces = text.match(new RegExp(`.{1,${size}}`, 'gsu')) ?? [];
  const events = [...pieces.flatMap((piece) => reader.push(piece)), ...(done ? reader.end() : [])];
  const accepted: Record<number, string> = {};
  for (const event of events) {
    if (event.kind === 'line') accepted[event.number] = event.text;
    if (event.kind === 'retracted') delete accepted[event.number];
  }
  const missing = asked.map(({ number }) => number).filter((number) => !(number in accepted));
  expect(reader.missing).toEqual(missing);
  return accepted;
}

const whole = { 3: 'Three.', 4: 'Four.', 5: 'Five.', 12: 'Twelve.' };
const numbered = '[3] Three.\n[4] Four.\n[5] Five.\n[12] Twelve.';
const json = JSON.stringify({
  lines: Object.entries(whole).map(([n, text]) => ({ n: Number(n), text })),
});

describe.each([1, 2, 3, 7, 1000])('in pieces of %i characters', (size) => {
  test.each([
    ['numbered lines', numbered],
    ['Windows line ends', numbered.replaceAll('\n', '\r\n')],
    ['blank lines between', numbered.replaceAll('\n', '\n\n')],
    ['JSON', json],
    ['pretty JSON', JSON.stringify(JSON.parse(json), null, 2)],
    ['a bare array', JSON.stringify(JSON.parse(json).lines)],
    [
      'an object a line',
      JSON.parse(json)
        .lines.map((line: object) => JSON.stringify(line))
        .join('\n'),
    ],
    ['numbers as text', json.replace(/"n":(\d+)/g, '"n":"$1"')],
    ['a code fence', `\`\`\`\n${numbered}\n\`\`\``],
    ['a JSON fence', `Here you are:\n\`\`\`json\n${json}\n\`\`\`\nDone.`],
    ['prose around', `Sure! Here is the translation:\n\n${numbered}\n\nLet me know if I can help.`],
    ['thinking before', `<think>\n[3] Maybe three?\n[4] Or four\n</think>\n${numbered}`],
    ['thinking before JSON', `<thinking>{"n":3,"text":"No."}</thinking>${json}`],
    ['the end of thinking only', `[3] Maybe this.\n[4] Or that.\n</think>\n${numbered}`],
    ['out of order', numbered.split('\n').reverse().join('\n')],
    ['list items in bold', numbered.replace(/^(\[\d+\])/gm, '- **$1**')],
    ['escaped brackets', numbered.replace(/\[(\d+)\]/g, '\\[$1\\]')],
    ['the same line twice', `${numbered}\n[4] Four.`],
    ['extra numbers', `[1] One.\n${numbered}\n[99] More.`],
  ])('%s: every line under its own number', (_, text) => {
    expect(read(text, { size })).toEqual(whole);
  });

  test.each([
    ['missing', '[3] Three.\n[5] Five.', { 3: 'Three.', 5: 'Five.' }],
    [
      'two answers under a number',
      `${numbered}\n[4] Another four.`,
      { 3: 'Three.', 5: 'Five.', 12: 'Twelve.' },
    ],
    ['two answers, and a third', '[4] A.\n[4] B.\n[4] A.', {}],
    ['merged with its mark', '[3] Three. [4] Four.\n[5] Five.', { 5: 'Five.' }],
    ['merged marks', '[3][4] Both.\n[5] Five.', { 5: 'Five.' }],
    ['a range', '[3-4] Both.\n[5] Five.', { 5: 'Five.' }],
    ['divided', '[3] The first half\nand the second.\n[4] Four.', { 4: 'Four.' }],
    ['divided by a blank line', '[3] The first half\n\nand the second.\n[4] Four.', { 4: 'Four.' }],
    ['empty', '[3]\n[4] Four.', { 4: 'Four.' }],
    ['no number', 'Three.\nFour.\nFive.\nTwelve.', {}],
    ['enumerators for marks', '3) Three.\n4) Four.', {}],
    ['nothing', '', {}],
    ['thinking without end, and not all lines in it', '<think>\n[3] Three.\n[4] Four.', {}],
    ['thinking without end, twice', `<think>\n${numbered}\n${numbered.replace('Four', '4')}`, {}],
    [
      'numbers that are none',
      '{"lines":[{"n":3.5,"text":"x"},{"n":-3,"text":"y"},{"n":"3a","text":"z"}]}',
      {},
    ],
    ['text that is none', '{"lines":[{"n":3,"text":null},{"n":4,"text":["a"]},{"n":5}]}', {}],
    ['braces of a sentence, and a line twice', '[3] a:{0: #3\n[3] a:{0: #3 again', {}],
  ])('%s: what is not sure is not accepted', (_, text, expected) => {
    expect(read(text, { size })).toEqual(expected);
  });
});

test.each([
  ['braces', '[1] {{: #1\n{{: #1 (second half)'],
  ['a word with a number', '[1] N1 #1\nN1 #1 (second half)'],
  ['a number of its own', '[1] 1. First\n1. First (second half)'],
])('in lines with their numbers %s is no other spelling', (_, text) => {
  expect(read(text, { asked: [{ number: 1, source: 'Строка' }] })).toEqual({});
});

test('a mark that stands in the source too is no other line', () => {
  const asked = [
    { number: 3, source: 'См. [4].' },
    { number: 4, source: 'Четыре.' },
  ];
  expect(read('[3] See [4].\n[4] Four.', { asked })).toEqual({ 3: 'See [4].', 4: 'Four.' });
});

test('shows what is being written', () => {
  const reader = new AnswerReader(lines);
  expect(reader.push('[3] Thr')).toEqual([{ kind: 'partial', number: 3, text: 'Thr' }]);
  const second = new AnswerReader(lines);
  expect(second.push('{"lines":[{"n":3,"text":"A \\"quo')).toEqual([
    { kind: 'partial', number: 3, text: 'A "quo' },
  ]);
});

/** Texts of one line that a model may write, with whatever marks, braces and quotes. */
const sentence = fc
  .stringMatching(/^[A-Za-z«"{}\\][A-Za-z0-9 ,.«»"'{}:\\`-]{0,60}$/)
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** What a model may do to an answer beside giving its lines. */
const mishap = fc.constantFrom(
  'none',
  'drop',
  'repeat',
  'swap',
  'merge',
  'split',
  'prose',
  'fence',
  'extra',
  'think',
  'cut',
);

const answers = fc.record({
  texts: fc.array(sentence, { minLength: 1, maxLength: 8 }),
  format: fc.constantFrom('json', 'numbered'),
  mishap,
  at: fc.nat(7),
  size: fc.integer({ min: 1, max: 40 }),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('of 10,000 answers nothing is accepted that belongs elsewhere', () => {
  fc.assert(
    fc.property(answers, ({ texts, format, mishap, at, size, cut }) => {
      const asked = texts.map((_, index) => ({ number: index * 2 + 1, source: 'Строка' }));
      // Each text names its number, so that a text under another one is seen.
      const own = asked.map(({ number }, index) => ({
        n: number,
        text: `${texts[index]} #${number}`,
      }));
      const i = at % own.length;
      const next = (i + 1) % own.length;
      let given = [...own];
      const [one, two] = [own[i], own[next]];
      if (!one || !two) return;
      if (mishap === 'drop') given.splice(i, 1);
      if (mishap === 'repeat') given.push({ n: one.n, text: `${two.text} again` });
      if (mishap === 'swap') [given[i], given[next]] = [two, one];
      if (mishap === 'merge' && i !== next) {
        given[i] = { n: one.n, text: `${one.text} [${two.n}] ${two.text}` };
        given = given.filter((_, index) => index !== next);
      }
      if (mishap === 'split')
        given[i] = { n: one.n, text: `${one.text}\n${two.text} (second half)` };
      if (mishap === 'extra') given.push({ n: 998, text: 'An extra line' });
      let text =
        format === 'json'
          ? JSON.stringify({ lines: given })
          : given.map(({ n, text }) => `[${n}] ${text}`).join('\n');
      if (mishap === 'prose') text = `Here it is.\n\n${text}\n\nThat is all.`;
      if (mishap === 'fence') text = `\`\`\`\n${text}\n\`\`\``;
      if (mishap === 'think') text = `<think>[1] No, not so.\n</think>\n${text}`;
      const isCut = mishap === 'cut';
      if (isCut) text = text.slice(0, Math.floor(text.length * cut));
      const accepted = read(text, { size, asked, done: !isCut });
      const byNumber = new Map(own.map(({ n, text }) => [n, text]));
      for (const [number, line] of Object.entries(accepted)) {
        // JSON says which line it is, so that its halves are one; whether they are one sentence the run looks.
        if (mishap === 'split' && format === 'json' && Number(number) === one.n) {
          expect(line.startsWith(one.text)).toBe(true);
          continue;
        }
        expect(line.endsWith(`#${number}`)).toBe(true);
        expect(line).toBe(byNumber.get(Number(number)));
      }
      const harmless = ['none', 'swap', 'extra', 'prose', 'fence', 'think'];
      if (harmless.includes(mishap)) expect(Object.keys(accepted).length).toBe(own.length);
    }),
    { numRuns: 10_000 },
  );
});

test('at every cut point of 20 streams only whole lines are accepted', () => {
  const streams = fc.sample(
    fc.record({
      texts: fc.array(sentence, { minLength: 2, maxLength: 6 }),
      format: fc.constantFrom('json', 'numbered'),
    }),
    { numRuns: 20, seed: 4 },
  );
  for (const { texts, format } of streams) {
    const asked = texts.map((_, index) => ({ number: index + 1, source: 'Строка' }));
    const own = texts.map((text, index) => ({ n: index + 1, text: `${text} #${index + 1}` }));
    const text =
      format === 'json'
        ? JSON.stringify({ lines: own })
        : own.map(({ n, text }) => `[${n}] ${text}`).join('\n');
    let most = 0;
    for (let cut = 0; cut <= text.length; cut++) {
      const accepted = read(text.slice(0, cut), { asked, done: false });
      for (const [number, line] of Object.entries(accepted))
        expect(line).toBe(own[Number(number) - 1]?.text);
      // What was accepted of a shorter stream is accepted of a longer one.
      expect(Object.keys(accepted).length).toBeGreaterThanOrEqual(most);
      most = Object.keys(accepted).length;
    }
    expect(Object.keys(read(text, { asked })).length).toBe(own.length);
  }
});

test('whatever a model writes, nothing crashes and nothing is accepted but single lines', () => {
  const noise = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '[3] ',
        '[4]',
        '{"n":3,"text":"',
        '"}',
        '{"lines":[',
        '\n',
        '<think>',
        '</think>',
        '```',
        '\\',
        '"',
      ),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(noise, fc.integer({ min: 1, max: 9 }), (parts, size) => {
      for (const line of Object.values(read(parts.join(''), { size }))) {
        expect(line).not.toMatch(/[\r\n]/);
        expect(line.trim()).not.toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});

test('a very long line is read whole', () => {
  const asked = [{ number: 1, source: 'Строка' }];
  const long = 'word '.repeat(20_000).trim();
  expect(read(JSON.stringify({ lines: [{ n: 1, text: long }] }), { asked, size: 4000 })).toEqual({
    1: long,
  });
  expect(read(`[1] ${long}`, { asked, size: 4000 })).toEqual({ 1: long });
});
