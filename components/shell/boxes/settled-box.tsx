import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

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

/**
 * A labelled box that is read when it is left, or goes away with its place. What is being typed stands, whatever is kept
 * and drawn anew meanwhile.
 */
export function SettledBox({ label, value, isNarrow = false, settle, ...attributes }: Props) {
  const typed = useSignal<{ text: string; isLeft: boolean } | undefined>(undefined);
  useEffect(() => {
    if (typed.peek()?.isLeft) typed.value = undefined;
  }, [value]);
  const box = useRef<HTMLInputElement>(null);
  const read = () => {
    if (!box.current || !typed.peek() || typed.peek()?.isLeft) return;
    const { value: text } = box.current;
    typed.value = settle(box.current) === false ? undefined : { text, isLeft: true };
  };
  const last = useRef(read);
  last.current = read;
  // A passive effect is cleaned up after a frame, and the element is gone by then.
  useLayoutEffect(() => () => last.current(), []);
  return (
    <label class={isNarrow ? 'row' : undefined}>
      {label}{' '}
      <input
        {...attributes}
        ref={box}
        class={isNarrow ? 'field narrow' : undefined}
        value={typed.value?.text ?? value}
        onInput={({ currentTarget: box }) => (typed.value = { text: box.value, isLeft: false })}
        onChange={read}
      />
    </label>
  );
}
