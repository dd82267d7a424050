import type { Signal } from '@preact/signals';

/** A box that narrows a list while one types into it. */
export function SearchBox({ label, text }: { label: string; text: Signal<string> }) {
  return (
    <input
      class="field"
      type="search"
      aria-label={label}
      placeholder={label}
      value={text.value}
      onInput={(event) => (text.value = event.currentTarget.value)}
    />
  );
}
