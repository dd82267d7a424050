/** What is selected in a box: `focus` is the end that moves. */
export interface Ends {
  anchor: number;
  focus: number;
}

/** What was selected last in each editable box, so that one who comes back to it finds the caret where it was. */
export const kept = new WeakMap<HTMLElement, Ends>();
