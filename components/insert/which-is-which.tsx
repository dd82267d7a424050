import type { ChosenFields } from '../../utils/pages/page.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** Boxes that could be anything: one click says what each is for. */
export function WhichIsWhich() {
  const { insert } = usePanel();
  const words = useViewWords().inserting;
  const boxes = insert.unsure.value;
  const hasLetter = insert.plans.value.some(({ field }) => field.kind === 'cover letter');
  if (boxes.length === 0) return null;
  const isMessage = boxes[0]?.id.startsWith('box ');
  return (
    <fieldset class="field-plan">
      <legend>{isMessage ? words.whichBox : words.whichTitle}</legend>
      {boxes.map(({ id, label }) => (
        <p key={id}>
          {isMessage ? (
            <NameButton box={label} as="message" label={words.isMessage(label)} />
          ) : (
            <>
              <NameButton box={label} as="question" label={words.isQuestion(label)} />{' '}
              {!hasLetter && (
                <NameButton box={label} as="cover letter" label={words.isLetter(label)} />
              )}
            </>
          )}
        </p>
      ))}
    </fieldset>
  );
}

function NameButton(props: { box: string; as: ChosenFields[string]; label: string }) {
  const { insert } = usePanel();
  return (
    <button type="button" class="small" onClick={() => void insert.nameBox(props.box, props.as)}>
      {props.label}
    </button>
  );
}
