import type { ViewWords } from '../../../interface/index.ts';
import type { RemarkRow } from '../../../storage/reading-rows.ts';
import type { Finding } from '../../../style/rule.ts';
import { type FragmentView, readRule } from '../fragment-view.ts';

/** The remarks on lines of a fragment whose English is still the one that was read, as warnings. */
export function remarkFindings(
  view: FragmentView,
  remarks: readonly RemarkRow[],
  kinds: ViewWords['second']['kinds'] | undefined,
): Finding[] {
  let first = 0;
  return view.lines.flatMap(({ line, target }) => {
    const at = first;
    first += target.split('\n').length;
    const own = remarks.filter((one) => one.key === line.key && one.target === target);
    return own.flatMap(({ quote, kind, why, suggestion }): Finding[] => {
      const start = target.indexOf(quote);
      if (start < 0 || target.includes('\n')) return [];
      const end = start + quote.length;
      const name = kinds?.[kind as keyof typeof kinds] ?? kind;
      return [
        {
          rule: readRule,
          line: at,
          start,
          end,
          text: quote,
          message: `${name}: ${why} «${quote}» → «${suggestion}»`,
          severity: 'warning',
          fix: { sure: 'ask', start, end, replacement: suggestion },
        },
      ];
    });
  });
}
