import type { Finding } from './finding.ts';
import type { StyleSettings } from './input.ts';

/**
 * The word that a finding is about, by which it can be called right for all drafts: the words it marks, or, where
 * something is missing, what its message names between « ». Absent where it names nothing.
 */
export function wordOf({ text, message }: Pick<Finding, 'text' | 'message'>): string | undefined {
  const word = text.trim() || /«([^»]{1,80})»/.exec(message)?.[1]?.trim();
  return word || undefined;
}

/** Whether the user said of this rule and word, once for all drafts: «this is right». */
export function isCalledRight(finding: Finding, { right }: StyleSettings): boolean {
  if (!right || right.length === 0) return false;
  const word = wordOf(finding);
  return word !== undefined && right.some((one) => one.rule === finding.rule && one.word === word);
}
