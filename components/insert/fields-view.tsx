import { useSignal } from '@preact/signals';
import type { FieldPlan } from '../../utils/draft/index.ts';
import { movedPoints } from '../../utils/panel/insert/insert-choices.ts';
import { useLateWords, usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { PointChoice, SectionChoice } from './field-choices.tsx';
import { fieldName } from './field-name.ts';
import { FieldTicks } from './field-ticks.tsx';
import { FitList } from './fit-list.tsx';
import { FormChangesView } from './form-changes.tsx';
import { WhichIsWhich } from './which-is-which.tsx';

/** The form's fields: what goes where, how long it is against the limit, what would fit. */
export function FieldsView() {
  const { insert, place, view } = usePanel();
  const text = useLateWords()?.inserting;
  if (!text) return null;
  return (
    <section class="fields" aria-label={text.fieldsTitle}>
      {!insert.isLooked.value && <p class="quiet">{text.guessed}</p>}
      {insert.plans.value.map((plan) => (
        <FieldRow key={plan.field.id} plan={plan} />
      ))}
      <WhichIsWhich />
      {insert.isLooked.value &&
        insert.plans.value.length === 0 &&
        insert.unsure.value.length === 0 && <p>{text.noBox}</p>}
      <button
        type="button"
        class="small"
        disabled={!place.isUpwork.value}
        onClick={() => void insert.look()}
      >
        {text.look}
      </button>{' '}
      <button type="button" class="small" onClick={() => (view.sheet.value = 'as-client')}>
        {text.asClient}
      </button>
      {!place.isForm.value && place.isUpwork.value && (
        <button type="button" class="link" onClick={() => void insert.lookForMessage()}>
          {text.intoMessage}
        </button>
      )}
    </section>
  );
}

function FieldRow({ plan }: { plan: FieldPlan }) {
  const { insert, draft, view } = usePanel();
  const words = useWords();
  const text = useViewWords().inserting;
  const name = fieldName(words, plan.field.id);
  const isOver = plan.over > 0;
  return (
    <fieldset class={isOver ? 'field-plan over' : 'field-plan'}>
      <legend>
        {name}
        {plan.field.label && plan.field.kind === 'question' && (
          <span class="quiet field-label" lang="en">
            {' '}
            {plan.field.label}
          </span>
        )}
      </legend>
      <meter
        value={plan.length}
        max={plan.field.limit}
        aria-label={`${name}: ${text.length(plan.length, plan.field.limit)}`}
      />
      <p class="figures">
        {text.length(plan.length, plan.field.limit)}
        {isOver && (
          <strong class="error">
            <span aria-hidden="true"> ✕ </span>
            {text.over(plan.over)}
          </strong>
        )}
        <CopyButton text={plan.text} field={plan.field.id} label={text.copyField(name)} />
      </p>
      <FieldTicks plan={plan} />
      {plan.overflow && (
        <p class="error">
          <button
            type="button"
            class="link"
            onClick={() => view.toEnglish(plan.overflow?.fragmentId ?? '')}
          >
            {text.overflowAt(plan.overflow.fragmentId, plan.overflow.index + 1)}
          </button>
        </p>
      )}
      {isOver && <FitList plan={plan} />}
      {plan.sections.map((section) => (
        <SectionChoice key={section.section} section={section.section} fieldId={plan.field.id} />
      ))}
      <FormChangesView plan={plan} />
      {movedPoints(plan, draft.row.value?.fields ?? {}).map((id) => (
        <PointChoice key={id} id={id} fieldId={plan.field.id} />
      ))}
      {insert.isLooked.value && (
        <p class="quiet holds">
          {plan.field.value
            ? `${text.holds} «${plan.field.value.slice(0, 80)}»`
            : text.holdsNothing}
        </p>
      )}
    </fieldset>
  );
}

function CopyButton({ text, field, label }: { text: string; field: string; label: string }) {
  const { reading } = usePanel();
  const words = useWords();
  const said = useViewWords().inserting;
  const isAsked = useSignal(false);
  const isHeld = reading.value.value.contacts.some((contact) => contact.field === field);
  const isDone = useSignal(false);
  return (
    <button
      type="button"
      class="small copy"
      aria-label={isHeld && isAsked.value ? said.copyAnyway : label}
      disabled={text === ''}
      onClick={async () => {
        // The text holds a contact detail: the first press asks, the second is the consent.
        if (isHeld && !isAsked.peek()) {
          isAsked.value = true;
          return;
        }
        if (isHeld) await reading.agree();
        await navigator.clipboard.writeText(text);
        isDone.value = true;
      }}
    >
      {isHeld && isAsked.value
        ? said.copyAnyway
        : isDone.value
          ? words.common.copied
          : words.common.copy}
    </button>
  );
}
