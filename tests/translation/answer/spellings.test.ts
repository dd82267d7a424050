import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnswerReader, type AskedLine } from '../../../utils/translation/index.ts';

type Line = { number: number; source: string; text: string };

/** Reads a whole answer; what was accepted, by number. */
function read(text: string, asked: AskedLine[], thought = ''): Record<number, string> {
  const reader = new AnswerReader(asked);
  reader.think(thought);
  const pieces = text.match(/.{1,9}/gsu) ?? [];
  const accepted: Record<number, string> = {};
  for (const event of [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()]) {
    if (event.kind === 'line') accepted[event.number] = event.text;
    if (event.kind === 'retracted') delete accepted[event.number];
  }
  return accepted;
}

const json = (value: unknown) => JSON.stringify(value);
const each = (lines: Line[], spell: (line: Line, index: number) => string, by = '\n') =>
  lines.map(spell).join(by);
const pairs = (lines: Line[]) => lines.map(({ number, text }) => ({ n: number, text }));

/** How models write the lines that they were asked for. Those of the second table need the enumerators of the lines. */
const spellings: Record<string, (lines: Line[]) => string> = {
  'a comma too many': (lines) =>
    json({ lines: pairs(lines) })
      .replaceAll('"}', '",}')
      .replace(']}', ',],}'),
  'other names': (lines) =>
    json({ translations: lines.map(({ number, text }) => ({ id: number, translation: text })) }),
  'names that nobody knows': (lines) =>
    json(lines.map(({ number, text }) => ({ zeile: number, satz: text }))),
  'the source beside': (lines) =>
    json({
      lines: lines.map(({ number, source, text }) => ({
        n: number,
        russian: source,
        english: text,
      })),
    }),
  'the source under another name': (lines) =>
    json({ lines: lines.map(({ number, source, text }) => ({ number, a: source, b: text })) }),
  'a map': (lines) => json(Object.fromEntries(lines.map(({ number, text }) => [number, text]))),
  'a map in a frame': (lines) =>
    json({ lines: Object.fromEntries(lines.map(({ number, text }) => [`[${number}]`, text])) }),
  'a map of objects': (lines) =>
    json(Object.fromEntries(lines.map(({ number, text }) => [number, { text }]))),
  'pairs in lists': (lines) => json(lines.map(({ number, text }) => [number, text])),
  'numbered from 1 in JSON': (lines) =>
    json({ lines: lines.map(({ text }, index) => ({ n: index + 1, text })) }),
  'numbered from 0 in JSON': (lines) =>
    json({ lines: lines.map(({ text }, index) => ({ n: index, text })) }),
  'a list of texts': (lines) => json(lines.map(({ text }) => text)),
  'a list of texts in a frame': (lines) =>
    json({ lines: lines.map(({ text }) => text), note: 'Done.' }),
  'encoded twice': (lines) => json(json({ lines: pairs(lines) })),
  'encoded twice inside': (lines) => json({ lines: json(pairs(lines)) }),
  'typographic quotes': (lines) =>
    `{“lines”: [${each(lines, ({ number, text }) => `{“n”: ${number}, “text”: “${text}”}`, ', ')}]}`,
  'single quotes': (lines) =>
    `{'lines': [${each(lines, ({ number, text }) => `{'n': ${number}, 'text': '${text}'}`, ', ')}]}`,
  'names without quotes': (lines) =>
    `{lines: [${each(lines, ({ number, text }) => `{n: ${number}, text: ${json(text)}}`, ', ')}]}`,
  'a frame that is not closed': (lines) =>
    `{"translation": [${each(lines, ({ number, text }) => json({ line: number, en: text }), ', ')}`,
  'JSON in a fence with words around': (lines) =>
    `Here it is:\n\`\`\`json\n${json({ result: lines.map(({ number, text }) => ({ line: number, value: text })) })}\n\`\`\`\nDone.`,
  dots: (lines) => each(lines, ({ number, text }) => `${number}. ${text}`),
  'brackets behind': (lines) => each(lines, ({ number, text }) => `${number}) ${text}`),
  colons: (lines) => each(lines, ({ number, text }) => `${number}: ${text}`),
  'words before': (lines) => each(lines, ({ number, text }) => `Line ${number}: ${text}`),
  'black brackets': (lines) => each(lines, ({ number, text }) => `【${number}】 ${text}`),
  'wide brackets': (lines) => each(lines, ({ number, text }) => `［${number}］${text}`),
  'round brackets': (lines) => each(lines, ({ number, text }) => `(${number}) ${text}`),
  'signs of numbers in bold': (lines) =>
    each(lines, ({ number, text }) => `**№${number}:** ${text}`),
  'the mark alone on its line': (lines) =>
    each(lines, ({ number, text }) => `[${number}]\n${text}`, '\n\n'),
  'the mark alone, with words': (lines) =>
    each(lines, ({ number, text }) => `**Line ${number}**\n${text}`),
  'the source before': (lines) =>
    each(lines, ({ number, source, text }) => `[${number}] ${source}\n${text}`),
  'the source with an arrow': (lines) =>
    each(lines, ({ number, source, text }) => `[${number}] ${source} → ${text}`),
  'a table': (lines) =>
    `| n | text |\n|---|---|\n${each(lines, ({ number, text }) => `| ${number} | ${text} |`)}`,
  'a table with the source': (lines) =>
    `| № | Russian | English |\n|:-:|---|---|\n${each(lines, ({ number, source, text }) => `| [${number}] | ${source} | ${text} |`)}`,
  'thinking of another make': (lines) =>
    `<seed:think>Let me see.</seed:think>${each(lines, ({ number, text }) => `[${number}] ${text}`)}`,
  'thinking in square brackets': (lines) =>
    `[THINK]Hm.[/THINK]${each(lines, ({ number, text }) => `[${number}] ${text}`)}`,
  channels: (lines) =>
    `<|channel|>analysis<|message|>[1] no<|end|><|channel|>final<|message|>${each(lines, ({ number, text }) => `[${number}] ${text}`)}`,
  'thinking that never ends': (lines) =>
    `<think>\n${each(lines, ({ number, text }) => `[${number}] ${text}`)}`,
};
const ordered: Record<string, (lines: Line[]) => string> = {
  'nothing but the lines': (lines) => each(lines, ({ text }) => text),
  'nothing but the lines, introduced': (lines) =>
    `Here is the translation:\n\n${each(lines, ({ text }) => text, '\n\n')}`,
  'numbers from 1': (lines) => each(lines, ({ text }, index) => `[${index + 1}] ${text}`),
};

