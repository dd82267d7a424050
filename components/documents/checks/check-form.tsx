import { type Signal, useComputed, useSignal } from '@preact/signals';
import {
  bodyOf,
  type CheckFields,
  emptyFields,
  fieldsOf,
  readForm,
} from '../../../utils/panel/documents/checks/check-form.ts';
import type { StyleModule } from '../../../utils/panel/english/checker.ts';
import type { OwnCheck } from '../../../utils/style/index.ts';
import { useViewWords } from '../../shell/panel-context.ts';
import { CheckLab } from './check-lab.tsx';

interface Props {
  style: StyleModule;
  /** The check that is changed; absent for a new one. */
  check?: OwnCheck;
  fields?: CheckFields;
  save(told: { title: string; prose: string; body: string }): void;
  cancel(): void;
}

/** A check for those who do not write blocks: its lists, what does not hold in them, and the lab. */
export function CheckForm({ style, check, fields, save, cancel }: Props) {
  const words = useViewWords();
  const own = words.checks;
  const now = useSignal<CheckFields>(fields ?? (check ? fieldsOf(check, style) : emptyFields));
  const read = useComputed(() => readForm(now.value, style));
  const tried = useSignal<OwnCheck | undefined>(undefined);
  const isEmpty = bodyOf(now.value) === '';
  const { problems } = read.value;
  return (
    <form
      class="check-form"
      aria-label={check ? own.formOf(check.id) : own.add}
      onSubmit={(event) => {
        event.preventDefault();
        const { title, prose } = now.value;
        if (problems.length === 0) save({ title, prose, body: bodyOf(now.value) });
      }}
    >
      {!check && (
        <>
          <Field now={now} name="title" label={own.fields.title} rows={1} />
          <Field now={now} name="prose" label={own.fields.prose} rows={2} />
        </>
      )}
      <Field now={now} name="forbid" label={own.fields.forbid} rows={2} />
      <Field now={now} name="render" label={own.fields.render} rows={1} />
      <Field now={now} name="limit" label={own.fields.limit} rows={1} />
      <Field now={now} name="onlyIf" label={own.fields.onlyIf} rows={1} />
      <Field now={now} name="unless" label={own.fields.unless} rows={1} />
      <Field now={now} name="examples" label={own.fields.examples} rows={2} />
      <label>
        {own.fields.severity}{' '}
        <select
          value={now.value.severity}
          onChange={(event) => {
            const severity = event.currentTarget.value as CheckFields['severity'];
            now.value = { ...now.value, severity };
          }}
        >
          <option value="">{own.severity.probation}</option>
          <option value="error">{own.severity.error}</option>
          <option value="warning">{own.severity.warning}</option>
          <option value="off">{own.severity.off}</option>
        </select>
      </label>
      {!isEmpty && problems.length > 0 && (
        <ul class="warning">
          {problems.map((one) => (
            <li key={`${one.line} ${one.code} ${one.subject}`}>
              {words.standings.problem[one.code](one.subject)}
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <button
          type="button"
          class="small"
          disabled={!read.value.check}
          onClick={() => (tried.value = read.value.check)}
        >
          {own.try}
        </button>
        <button type="submit" class="small" disabled={problems.length > 0}>
          {check ? own.save : own.switchOn}
        </button>
        <button type="button" class="small quiet" onClick={cancel}>
          {own.cancel}
        </button>
      </div>
      {tried.value && (
        <CheckLab
          key={JSON.stringify(tried.value)}
          style={style}
          check={tried.value}
          {...(check ? { former: check } : {})}
          keep={(misses) => {
            const lines = misses.flatMap((hit) => [`F: ${hit.source}`, `good: ${hit.target}`]);
            const examples = [now.value.examples, ...lines].filter(Boolean).join('\n');
            now.value = { ...now.value, examples };
            tried.value = readForm(now.value, style).check;
          }}
        />
      )}
    </form>
  );
}

interface FieldProps {
  now: Signal<CheckFields>;
  name: Exclude<keyof CheckFields, 'severity'>;
  label: string;
  rows: number;
}

function Field({ now, name, label, rows }: FieldProps) {
  return (
    <label>
      <span class="quiet">{label}</span>
      <textarea
        class="field"
        rows={rows}
        aria-label={label}
        value={now.value[name]}
        onInput={(event) => {
          now.value = { ...now.value, [name]: event.currentTarget.value };
        }}
      />
    </label>
  );
}
