import type { StyleInput } from '../../../utils/style/index.ts';

/** Source, target, what the rule finds (the text of each span), the text after fixing (where it changes). */
export type Bad = [
  source: string,
  target: string,
  finds: string[],
  fixed?: string,
  more?: Partial<StyleInput>,
];
/** Source and a target in which no rule finds anything: near misses of the rule. */
export type Clean = [source: string, target: string, more?: Partial<StyleInput>];

export interface Cases {
  bad: Bad[];
  clean: Clean[];
}
