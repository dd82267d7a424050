import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ontologyCost } from '../../utils/panel/job/ontology-cost.ts';
import {
  addAnalysis,
  analysesOf,
  estimateTokens,
  letIn,
  removeAnalysis,
  requestFor,
} from '../../utils/panel/job/ontology-model.ts';
import type { JobRow } from '../../utils/storage/database.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** What research tools found out about the job: pasted, let into the prompt or kept out. */
export function JobAnalyses({ row }: { row: JobRow }) {
  const { db, notices, unsaved, settings, view } = usePanel();
  const words = useViewWords().job;
  const cost = ontologyCost(row, settings.settings.value);
  const title = useRef<HTMLHeadingElement>(null);
  useSignalEffect(() => {
    if (view.showAnalyses.value === 0) return;
    title.current?.scrollIntoView({ block: 'start' });
    title.current?.focus({ preventScroll: true });
    view.showAnalyses.value = 0;
  });
  const kind = useSignal('analysis');
  const by = useSignal('');
  const text = useSignal('');
  const questions = row.job.questions?.value ?? [];
  const chosen = kind.value === 'analysis' ? 'analysis' : Number(kind.value);
  const add = async () => {
    const today = new Date().toISOString().slice(0, 10);
    const [author, analysis] = [by.value.trim(), text.value];
    const isStored = await unsaved.store({
      key: `analysis ${row.id} ${analysis}`,
      name: `${row.id}-analysis.md`,
      text: analysis,
      write: () => addAnalysis(db, row, chosen, author, analysis, today),
    });
    // What is kept is stored by itself; left in the box it would be stored twice.
    if (isStored || unsaved.find(`analysis ${row.id} ${analysis}`)) text.value = '';
  };
  const copy = async () => {
    await navigator.clipboard.writeText(await requestFor(db, row, chosen));
    notices.say(() => words.copiedRequest);
  };
  return (
    <section aria-labelledby="analyses-title">
      <h2 id="analyses-title" ref={title} tabIndex={-1}>
        {words.analyses}
      </h2>
      {cost && <p class="quiet">{words.ontologyCost(cost)}</p>}
      <p class="quiet">{words.analysesHint}</p>
      <ul>
        {analysesOf(row).map((one) => (
          <li key={one.paragraph} class="row">
            <label class="row">
              <input
                type="checkbox"
                checked={one.inPrompt}
                aria-label={`${words.inPrompt}: §${one.paragraph}`}
                onChange={(event) =>
                  void letIn(db, row, one.paragraph, event.currentTarget.checked)
                }
              />
              §{one.paragraph} {one.title}
              {one.by && ` (${one.by}${one.when ? `, ${one.when}` : ''})`}
            </label>
            <span class="quiet">{words.tokens(estimateTokens(one.text))}</span>
            <button
              type="button"
              class="small"
              aria-label={`${words.remove}: §${one.paragraph}`}
              onClick={() => void removeAnalysis(db, row, one.paragraph)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.add}</summary>
        <select
          aria-label={words.analyses}
          value={kind.value}
          onChange={(event) => (kind.value = event.currentTarget.value)}
        >
          <option value="analysis">{words.addWorries}</option>
          {questions.map((question, index) => (
            <option key={question} value={String(index + 1)}>
              {words.addAnswer(index + 1)}
            </option>
          ))}
        </select>
        <p>
          <button type="button" class="small" onClick={() => void copy()}>
            {words.copyRequest}
          </button>
        </p>
        <label for="analysis-by">{words.by}</label>
        <input
          id="analysis-by"
          class="field"
          value={by.value}
          onInput={(event) => (by.value = event.currentTarget.value)}
        />
        <label for="analysis-text">{words.text}</label>
        <textarea
          id="analysis-text"
          rows={8}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
        <button
          type="button"
          class="primary"
          disabled={text.value.trim() === ''}
          onClick={() => void add()}
        >
          {words.add}
        </button>
      </details>
    </section>
  );
}
