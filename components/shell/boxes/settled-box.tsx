import { useSettled } from './use-settled.ts';

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

/** A labelled box that is read when it is left. */
export function SettledBox({ label, value, isNarrow = false, settle, ...attributes }: Props) {
  const settled = useSettled<HTMLInputElement>(value, settle);
  return (
    <label class={isNarrow ? 'row' : undefined}>
      {label} <input {...attributes} {...settled} class={isNarrow ? 'field narrow' : undefined} />
    </label>
  );
}
