import type { ViewWords } from '../../utils/interface/index.ts';
import { type FieldReading, readFields } from '../../utils/panel/insert/client-views.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { SheetFrame } from '../shell/sheet-frame.tsx';
import { fieldName } from './field-name.ts';

/** Each field alone, exactly as it will stand before the client, with what he could not follow. */
export function ClientSheet() {
  const { insert, reading, view } = usePanel();
  const words = useWords();
  const text = useViewWords().asClient;
  const { demands } = reading.value.value;
  const met = demands.filter(({ state }) => state === 'met');
  const open = demands.filter(({ state }) => state !== 'met');
  return (
    <SheetFrame title={text.title}>
      {demands.length > 0 && (
        <section>
          <p class="strong">{text.asked(met.length, demands.length)}</p>
          <ul class="demand-list">
            {open.map(({ key, wants, state }) => (
              <li key={key}>
                <span aria-hidden="true">{state === 'yours' ? '? ' : '✕ '}</span>
                {wants[words.locale]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {readFields(insert.plans.value).map((field) => (
        <Field key={field.field} field={field} />
      ))}
      <button
        type="button"
        class="primary"
        disabled={!insert.canInsert.value}
        onClick={() => {
          view.sheet.value = undefined;
          void insert.insert();
        }}
      >
        {words.insert.insert}
      </button>
    </SheetFrame>
  );
}

function Field({ field }: { field: FieldReading }) {
  const { view } = usePanel();
  const words = useWords();
  const text = useViewWords().asClient;
  const name = fieldName(words, field.field);
  if (field.text === '')
    return (
      <section aria-label={name}>
        <h3>{name}</h3>
        <p class="quiet">{text.empty}</p>
      </section>
    );
  return (
    <section aria-label={name} class="client-field">
      <h3>{name}</h3>
      <p class="quiet figures">{text.figures(field.words, field.characters)}</p>
      {field.field === 'cover letter' && (
        <>
          <h4>{text.listed}</h4>
          <p class="client-first" lang="en">
            {field.first}
          </p>
        </>
      )}
      {field.faults.length === 0 ? (
        <p class="quiet">{text.followable}</p>
      ) : (
        <ul class="client-faults" aria-label={text.stumbles}>
          {field.faults.map((fault) => (
            <li key={`${fault.kind} ${fault.start}`}>
              <span class="warning-mark" aria-hidden="true">
                ▲{' '}
              </span>
              {say(text.fault, fault)}{' '}
              {fault.point !== undefined && (
                <button
                  type="button"
                  class="small"
                  onClick={() => {
                    view.sheet.value = undefined;
                    view.place.value = 'draft';
                    view.toEnglish(fault.point ?? '');
                  }}
                >
                  {text.goTo(fault.point)}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="client-text" lang="en">
        {field.stretches.map((stretch, index) =>
          stretch.fault ? <mark key={index}>{stretch.text}</mark> : stretch.text,
        )}
      </p>
    </section>
  );
}

function say(words: ViewWords['asClient']['fault'], fault: FieldReading['faults'][number]): string {
  const { kind, text, number = '', count = 0 } = fault;
  switch (kind) {
    case 'opening':
      return words.opening(text, count);
    case 'backward':
    case 'forward':
      return words[kind](text);
    default:
      return words[kind](text, number);
  }
}
