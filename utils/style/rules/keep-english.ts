import { report } from '../reading/context.ts';
import type { Pair } from '../reading/pair.ts';
import type { Finding, Rule } from '../rule.ts';

export const keepEnglish: Rule = {
  id: '6.2',
  title: { en: 'English sentences unchanged', ru: 'Английские предложения без изменений' },
  severity: 'error',
  anyPair: true,
  instruction: 'Те предложения, которые сейчас полностью на `L_TARGET` — оставь без изменения.',
  examples: [
    {
      source: 'It looks outdated.',
      target: 'It looks obsolete.',
      good: 'It looks outdated.',
      finds: ['It looks obsolete.'],
    },
    {
      source: 'It looks outdated. Это верно.',
      target: 'It looks outdated. This is true.',
      finds: [],
    },
  ],
  check: (context) =>
    context.pairs.flatMap((pair): Finding[] => {
      const { index } = pair.line;
      const altered = pair.english.altered.map(({ span, original }) =>
        report(
          context,
          keepEnglish,
          { line: index, ...span },
          {
            en: `The sentence is English already; it was: ${original}`,
            ru: `Предложение уже английское; было: ${original}`,
          },
          { ...span, sure: 'safe', replacement: original },
        ),
      );
      const missing = pair.english.missing.map(({ at, original, source }) =>
        report(
          context,
          keepEnglish,
          { line: index, start: at, end: at },
          {
            en: `An English sentence of the source is missing: ${original}`,
            ru: `Нет английского предложения: ${original}`,
          },
          {
            start: at,
            end: at,
            sure: 'safe',
            replacement: spaced(
              pair,
              at,
              pair.source?.text.slice(source.start, source.end) ?? original,
            ),
          },
        ),
      );
      return [...altered, ...missing];
    }),
};

/** The sentence with the spaces that part it from its neighbours. */
function spaced({ line }: Pair, at: number, sentence: string): string {
  const before = at > 0 && !/\s/.test(line.text[at - 1] ?? ' ') ? ' ' : '';
  const after = at < line.text.length && !/\s/.test(line.text[at] ?? ' ') ? ' ' : '';
  return before + sentence + after;
}
