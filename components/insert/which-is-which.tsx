import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** Boxes that could be anything: one click says what each is for. */
export function WhichIsWhich() {
  const { insert } = usePanel();
  const words = useViewWords().inserting;
  const boxes = insert.unsure.value;
  const hasLetter = insert.plans.value.some(({ field }) => field.kind === 'cover letter');
  if (boxes.length === 0) return null;
  if (boxes[0]?.id.startsWith('box '))
    return (
      <fieldset class="field-plan">
        <legend>{words.whichBox}</legend>
        {boxes.map(({ id, label }) => (
          <p key={id}>
            <button
              type="button"
              class="small"
              onClick={() => void insert.nameBox(label, 'message')}
            >
              {words.isMessage(label)}
            </button>
          </p>
        ))}
      </fieldset>
    );
  return (
    <fieldset class="field-plan">
      <legend>{words.whichTitle}</legend>
      {boxes.map(({ id, label }) => (
        <p key={id}>
          <button
            type="button"
            class="small"
            onClick={() => void insert.nameBox(label, 'question')}
          >
            {words.isQuestion(label)}
          </button>{' '}
          {!hasLetter && (
            <button
              type="button"
              class="small"
              onClick={() => void insert.nameBox(label, 'cover letter')}
            >
              {words.isLetter(label)}
            </button>
          )}
        </p>
      ))}
    </fieldset>
  );
}
