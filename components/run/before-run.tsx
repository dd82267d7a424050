import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LineProgress } from '../../utils/draft/index.ts';
import { formatDollars } from '../../utils/interface/index.ts';
import { practiceJobId } from '../../utils/panel/job/practice-job-id.ts';
import type { Estimate } from '../../utils/panel/run/estimate.ts';
import { currentOf, inUse, originOf, serverOf } from '../../utils/panel/settings/connections.ts';
import type { DocumentRow } from '../../utils/storage/database.ts';
import { useLateWords, usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { useLive } from '../shell/use-live.ts';

/** Before a run: by which connection it will go, and what it will cost, about. */
export function BeforeRun() {
  const { fragments, draft } = usePanel();
  const isWorded = useLateWords() !== undefined;
  const open = fragments.all.value.flatMap(({ lines }) =>
    lines.filter(isOpen).map(({ line }) => line.text),
  );
  return (
    <div class="hold row">
      {isWorded && <ConnectionSwitch />}
      {/* What practice costs is nothing, and whether it will be practice only the worker knows. */}
      {isWorded && draft.id.value !== practiceJobId && <EstimateText open={open} />}
    </div>
  );
}

/** What `Translate` asks for; a stale line that the hand wrote is counted too, which is seldom and little. */
function isOpen({ line, state }: LineProgress): boolean {
  return line.kind === 'russian' && (state === 'untranslated' || state === 'stale');
}

function ConnectionSwitch() {
  const { settings, adapter } = usePanel();
  const words = useViewWords().running;
  const now = settings.settings.value;
  const current = currentOf(now);
  if (now.connections.length === 0) return null;
  return (
    <select
      aria-label={words.connection}
      value={current?.id ?? ''}
      onChange={async (event) => {
        const chosen = now.connections.find(({ id }) => id === event.currentTarget.value);
        if (!chosen) return;
        // First of all: the browser asks only in a click. A refusal is told when it is to be used.
        const origin = originOf(chosen);
        if (origin) await adapter.requestHost(origin).catch(() => false);
        await settings.change(inUse(chosen));
      }}
    >
      {!current && <option value="">{serverOf(now).model || words.otherConnection}</option>}
      {now.connections.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function EstimateText({ open }: { open: string[] }) {
  const { db, settings, place, draft } = usePanel();
  const { locale } = useWords();
  const words = useViewWords().running;
  const documents = useLive<DocumentRow[]>(() => () => db.documents.toArray(), []);
  const found = useSignal<Estimate | undefined>(undefined);
  const asked = open.join('\n');
  const now = settings.settings.value;
  const job = place.job.value;
  useEffect(() => {
    let isOver = false;
    // The rules are in it: the first view does without.
    void import('../../utils/panel/run/estimate.ts').then(({ estimateRun }) => {
      if (isOver) return;
      found.value = estimateRun({
        settings: now,
        documents,
        job,
        draft: draft.text.peek(),
        open: asked === '' ? [] : asked.split('\n'),
      });
    });
    return () => {
      isOver = true;
    };
  }, [asked, now, documents, job]);
  const estimate = found.value;
  if (!estimate) return null;
  const price =
    estimate.dollars === undefined ? undefined : formatDollars(locale, estimate.dollars);
  return <span>{words.estimate(estimate.tokens, price)}</span>;
}
