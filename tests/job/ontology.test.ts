import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Job, OntologyOptions } from '../../utils/job/index.ts';
import { emptyJob, parseOntology, renderOntology } from '../../utils/job/index.ts';

const fact = <T>(value: T): Fact<T> => ({ value, from: 'label' });

function sampleJob(): Job {
  return {
    ...emptyJob('https://www.upwork.com/jobs/~021234567890123456789'),
    title: fact('Repair a greenhouse controller'),
    description: fact('The fans stop at night.\n\n```\nlog\n```\n# 5. Not a heading of ours'),
    tags: fact(['Rust', 'C#']),
    questions: fact(['Which board would you take?', '# 1. Why?\n```\nopen']),
    clientRead: true,
  };
}

const line = fc.string({ unit: 'grapheme' });
const lines = fc
  .array(
    fc.oneof(
      line,
      fc.constantFrom('# 1.', '# 7. x', '```', '~~~~', 'STUB', '', 'нет', '## 2.5.1.'),
    ),
  )
  .map((parts) => parts.join('\n'));
const factOf = <T>(value: fc.Arbitrary<T>) => fc.option(value.map(fact), { nil: undefined });
const number = fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyJob: fc.Arbitrary<Job> = fc.record({
  id: fc.constantFrom('~021234567890123456789', '~0123456789abcdef01', '').map(fact),
  url: lines.map(fact),
  title: factOf(lines),
  description: factOf(lines),
  tags: factOf(fc.array(lines, { maxLength: 3 })),
  questions: factOf(fc.array(lines, { maxLength: 3 })),
  budget: factOf(
    fc.oneof(
      fc.record(
        { kind: fc.constant('fixed' as const), amount: number },
        { requiredKeys: ['kind'] },
      ),
      fc.record(
        { kind: fc.constant('hourly' as const), from: number, to: number },
        { requiredKeys: ['kind'] },
      ),
    ),
  ),
  level: factOf(lines),
  qualifications: factOf(fc.array(lines, { maxLength: 3 })),
  activity: fc.record({ proposals: factOf(line), interviewing: factOf(number) }),
  client: fc.record({
    country: factOf(lines),
    city: factOf(lines),
    localTime: factOf(line),
    memberSince: factOf(line),
    paymentVerified: factOf(fc.boolean()),
    hireRate: factOf(number),
    totalSpent: factOf(number),
    hires: factOf(number),
  }),
  clientRead: fc.boolean(),
  warnings: fc.constant([]),
}) as fc.Arbitrary<Job>;
const anyOptions: fc.Arbitrary<OntologyOptions> = fc.record({
  today: fc.constant('2026-01-31'),
  analyses: fc.array(
    fc.record({
      paragraph: fc.constantFrom('7', '8', '12', 'x'),
      kind: fc.constantFrom<'analysis' | number>('analysis', 1, 2),
      title: line,
      by: line,
      when: fc.constantFrom('2026-01-30', undefined),
      link: fc.constantFrom('https://example.org/a', undefined),
      text: lines,
      inPrompt: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
}) as fc.Arbitrary<OntologyOptions>;

describe('renderOntology', () => {
  it('says «неизвестно» for what the page did not show, 0 where the client block shows none', () => {
    const text = renderOntology(sampleJob(), { today: '2026-01-31' });
    expect(text).toContain('### 5.3.1. Member since\nнеизвестно\n### 5.3.2. Hire rate (%)\n0\n');
    expect(text).toContain('### 5.3.4. Total spent (USD)\n0\n');
    expect(renderOntology({ ...sampleJob(), clientRead: false })).not.toMatch(/\n0\n/);
  });

  it('does not say 0 where two ways of reading disagreed, or where there were hires', () => {
    const warned = { ...sampleJob(), warnings: [{ field: 'client.hours', values: ['1', '2'] }] };
    expect(renderOntology(warned)).toContain('почасовых проектах\nнеизвестно');
    const hired = { ...sampleJob(), client: { hires: fact(3) } };
    expect(renderOntology(hired)).toContain('Total spent (USD)\nнеизвестно');
  });

  it('puts what the shape has no place for after its paragraphs', () => {
    const job = sampleJob();
    job.budget = fact({ kind: 'hourly', from: 20, to: 35.5 });
    job.activity.proposals = fact('5 to 10');
    job.client.rating = fact(4.9);
    const text = renderOntology(job);
    expect(text).toMatch(/## 2\.5\. Questions[\s\S]*## 2\.6\. Budget\nHourly: 20-35\.5 USD\n/);
    expect(text).toContain('## 2.17. Activity on this job\n### 2.17.1. Proposals\n5 to 10\n');
    expect(text).toMatch(/### 5\.3\.5\.[\s\S]*### 5\.3\.8\. Rating \(0-5\)\n4\.9\n/);
    expect(parseOntology(text).job.budget?.value).toEqual({ kind: 'hourly', from: 20, to: 35.5 });
  });

  it('keeps what the user wrote when the job changes', () => {
    const edited = renderOntology(sampleJob(), { today: '2026-01-31' })
      .replace('# 2. Информация', '# 2. Моё об')
      .replace('## 5.1. Местоположение\nнеизвестно', '## 5.1. Местоположение\nSTUB')
      .concat('\n# 10. Мои заметки\nЗвонить утром.\n');
    const { job, options } = parseOntology(edited);
    job.title = fact('Another title');
    const text = renderOntology(job, { ...options, today: '2026-02-01' });
    expect(text).toBe(
      edited.replace('Repair a greenhouse controller', 'Another title').replace('01-31', '02-01'),
    );
    job.client.country = fact('Norway');
    expect(renderOntology(job, options)).toContain('## 5.1. Местоположение\nNorway\n');
  });

  it('adds, changes and drops paragraphs in a written text', () => {
    const { job, options } = parseOntology(renderOntology(sampleJob(), { today: '2026-01-31' }));
    job.level = fact('Expert');
    job.questions = fact(['Only this?']);
    const text = renderOntology(job, options);
    expect(text).toContain('### 2.5.1.\nOnly this?\n\n## 2.7. Experience level\nExpert\n\n# 5.');
    expect(text).not.toContain('`Q2⁎`');
    const { written: _, ...rest } = options;
    expect(text).toBe(renderOntology(job, rest));
  });

  it('keeps Windows line ends', () => {
    const text = renderOntology(sampleJob()).replace(/\n/g, '\r\n');
    const { job, options } = parseOntology(text);
    expect(renderOntology(job, options)).toBe(text);
    job.level = fact('Expert');
    expect(renderOntology(job, options)).not.toMatch(/[^\r]\n/);
  });

  it('gives its own bytes back, for any job', () => {
    fc.assert(
      fc.property(anyJob, anyOptions, (job, given) => {
        const text = renderOntology(job, given);
        const { job: read, options } = parseOntology(text);
        expect(renderOntology(read, options)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('reads back what it printed, for any job', () => {
    fc.assert(
      fc.property(anyJob, (job) => {
        const { job: read } = parseOntology(renderOntology(job));
        const plain = (value?: string) =>
          value?.trim() ? value.replace(/\r\n/g, '\n') : undefined;
        expect(read.title?.value).toBe(plain(job.title?.value));
        expect(read.description?.value).toBe(plain(job.description?.value));
        expect(read.client.hires?.value).toBe(job.client.hires && job.client.hires.value + 0);
        expect(read.client.paymentVerified?.value).toBe(job.client.paymentVerified?.value);
        const asked = job.questions?.value.map(plain).filter((question) => question);
        if (asked?.length) expect(read.questions?.value).toEqual(asked);
      }),
      { numRuns: 300 },
    );
  });
});

describe('parseOntology', () => {
  it('gives any text back, byte for byte', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: 'binary' })), (text) => {
        const { job, options } = parseOntology(text);
        expect(renderOntology(job, options)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('reads numbers as a person writes them', () => {
    const text =
      '### 5.3.4. Spent\n$1.2K\n### 5.3.2.\n85 %\n### 5.3.5.\n1 250\n### 5.3.3.\nмного\n';
    const { client } = parseOntology(text).job;
    expect([client.totalSpent, client.hireRate, client.hours].map((f) => f?.value)).toEqual([
      1200, 85, 1250,
    ]);
    expect(client.jobsPosted).toBeUndefined();
  });

  it('reads an analysis whatever headings it has', () => {
    const text =
      '# 7. Риски (анализ выполнен Ann, 2026-01-30)\n\n## 1. One\n# 2. Two\ntext\n# 8. Ответ на `Q2⁎`\nhttps://example.org/x\n\nДа.\n';
    expect(parseOntology(text).options.analyses).toEqual([
      {
        paragraph: '7',
        kind: 'analysis',
        title: 'Риски',
        by: 'Ann',
        when: '2026-01-30',
        text: '## 1. One\n# 2. Two\ntext',
        inPrompt: true,
      },
      {
        paragraph: '8',
        kind: 2,
        title: 'Ответ на `Q2⁎`',
        by: '',
        link: 'https://example.org/x',
        text: 'Да.',
        inPrompt: true,
      },
    ]);
  });
});
