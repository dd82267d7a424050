import { useSignal } from '@preact/signals';
import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { DemandRow } from './demand-row.tsx';
import { FactLines } from './fact-lines.tsx';

/** The wishes for the letter with how they stand; the writer adds, ticks and strikes. */
export function DemandList() {
  const { reading } = usePanel();
  const words = useViewWords().demands;
  const own = useSignal('');
  const { demands, struck, facts } = reading.value.value;
  const lacking = facts.filter(({ group }) => group === 'letter');
  return (
    <section aria-labelledby="demands-title">
      <h2 id="demands-title">{words.groups.letter}</h2>
      {lacking.length > 0 && <FactLines facts={lacking} />}
      <ul class="demand-list" aria-label={words.asked}>
        {demands.map((view) => (
          <DemandRow key={view.key} view={view} />
        ))}
      </ul>
      {struck.length > 0 && (
        <details>
          <summary>{words.struck(struck.length)}</summary>
          <ul class="demand-list">
            {struck.map((view) => (
              <DemandRow key={view.key} view={view} />
            ))}
          </ul>
        </details>
      )}
      <form
        class="demand-add"
        onSubmit={(event) => {
          event.preventDefault();
          void reading.add(own.peek());
          own.value = '';
        }}
      >
        <input
          type="text"
          aria-label={words.addLabel}
          placeholder={words.addLabel}
          value={own.value}
          onInput={(event) => (own.value = event.currentTarget.value)}
        />
        <button type="submit" class="small" disabled={own.value.trim() === ''}>
          {words.add}
        </button>
      </form>
    </section>
  );
}
