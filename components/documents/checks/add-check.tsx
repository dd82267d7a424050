import { useSignal } from '@preact/signals';
import { changeTask } from '../../../utils/panel/documents/checks/change-task.ts';
import type { CheckFields } from '../../../utils/panel/documents/checks/check-form.ts';
import type { StyleModule } from '../../../utils/panel/english/checker.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { CheckForm } from './check-form.tsx';

interface Props {
  style: StyleModule;
  /** Words for the button and fields to begin with, where something is offered. */
  label?: string;
  fields?: CheckFields;
  onSaved?(): void;
}

/** A button that unfolds the form of a new rule; saved, it is a paragraph more of T.md. */
export function AddCheck({ style, label, fields, onSaved }: Props) {
  const { db } = usePanel();
  const words = useViewWords().checks;
  const isOpen = useSignal(false);
  if (!isOpen.value)
    return (
      <button type="button" class="small" onClick={() => (isOpen.value = true)}>
        {label ?? words.add}
      </button>
    );
  return (
    <CheckForm
      style={style}
      {...(fields ? { fields } : {})}
      save={async (told) => {
        await changeTask(db, (text) => style.withParagraph(text, told).text);
        isOpen.value = false;
        onSaved?.();
      }}
      cancel={() => (isOpen.value = false)}
    />
  );
}