const words = fc.stringMatching(/^[A-Z][a-z]{1,7}( [a-z]{2,8}){1,6}\.$/);
/** Lines of a draft, some with enumerators, numbered from anywhere. */
const drafts = fc
  .record({
    texts: fc.uniqueArray(words, { minLength: 2, maxLength: 7 }),
    first: fc.integer({ min: 1, max: 60 }),
    enumerated: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  })
  .map(({ texts, first, enumerated }) =>
    texts.map((text, index): Line => {
      const mark = enumerated[index] ? `1.${index + 1}) ` : '';
      return {
        number: first + index,
        source: `${mark}Строка ${text.length} и ещё`,
        text: mark + text,
      };
    }),
  );
const own = (lines: Line[]) => Object.fromEntries(lines.map(({ number, text }) => [number, text]));

describe('every line comes under its own number', () => {
  test.each(Object.entries(spellings))('%s', (_, spell) => {
    fc.assert(
      fc.property(drafts, (lines) => {
        expect(read(spell(lines), lines)).toEqual(own(lines));
      }),
      { numRuns: 100 },
    );
  });

  test.each(Object.entries(ordered))(
    '%s: where the enumerators prove it, and else not at all',
    (_, spell) => {
      fc.assert(
        fc.property(drafts, (lines) => {
          const isProved = lines.filter(({ text }) => /^1\./.test(text)).length * 2 >= lines.length;
          const accepted = read(spell(lines), lines);
          // From number 1 on there is nothing to prove.
          if (isProved) expect(accepted).toEqual(own(lines));
          else expect([{}, own(lines)]).toContainEqual(accepted);
        }),
        { numRuns: 100 },
      );
    },
  );

  test('in the thoughts, where nothing else was said', () => {
    fc.assert(
      fc.property(drafts, (lines) => {
        const thought = each(lines, ({ number, text }) => `[${number}] ${text}`);
        expect(read('', lines, thought)).toEqual(own(lines));
        expect(read('I will not.', lines, thought)).toEqual({});
      }),
      { numRuns: 50 },
    );
  });
});

describe('never under another', () => {
  const damages: Record<string, (lines: Line[], at: number) => Line[]> = {
    'a line is missing': (lines, at) => lines.filter((_, index) => index !== at),
    'a line is there twice': (lines, at) => [...lines.slice(0, at + 1), ...lines.slice(at)],
    'two are merged': (lines, at) =>
      lines.flatMap((line, index) =>
        index === at
          ? [{ ...line, text: `${line.text} ${lines[at + 1]?.text ?? ''}` }]
          : index === at + 1
            ? []
            : [line],
      ),
  };
  // A model that counts wrongly itself is found by the sense of its lines, not by their spelling.
  const all = Object.entries({ ...spellings, ...ordered }).filter(
    ([name]) => !name.startsWith('number'),
  );
  test.each(Object.keys(damages))('%s', (name) => {
    const damage = damages[name] as (lines: Line[], at: number) => Line[];
    fc.assert(
      fc.property(drafts, fc.nat(5), fc.nat(all.length - 1), (lines, where, which) => {
        const at = where % (lines.length - 1);
        const [, spell] = all[which] as [string, (lines: Line[]) => string];
        const accepted = read(spell(damage(lines, at)), lines);
        const texts = own(lines);
        for (const [number, text] of Object.entries(accepted))
          expect(text.startsWith(texts[Number(number)] as string), `${number}: ${text}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    'I cannot help with that.',
    '1. I cannot translate this.\n2. Please ask another model.',
    'Sure!\nHere you are.',
    '{"error":"no"}',
    '["One.","Two.","Three."]',
    '{"a":["One.","Two."],"b":["Three.","Four."]}',
    '{"n":1,"text":"One."}{"n":1,"text":"Two."}',
  ])('%s', (text) => {
    const asked = [
      { number: 24, source: 'Первая.' },
      { number: 25, source: '2) Вторая.' },
    ];
    expect(read(text, asked)).toEqual({});
  });
});
