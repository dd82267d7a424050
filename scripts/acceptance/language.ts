import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentSlots, exportBundle, importBundle } from '../../utils/documents/index.ts';
import { parseOntology, renderOntology } from '../../utils/job/index.ts';
import { checkDocument, parseDocument, printDocument } from '../../utils/language/index.ts';

/**
 * What is really in the user's own documents, found by hand: 1-based line, code, subject. The heading
 * of B.md names `᛭MDi`, its text `᛭Di`; L.md has `᛭Dс` with a Cyrillic «с», and its example §8.2.2;
 * in O.md the pasted analysis refers to its own paragraphs, and two headings lack the `⁎`; T.md counts
 * 6.7.2 and 6.7.2.3 twice.
 */
const FINDINGS: Record<string, string[]> = {
  'B.md': ['1 name-undefined ᛭MDi'],
  'L.md': ['181 name-undefined ᛭D\u0441', '191 reference-nowhere §8.2.2'],
  'O.md': [
    '293 reference-nowhere §3.2',
    '297 reference-nowhere §4.2',
    '300 name-undefined Q1',
    '320 name-undefined Q2',
  ],
  'T.md': ['193 number-twice 6.7.2', '207 number-twice 6.7.2.3'],
};

/** Proves the language, the ontology and the bundle on the user's own documents in `dir`/seeds. */
export async function acceptLanguage(dir: string): Promise<{ passed: number; failed: number }> {
  const texts = new Map<string, string>();
  for (const name of Object.keys(FINDINGS)) {
    texts.set(name, await readFile(join(dir, 'seeds', name), 'utf8'));
  }
  const text = (name: string) => texts.get(name) ?? '';
  const tally = { passed: 0, failed: 0 };
  const expect = (what: string, actual: unknown, expected: unknown) => {
    const isSame = JSON.stringify(actual) === JSON.stringify(expected);
    if (isSame) tally.passed += 1;
    else {
      tally.failed += 1;
      console.log(
        `language: ${what}\n  expected ${JSON.stringify(expected)}\n  got ${JSON.stringify(actual)}`,
      );
    }
  };
  const entries = [...texts].map(([name, source]) => [name, parseDocument(source, name)] as const);
  const documents = Object.fromEntries(entries);
  for (const [name, document] of entries) {
    expect(`${name} prints as it was`, printDocument(document) === text(name), true);
    const found = checkDocument(document, documents).map(
      ({ line, code, subject }) => `${line + 1} ${code} ${subject}`,
    );
    expect(`findings in ${name}`, found, FINDINGS[name]);
  }
  acceptOntology(text('O.md'), expect);
  acceptBundle(texts, expect);
  return tally;
}

type Expect = (what: string, actual: unknown, expected: unknown) => void;

function acceptOntology(text: string, expect: Expect): void {
  const { job, options } = parseOntology(text);
  const { client } = job;
  expect('O.md is rendered byte for byte', renderOntology(job, options) === text, true);
  expect('id', job.id.value, '~021986797374965310131');
  expect('title', job.title?.value.length, 76);
  expect('description', job.description?.value, text.split('```')[1]?.slice('text\n'.length, -1));
  expect('tags', job.tags?.value, ['Flask', 'Python', 'UX & UI', 'API']);
  expect('questions', job.questions?.value.length, 3);
  expect('member since', client.memberSince?.value, 'Oct 15, 2024');
  const figures = [client.hireRate, client.jobsPosted, client.totalSpent, client.hours];
  expect(
    'figures',
    figures.map((fact) => fact?.value),
    [0, 1, 0, 0],
  );
  const unknown = [client.country, client.city, client.industry, client.companySize];
  expect('unknown', unknown.filter(Boolean), []);
  expect('today', options.today, '2025-11-09');
  expect(
    'analyses',
    options.analyses?.map(({ paragraph, kind, by, link }) => [
      paragraph,
      kind,
      by,
      link !== undefined,
    ]),
    [
      ['7', 'analysis', 'Gemini Deep Research', false],
      ['8', 1, 'Gemini Deep Research', true],
      ['9', 2, 'Gemini Deep Research', true],
    ],
  );
  const moved = { ...job, title: { value: 'Another', from: 'label' as const } };
  const expected = text.replace(/(?<=## 2\.2\. Title\n).*/, 'Another');
  expect('a new title changes its line only', renderOntology(moved, options) === expected, true);
}

function acceptBundle(texts: Map<string, string>, expect: Expect): void {
  const T = texts.get('T.md') ?? '';
  expect(
    'slots',
    documentSlots(T).map(({ name, content }) => [name, content.split('\n').length]),
    [
      ['D', 88],
      ['D2', 1],
      ['F', 3],
    ],
  );
  const imported = importBundle([...texts].map(([name, text]) => ({ name, text })));
  const own = (name: string) => imported.documents.find((document) => document.name === name)?.text;
  const { files, markdown } = exportBundle({
    B: own('B.md') ?? '',
    L: own('L.md') ?? '',
    O: imported.ontology ?? '',
    T: own('T.md') ?? '',
    draft: imported.draft ?? '',
    translation: imported.translation ?? '',
    fragment: imported.fragment ?? '',
  });
  for (const { name, text } of files) expect(`${name} comes back`, text === texts.get(name), true);
  expect('the bundle comes back', importBundle(markdown), imported);
}
