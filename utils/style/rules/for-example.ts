import { isAbbreviation } from '../../text/sentences.ts';
import type { Pair } from '../reading/pair.ts';
import { searchProse } from '../reading/search.ts';
import type { Fix, Rule } from '../rule.ts';

const pattern =
  /(?<![\p{L}\p{N}_.@/-])(?:such as,?\s+)?(?:for[ \u00a0]+(?:example|instance)(?![\p{L}\p{N}_-]|\.(?:com|org|net|edu|ru|io)\b|['’]s)|[eE]\.[ \u00a0]?g(?:\.(?![\p{L}\p{N}])|(?![\p{L}\p{N}.]))|[eE]g(?:\.(?![\p{L}\p{N}])|(?![\p{L}\p{N}_.-])))/giu;

export const forExample: Rule = {
  id: '7.4',
  title: { en: 'E.g., not for example', ru: 'E.g. вместо for example' },
  severity: 'error',
  instruction: 'Вместо «for example» используй «e.g.», а в начале предложения — «E.g.».',
  examples: [
    {
      source: 'Например, очередь растёт.',
      target: 'For example, the queue grows.',
      good: 'E.g. the queue grows.',
      finds: ['For example'],
    },
    { source: 'Формат (например, CSV) задан.', target: 'The format (e.g. CSV) is set.', finds: [] },
  ],
  look: (pair) => {
    const { text } = pair.line;
    if (!/example|instance|e\.?[ \u00a0]?g/i.test(text)) return [];
    return [...searchProse(pair, pattern)].flatMap((match) => {
      const found = match[0];
      const start = match.index;
      const end = start + found.length;
      if (/^EG\.?$|^E\.G\.?$/.test(found) && found !== 'E.G.') return [];
      const opens = isStart(pair, start);
      const right = opens ? 'E.g.' : 'e.g.';
      const hasComma = text[end] === ',';
      const isWritten = found === right || (found === 'E.g.' && !opens);
      if (isWritten && !hasComma) return [];
      const isSuch = /^such/i.test(found);
      const closes = /^\s*(?:[.!?…»)]|$)/.test(text.slice(end)) && !/^e\.?\s?g/i.test(found);
      const fix: Fix | undefined =
        isSuch || closes
          ? undefined
          : {
              start,
              end: hasComma ? end + 1 : end,
              sure: 'safe',
              replacement: isWritten ? found : right,
            };
      return [
        {
          start,
          end: hasComma && isWritten ? end + 1 : end,
          message: {
            en: `Write «${right}», with no comma after it.`,
            ru: `Пишите «${right}», без запятой после него.`,
          },
          fix,
        },
      ];
    });
  },
};

/** Whether a sentence begins here; the splitter does not see one before a small `e.g.`. */
function isStart(pair: Pair, at: number): boolean {
  const { text, start } = pair.line;
  const before = text.slice(Math.max(start, at - 40), at).replace(/[\s«"“]+$/, '');
  if (before === '') return at - start < 40;
  if (!/[.!?…][»”")]*$/.test(before)) return false;
  if (!/\s/.test(text[at - 1] ?? '') && !/[«"“]/.test(text[at - 1] ?? '')) return false;
  const dot =
    at -
    (text.slice(Math.max(start, at - 40), at).length - before.replace(/[»”")]+$/, '').length) -
    1;
  return text[dot] !== '.' || !isAbbreviation(text, dot);
}
