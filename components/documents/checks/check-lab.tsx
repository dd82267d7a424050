import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import {
  type Hit,
  type Lab,
  openLab,
  precisionOf,
} from '../../../utils/panel/documents/checks/lab-model.ts';
import type { StyleModule } from '../../../utils/panel/english/checker.ts';
import type { OwnCheck } from '../../../utils/style/index.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';

interface Props {
  style: StyleModule;
  /** Absent where the check is to be removed. */
  check: OwnCheck | undefined;
  /** What it is compared with. */
  former?: OwnCheck;
  /** Takes what was ticked off as wrong into the check. */
  keep?(nearMisses: Hit[]): void;
}

/** What a check finds in all past answers, each place to be called wrong, and how precise it is. */
export function CheckLab({ style, check, former, keep }: Props) {
  const { db } = usePanel();
  const words = useViewWords().checks;
  const lab = useMemo(() => openLab(db, style, check, former), []);
  useEffect(() => lab.stop, []);
  const progress = lab.progress.value;
  const hits = lab.hits.value;
  const wrong = lab.wrong.value;
  const precision = precisionOf(hits, wrong);
  return (
    <section class="lab" aria-label={words.lab}>
      {progress && !lab.isDone.value && (
        <progress value={progress.done} max={progress.of} aria-label={words.lab} />
      )}
      <p role="status">
        {words.hits(hits.length, progress?.done ?? 0, progress?.of ?? 0)}
        {precision !== undefined && former === undefined && ` · ${words.precision(precision)}`}
      </p>
      <HitList lab={lab} canTick={keep !== undefined} />
      {keep && wrong.size > 0 && (
        <button
          type="button"
          class="small"
          onClick={() => keep(hits.filter(({ key }) => wrong.has(key)))}
        >
          {words.keepMisses(wrong.size)}
        </button>
      )}
    </section>
  );
}

/** As many as are drawn at once. */
const page = 20;

function HitList({ lab, canTick }: { lab: Lab; canTick: boolean }) {
  const words = useViewWords().checks;
  const shown = useSignal(page);
  const list = useComputed(() => lab.hits.value.slice(0, shown.value));
  const left = lab.hits.value.length - list.value.length;
  return (
    <>
      <ul class="hits">
        {list.value.map((hit) => (
          <li key={hit.key}>
            {canTick && (
              <label class="quiet">
                <input
                  type="checkbox"
                  aria-label={words.wrongNamed(hit.target)}
                  checked={lab.wrong.value.has(hit.key)}
                  onChange={(event) => lab.callWrong(hit.key, event.currentTarget.checked)}
                />{' '}
                {words.wrong}
              </label>
            )}{' '}
            {hit.change && <span class="quiet">{words.change[hit.change]} </span>}
            <span lang="en">
              {hit.target.slice(0, hit.start)}
              <mark>{hit.target.slice(hit.start, hit.end)}</mark>
              {hit.target.slice(hit.end)}
            </span>{' '}
            <span class="quiet">
              {hit.title}, {hit.point}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="link" onClick={() => (shown.value += page)}>
          {words.more(left)}
        </button>
      )}
    </>
  );
}
