import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What a box needs that is read when it is left, or goes away with its place. What is being typed stands, whatever is
 * kept and drawn anew meanwhile. `settle` takes the box and what was kept when it was first typed into; where it gives
 * `false`, what is kept stands there again.
 */
export function useSettled<Box extends HTMLInputElement | HTMLTextAreaElement>(
  value: string | number,
  settle: (box: Box, before: string | number) => unknown,
) {
  const typed = useSignal<{ text: string; before: typeof value; isLeft: boolean } | undefined>(
    undefined,
  );
  const ref = useRef<Box>(null);
  useEffect(() => {
    if (typed.peek()?.isLeft) typed.value = undefined;
  }, [value]);
  const onChange = () => {
    const box: Box | null = ref.current;
    const now = typed.peek();
    if (!box || !now || now.isLeft) return;
    const { value: text } = box;
    typed.value = settle(box, now.before) === false ? undefined : { ...now, text, isLeft: true };
  };
  const last = useRef(onChange);
  last.current = onChange;
  // A passive effect is cleaned up after a frame, and the element is gone by then.
  useLayoutEffect(() => () => last.current(), []);
  const onInput = ({ currentTarget }: { currentTarget: Box }) => {
    const now = typed.peek();
    const before = now && !now.isLeft ? now.before : value;
    typed.value = { text: currentTarget.value, before, isLeft: false };
  };
  return { ref, value: typed.value?.text ?? value, onInput, onChange };
}
