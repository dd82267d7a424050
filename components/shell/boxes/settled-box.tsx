import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

interface Props {
  label: string;
  type: 'number' | 'date';
  /** What is kept now. */
  value: string | number;
  min?: number;
  max?: number;
  step?: number | 'any';
  placeholder?: string | undefined;
  isNarrow?: boolean;
  /** Takes what stands in the box that is left; `false`: it is refused, and what is kept stands there again. */
  settle(box: HTMLInputElement): unknown;
}

/** A labelled box that is read when it is left. What is being typed stands, whatever is kept and drawn anew meanwhile. */
export function SettledBox({ label, value, isNarrow = false, settle, ...attributes }: Props) {
  const typed = useSignal<{ text: string; isLeft: boolean } | undefined>(undefined);
  useEffect(() => {
    if (typed.peek()?.isLeft) typed.value = undefined;
  }, [value]);
  return (
    <label class={isNarrow ? 'row' : undefined}>
      {label}{' '}
      <input
        {...attributes}
        class={isNarrow ? 'field narrow' : undefined}
        value={typed.value?.text ?? value}
        onInput={({ currentTarget: box }) => (typed.value = { text: box.value, isLeft: false })}
        onChange={({ currentTarget: box }) => {
          typed.value = settle(box) === false ? undefined : { text: box.value, isLeft: true };
        }}
      />
    </label>
  );
}
