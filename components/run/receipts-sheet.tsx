import type { Failure } from '../../utils/failure.ts';
import { formatDollars, formatTime } from '../../utils/interface/index.ts';
import { runsOf } from '../../utils/panel/run/read-rows.ts';
import { costOfRun } from '../../utils/panel/run/spent.ts';
import { pricesOf } from '../../utils/panel/settings/own-price.ts';
import type { RunRow } from '../../utils/storage/database.ts';
import { FailureSentence } from '../shell/failure-sentence.tsx';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { SheetFrame } from '../shell/sheet-frame.tsx';
import { useLive } from '../shell/use-live.ts';
import { CostLines } from './cost-line.tsx';
import { LaneReceiptLines } from './lane-receipt.tsx';

/** What each run asked for and cost, and the bytes of the last request on a click. */
export function ReceiptsSheet() {
  const { db, draft } = usePanel();
  const words = useViewWords().receipts;
  const runs = useLive<RunRow[]>(() => {
    const id = draft.id.value;
    return id === undefined ? undefined : () => runsOf(db, id);
  }, []);
  return (
    <SheetFrame title={words.title}>
      {runs.length === 0 && <p class="quiet">{words.none}</p>}
      <CostLines runs={runs} />
      {runs.map((run) => (
        <Receipt key={run.id} run={run} />
      ))}
    </SheetFrame>
  );
}

function Receipt({ run }: { run: RunRow }) {
  const words = useViewWords().receipts;
  const { locale, common } = useWords();
  const { second } = useViewWords();
  const isPractice = run.engine === 'practice';
  const costWords = (row: RunRow) => {
    const cost = costOfRun(row);
    if (cost === undefined) return words.costUnknown;
    return words.cost(formatDollars(locale, cost), row.price ? pricesOf : undefined);
  };
  const seconds = Math.round(((run.endedAt ?? Date.now()) - run.startedAt) / 1000);
  return (
    <section class="receipt">
      <h3>
        {formatTime(locale, run.startedAt)} · {run.reading && `${second[run.reading]} · `}
        {words.state[run.state]}
      </h3>
      <p>
        {isPractice ? words.practice : [run.model, run.host].filter(Boolean).join(', ')} ·{' '}
        {words.lines(run.keys.length)} · {words.seconds(seconds)}
      </p>
      <p class="quiet">
        {words.requests(run.requests)} ·{' '}
        {isPractice
          ? words.practiceCost
          : run.inputTokens === 0 && run.untold
            ? words.noTokens
            : words.tokens(run)}
        {!isPractice && run.inputTokens > 0 && run.untold ? ` · ${words.untold(run.untold)}` : ''}
      </p>
      {!isPractice && <p class="quiet">{costWords(run)}</p>}
      <LaneReceiptLines lanes={run.lanes} terms={run.terms} />
      {toldOnce([...run.notes, ...(run.failure ? [run.failure] : [])]).map((note) => (
        <p key={JSON.stringify(note)} class="quiet">
          <FailureSentence failure={note} language={locale} />
        </p>
      ))}
      {run.wish && <p class="quiet">{words.wish(run.wish)}</p>}
      {run.lastRequest && (
        <details>
          <summary>{isPractice ? words.wouldBeSent : words.sent}</summary>
          <button
            type="button"
            class="small"
            aria-label={words.copySent}
            onClick={() => void navigator.clipboard.writeText(run.lastRequest ?? '')}
          >
            {common.copy}
          </button>
          <pre class="sent">{run.lastRequest}</pre>
        </details>
      )}
    </section>
  );
}

/** Several requests of a run may meet the same; it is told once. */
function toldOnce(notes: Failure[]): Failure[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
