import { report } from '../reading/context.ts';
import type { Pair } from '../reading/pair.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

export const keepUrls: Rule = {
  id: '6.9',
  title: { en: 'URLs as they are', ru: 'URL как есть' },
  severity: 'error',
  anyPair: true,
  instruction:
    'Если в `F` URL не оформлен посредством синтаксиса Markdown (`[текст URL](URL)`), то включи URL в перевод в его исходном виде, без добавления `[]()`.',
  examples: [
    {
      source: 'Приказ S.I. 1961/584: https://www.legislation.gov.uk/uksi/1961/584',
      target:
        'The order S.I. 1961/584: [https://www.legislation.gov.uk/uksi/1961/584](https://www.legislation.gov.uk/uksi/1961/584)',
      good: 'The order S.I. 1961/584: https://www.legislation.gov.uk/uksi/1961/584',
      finds: [
        '[https://www.legislation.gov.uk/uksi/1961/584](https://www.legislation.gov.uk/uksi/1961/584)',
      ],
    },
    {
      source:
        'В Великобритании она введена в действие посредством «The National Insurance and Industrial Injuries (Turkey) Order, 1961» (S.I. 1961/584): https://www.legislation.gov.uk/uksi/1961/584',
      target:
        'In the United Kingdom, it was given effect by «The National Insurance and Industrial Injuries (Turkey) Order, 1961» (S.I. 1961/584): https://www.legislation.gov.uk/uksi/1961/584',
      finds: [],
    },
  ],
  check: (context) =>
    context.pairs.flatMap((pair): Finding[] => {
      const line = pair.line.index;
      const changed = pair.urls.changed.map(({ span, original }) =>
        report(
          context,
          keepUrls,
          { line, ...span },
          { en: `The URL of the source is ${original}`, ru: `URL исходного текста: ${original}` },
          // Glued to what stands before it, it would become another address.
          /[^\s([{«„“"'—–:]/.test(pair.line.text[span.start - 1] ?? ' ')
            ? undefined
            : { ...span, sure: 'safe', replacement: original },
        ),
      );
      const missing = pair.urls.missing.map(({ original, endsLine }) => {
        const at = pair.line.text.length;
        return report(
          context,
          keepUrls,
          { line, start: at, end: at },
          { en: `The URL ${original} is missing.`, ru: `Нет URL ${original}` },
          endsLine ? appended(pair, original) : undefined,
        );
      });
      const added = pair.urls.added.map((span) =>
        report(
          context,
          keepUrls,
          { line, ...span },
          { en: 'The source has no such URL.', ru: 'В исходном тексте нет этого URL.' },
        ),
      );
      return [...changed, ...missing, ...added];
    }),
};

/** At the end of the line, before its full stop only where the source's stands after the URL too. */
function appended({ line, source }: Pair, url: string): Fix {
  const dot = /[.!?…]$/.exec(line.text);
  const keepsDot = dot !== null && /[.!?…]$/.test(source?.text ?? '');
  const end = line.text.length;
  const start = dot ? end - 1 : end;
  const before = /\s$/.test(line.text.slice(0, start)) || start === 0 ? '' : ' ';
  return {
    start,
    end,
    sure: 'safe',
    replacement: before + url + (keepsDot ? line.text.slice(start) : ''),
  };
}
