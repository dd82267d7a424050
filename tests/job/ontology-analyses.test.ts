import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../utils/job/index.ts';
import {
  analysisTitle,
  emptyJob,
  parseOntology,
  renderOntology,
  withPromptAnalyses,
} from '../../utils/job/index.ts';

const analysis = (change: Partial<Analysis> = {}): Analysis => ({
  paragraph: '7',
  kind: 'analysis',
  title: analysisTitle('analysis'),
  by: 'Ann',
  text: 'Риски.',
  inPrompt: true,
  ...change,
});

const render = (analyses: Analysis[]) =>
  renderOntology(emptyJob(), { today: '2026-01-31', analyses });

describe('an analysis in O.md', () => {
  it('says what it is, who made it and when, and where it can be read', () => {
    const answer = analysis({
      paragraph: '8',
      kind: 2,
      title: analysisTitle(2),
      when: '2026-01-30',
      link: 'https://example.org/a',
    });
    const text = render([analysis(), answer]);
    expect(text).toContain('# 7. Что беспокоит `ꆜ` (анализ выполнен Ann)\n\nРиски.\n');
    expect(text).toContain(
      '# 8. Ответ на `Q2⁎` (выполнен Ann, 2026-01-30)\nhttps://example.org/a\n\nРиски.\n',
    );
    expect(parseOntology(text).options.analyses).toEqual([analysis(), answer]);
  });

  it.each([
    ['headings of level 1', '# Отчёт\n## Часть', '## Отчёт\n### Часть'],
    [
      'numbered headings',
      '## 1. Введение\n## 2\n## 7.1. Свой',
      '## 1\\. Введение\n## № 2\n## 7.1. Свой',
    ],
    ['a fence that nothing closes', '````\nкод', '````\nкод\n````'],
  ])('fits under its section: %s', (_, text, fitted) => {
    expect(render([analysis({ text })])).toContain(`\n\n${fitted}\n`);
  });

  it('gets a section of its own', () => {
    const numbers = render([analysis(), analysis(), analysis({ paragraph: 'x' })]).match(
      /^# [7-9]/gm,
    );
    expect(numbers).toEqual(['# 7', '# 8', '# 9']);
  });

  it('can be left out of the prompt', () => {
    const { job, options } = parseOntology(
      render([analysis(), analysis({ paragraph: '8', text: 'Ещё.' })]),
    );
    const [first, second] = options.analyses ?? [];
    const chosen = { ...options, analyses: [{ ...first, inPrompt: false }, second] as Analysis[] };
    const text = renderOntology(job, withPromptAnalyses(chosen));
    expect(text).not.toContain('Риски.');
    expect(text).toContain('# 8. Что беспокоит');
    expect(renderOntology(job, chosen)).toContain('Риски.');
  });
});
