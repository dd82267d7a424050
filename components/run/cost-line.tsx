import { formatDollars } from '../../utils/interface/index.ts';
import { type Spent, spentByMonth, sumOf } from '../../utils/panel/run/spent.ts';
import type { RunRow } from '../../utils/storage/database.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { useLive } from '../shell/use-live.ts';

/** What this draft has cost so far, and each month all drafts together. */
export function CostLines({ runs }: { runs: RunRow[] }) {
  const { db } = usePanel();
  const words = useViewWords().receipts;
  const { locale } = useWords();
  const months = useLive<[string, Spent][]>(() => () => spentByMonth(db), []);
  const told = ({ dollars, unknown }: Spent) =>
    [formatDollars(locale, dollars), unknown > 0 ? words.andUnknown(unknown) : '']
      .filter(Boolean)
      .join(' ');
  if (runs.length === 0 && months.length === 0) return null;
  return (
    <section class="receipt">
      {runs.length > 0 && <p>{words.draftSum(told(sumOf(runs)))}</p>}
      {months.map(([month, spent]) => (
        <p key={month} class="quiet">
          {words.monthSum(monthName(locale, month), told(spent))}
        </p>
      ))}
    </section>
  );
}

function monthName(locale: string, month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const date = new Date(year, number - 1, 1);
  return date.toLocaleDateString(locale, { month: 'long', year: 'numeric' });
}
