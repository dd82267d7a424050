import type { ButtonHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props extends ButtonHTMLAttributes {
  /** What the button does now. */
  turn: string;
}

/**
 * A button in whose place another one comes: a node for each turn, so that a press that began on the one is never
 * taken by the other. Whose caret was on the former finds it on the next.
 */
export function TurningButton({ turn, ...rest }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // While this is drawn the former node still stands; after it the caret is lost.
  const hasCaret = button.current !== null && document.activeElement === button.current;
  useLayoutEffect(() => {
    if (hasCaret) button.current?.focus();
  }, [turn]);
  return <button key={turn} ref={button} type="button" {...rest} />;
}
