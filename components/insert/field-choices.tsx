import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { fieldName } from './field-name.ts';

/** Which field a whole section goes to. */
export function SectionChoice({ section, fieldId }: { section: string; fieldId: string }) {
  const { insert } = usePanel();
  const words = useWords();
  const text = useViewWords().inserting;
  const plans = insert.plans.value;
  if (plans.length < 2) return null;
  return (
    <label class="section-choice">
      {text.goesHere(section)}{' '}
      <select
        value={fieldId}
        onChange={(event) => void insert.chooseField(section, event.currentTarget.value)}
      >
        {plans.map((plan) => (
          <option key={plan.field.id} value={plan.field.id}>
            {fieldName(words, plan.field.id)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where a point goes that was taken out of its section, and the way back. */
export function PointChoice({ id, fieldId }: { id: string; fieldId: string }) {
  const { insert } = usePanel();
  const words = useWords();
  const text = useViewWords().inserting;
  return (
    <label class="section-choice">
      {text.pointGoesHere(id)}{' '}
      <select
        value={fieldId}
        onChange={(event) =>
          void insert.choosePointField(id, event.currentTarget.value || undefined)
        }
      >
        <option value="">{text.withItsSection}</option>
        {insert.plans.value.map((plan) => (
          <option key={plan.field.id} value={plan.field.id}>
            {fieldName(words, plan.field.id)}
          </option>
        ))}
      </select>
    </label>
  );
}
