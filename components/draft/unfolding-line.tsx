import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

/** A line that says how many there are, and unfolds to their list. */
export function UnfoldingLine({
  label,
  children,
}: {
  label: string;
  children: () => ComponentChildren;
}) {
  const isOpen = useSignal(false);
  return (
    <span class="hints">
      <button
        type="button"
        class="link"
        aria-expanded={isOpen.value}
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {label}
      </button>
      {isOpen.value && children()}
    </span>
  );
}
