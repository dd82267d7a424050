import { describe, expect, it } from 'vitest';
import type { Fact, Job } from '../../utils/job/index.ts';
import {
  diffOntology,
  editOntology,
  emptyJob,
  mergeOntology,
  parseOntology,
  renderOntology,
} from '../../utils/job/index.ts';

const fact = <T>(value: T): Fact<T> => ({ value, from: 'label' });

function readPage(change: Partial<Job> = {}): Job {
  return {
    ...emptyJob('https://www.upwork.com/jobs/~021234567890123456789'),
    title: fact('Repair a greenhouse controller'),
    questions: fact(['Which board?']),
    clientRead: true,
    client: { memberSince: fact('Mar 1, 2023'), country: fact('Norway'), city: fact('Oslo') },
    ...change,
  };
}

function edited(from: string, to: string) {
  const job = readPage();
  const options = { today: '2026-01-31', analyses: [] };
  return editOntology({ job, options }, renderOntology(job, options).replace(from, to));
}

describe('editOntology', () => {
  it('marks what was edited by hand and nothing else', () => {
    const { job } = edited('Repair a', 'Mend the');
    expect(job.title).toEqual({ value: 'Mend the greenhouse controller', from: 'user' });
    expect(job.client).toEqual(readPage().client);
    expect(job.client.totalSpent).toBeUndefined();
    expect(job.questions?.from).toBe('label');
  });

  it('keeps an analysis out of the prompt where it was out of it', () => {
    const job = readPage();
    const analysis = {
      paragraph: '7',
      kind: 'analysis' as const,
      title: 'Риски',
      by: 'Ann',
      text: 'Нет.',
      inPrompt: false,
    };
    const before = { job, options: { today: '2026-01-31', analyses: [analysis] } };
    const after = editOntology(before, renderOntology(job, before.options).replace('Нет.', 'Да.'));
    expect(after.options.analyses).toEqual([{ ...analysis, text: 'Да.' }]);
  });
});

describe('mergeOntology', () => {
  it('lets a field edited by hand survive reading the page anew, and tells the difference', () => {
    const { job, options } = edited('Repair a', 'Mend the');
    const page = readPage({ level: fact('Expert'), client: { country: fact('Sweden') } });
    const merged = mergeOntology(job, page);
    expect(merged.job.title?.value).toBe('Mend the greenhouse controller');
    expect(merged.job.level?.value).toBe('Expert');
    expect(merged.job.client.country?.value).toBe('Sweden');
    expect(merged.job.client.memberSince?.value).toBe('Mar 1, 2023');
    expect(merged.differences).toEqual([
      {
        field: 'title',
        mine: 'Mend the greenhouse controller',
        page: 'Repair a greenhouse controller',
      },
    ]);
    expect(renderOntology(merged.job, options)).toContain('Mend the greenhouse');
  });

  it('takes the page where the user says so', () => {
    const { job } = edited('Repair a', 'Mend the');
    const merged = mergeOntology(job, readPage(), ['title']);
    expect(merged.job.title?.value).toBe('Repair a greenhouse controller');
    expect(merged.differences).toEqual([]);
  });

  it('fills a stub as soon as the page tells', () => {
    const text = renderOntology(readPage({ client: {} }), { today: '2026-01-31' });
    const stubbed = text.replace('Местоположение\nнеизвестно', 'Местоположение\nSTUB');
    const { job, options } = parseOntology(stubbed);
    expect(renderOntology(mergeOntology(job, readPage({ client: {} })).job, options)).toBe(stubbed);
    const told = renderOntology(mergeOntology(job, readPage()).job, options);
    expect(told).toContain('Местоположение\nNorway\nOslo\n');
  });

  it('does not mix two jobs', () => {
    const other = {
      ...readPage(),
      ...emptyJob('https://www.upwork.com/jobs/~029999999999999999999'),
    };
    expect(mergeOntology(readPage(), other).job).toBe(other);
  });
});

describe('diffOntology', () => {
  it('finds nothing where nothing was edited, or where the page is silent', () => {
    expect(diffOntology(readPage(), readPage({ title: fact('Other') }))).toEqual([]);
    const { title: _, ...silent } = readPage();
    expect(diffOntology(edited('Repair a', 'Mend the').job, silent)).toEqual([]);
  });
});
