import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Progress } from '../../../utils/panel/documents/checks/past-points.ts';
import {
  type ConnectionCount,
  countRecord,
  keptBy,
  type RuleRecord,
} from '../../../utils/panel/documents/checks/rule-record.ts';
import type { StyleModule } from '../../../utils/panel/english/checker.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';

/** What each rule found in the past answers and what became of it, and which connection keeps which rule. */
export function RuleCounts({ style }: { style: StyleModule }) {
  const { db, ruled } = usePanel();
  const words = useViewWords().checks;
  const record = useSignal<RuleRecord | undefined>(undefined);
  const progress = useSignal<Progress | undefined>(undefined);
  const control = useMemo(() => new AbortController(), []);
  useEffect(() => () => control.abort(), []);
  const count = async () => {
    const tell = (now: Progress) => {
      progress.value = now;
    };
    const found = await countRecord(db, style, ruled.peek(), tell, control.signal);
    if (!control.signal.aborted) record.value = found;
    progress.value = undefined;
  };
  const { value } = record;
  return (
    <section aria-label={words.record}>
      <button
        type="button"
        class="small"
        disabled={progress.value !== undefined}
        onClick={() => void count()}
      >
        {words.record}
      </button>
      {progress.value && (
        <progress value={progress.value.done} max={progress.value.of} aria-label={words.record} />
      )}
      {value && (
        <>
          <ul aria-label={words.record}>
            {value.rules.map(({ rule, found, mended, passedOver }) => (
              <li key={rule}>{words.counted(rule, found, mended, passedOver)}</li>
            ))}
          </ul>
          {value.rules.length === 0 && <p class="quiet">{words.nothingFound}</p>}
          {value.connections.length > 0 && value.rules.length > 0 && (
            <Comparison rules={value.rules.map(({ rule }) => rule)} list={value.connections} />
          )}
        </>
      )}
    </section>
  );
}

function Comparison({ rules, list }: { rules: string[]; list: ConnectionCount[] }) {
  const words = useViewWords().checks;
  return (
    <div class="wide-table">
      <table>
        <caption>{words.comparison}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            {list.map(({ name, lines }) => (
              <th key={name} scope="col">
                {name} <span class="quiet">{words.lines(lines)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule}>
              <th scope="row">{rule}</th>
              {list.map((one) => (
                <td key={one.name}>{words.percent(keptBy(one, rule))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
