import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultB,
  defaultL,
  defaultT,
  exportBundle,
  importBundle,
  translationLines,
  translationText,
  unzipFiles,
  zipFiles,
} from '../../utils/documents/index.ts';
import { emptyJob, renderOntology } from '../../utils/job/index.ts';
import { withLineEnds } from '../../utils/text/line-ends.ts';

const O = renderOntology(
  {
    ...emptyJob('https://www.upwork.com/jobs/~021234567890123456789'),
    description: { value: '~~~~\n# 1.\n```', from: 'label' },
  },
  { today: '2026-01-31' },
);
const base = { B: defaultB, L: defaultL, O, T: defaultT({ rules: [] }) };
const piece = fc.constantFrom(
  '~~~',
  '~~~~~ x',
  '```',
  '# 1.',
  'Содержание `D`:',
  '',
  '1) «Why?»',
  ' ',
);
const anyText = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 8 })
  .map((lines) => withLineEnds(lines.join('\n')));

describe('exportBundle', () => {
  it('gives the same draft, translation, fragment and job back, as text and as files', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (draft, translation, fragment, note) => {
        const others = [{ name: 'N.md', text: note }];
        const { markdown, files } = exportBundle({ ...base, draft, translation, fragment, others });
        for (const imported of [importBundle(markdown), importBundle(files)]) {
          expect(imported).toMatchObject({ draft, translation, fragment, ontology: O });
          expect(imported.documents).toEqual([
            { name: 'B.md', text: base.B },
            { name: 'L.md', text: base.L },
            { name: 'T.md', text: base.T },
            ...others,
          ]);
          expect(renderOntology(imported.job ?? emptyJob(), imported.options)).toBe(O);
        }
      }),
    );
  });

  it.each(['\r', '\v', '\u0085', '\u2028', '\u2029', '\u00a0', '\ufeff', '\u200b', '\f'])(
    'gives a text of %j alone back as its lines',
    (sign) => {
      const text = withLineEnds(sign);
      const bundle = { ...base, draft: sign, translation: sign, fragment: sign };
      for (const imported of Object.values(exportBundle(bundle)).map(importBundle))
        expect(imported).toMatchObject({ draft: text, translation: text, fragment: text });
    },
  );

  it('gives the wishes back with what was said of each, and takes no other document for them', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            key: fc
              .string({ unit: 'grapheme', minLength: 1 })
              .map((text) => `send ${text.replace(/\s+/gu, ' ').trim()}`.trim()),
            mark: fc.constantFrom('open', 'done', 'struck'),
          }),
          { minLength: 1 },
        ),
        (checklist) => {
          const texts = { ...base, draft: '', translation: '', fragment: '' };
          const { markdown, files } = exportBundle({ ...texts, checklist });
          for (const imported of [importBundle(markdown), importBundle(files)])
            expect(imported.checklist).toEqual(checklist);
        },
      ),
    );
    const note = { name: 'checklist.md', text: '- [ ] buy bread' };
    expect(importBundle([note])).toEqual({ documents: [note] });
  });

  it('keeps the order B, L, O, T', () => {
    const { files } = exportBundle({ ...base, draft: '', translation: '', fragment: '' });
    expect(files.map(({ name }) => name)).toEqual(['B.md', 'L.md', 'O.md', 'T.md']);
  });

  it('adds the draft to a T.md that has no place for it', () => {
    const bundle = {
      ...base,
      T: '# 4. Задача',
      draft: '1) Да',
      translation: '',
      fragment: '1) Да',
    };
    const imported = importBundle(exportBundle(bundle).files);
    expect(imported).toMatchObject({ draft: '1) Да', fragment: '1) Да' });
  });
});

it.each(['\ufeffrussian;english;kind\r\nкасса;"till; desk";translate', 'касса,till', '~~~~\n```'])(
  'a bundle carries the terms: %j',
  (terms) => {
    const empty = { draft: '', translation: '', fragment: '' };
    for (const bundle of Object.values(exportBundle({ ...base, ...empty, terms })))
      expect(importBundle(bundle).terms).toBe(withLineEnds(terms));
    expect(importBundle(exportBundle({ ...base, ...empty }).markdown)).not.toHaveProperty('terms');
  },
);

describe('importBundle', () => {
  it('reads files of a folder whatever their letter case, and leaves others out', () => {
    const imported = importBundle([
      { name: 'docs/b.MD', text: 'B' },
      { name: 'picture.png', text: '' },
    ]);
    expect(imported).toEqual({ documents: [{ name: 'B.md', text: 'B' }] });
  });

  it('takes any text', () => {
    fc.assert(fc.property(anyText, (text) => Array.isArray(importBundle(text).documents)));
  });
});

describe('zipFiles', () => {
  it('is unpacked to the same files', async () => {
    const files = [
      { name: 'B.md', text: 'ꆜ ≔ 🙂\r\n' },
      { name: 'T.md', text: '' },
    ];
    expect(await unzipFiles(await zipFiles(files))).toEqual(files);
  });

  it('gives nothing for bytes that are no zip', async () => {
    expect(await unzipFiles(new Uint8Array([1, 2, 3]))).toBeUndefined();
  });
});

describe('translationText', () => {
  it('comes back line by line', () => {
    const draft = '1) «Why?»\n\n1.1) Первое.\nВторое.\n\n1.2) Третье.';
    const targets = ['1) «Why?»', undefined, undefined, 'The 2nd.', undefined, '1.2) The 3rd.'];
    expect(translationLines(draft, translationText(targets))).toEqual(targets);
    expect(translationText([undefined, ''])).toBe('');
  });

  it('is aligned by points where the lines are not those of the draft', () => {
    const draft = 'Привет.\n\n1) Первое.\nВторое.\n\n2) Третье.';
    const edited = '2) The 3rd.\n1) The 1st.\n\nThe 2nd.\n\n3) More.';
    expect(translationLines(draft, edited)).toEqual([
      undefined,
      undefined,
      '1) The 1st.',
      'The 2nd.',
      undefined,
      '2) The 3rd.',
    ]);
  });
});
