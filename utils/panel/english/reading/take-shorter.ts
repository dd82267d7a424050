import { parseDraft } from '../../../draft/index.ts';
import type { DraftModel } from '../../draft/draft-model.ts';
import type { RunModel } from '../../run/run-model.ts';
import type { ShorterLine } from './shorter-lines.ts';

/**
 * Puts a shorter line in the place of its old one, and has this line translated alone. Does nothing where the old line
 * is another by now, or where something would be lost.
 */
export async function takeShorter(
  {
    draft,
    run,
  }: {
    draft: Pick<DraftModel, 'text' | 'replaceText'>;
    run: Pick<RunModel, 'translate'>;
  },
  { index, before, after, differences }: ShorterLine,
): Promise<boolean> {
  const lines = draft.text.peek().split('\n');
  if (differences.length > 0 || lines[index]?.trimEnd() !== before) return false;
  lines[index] = after;
  const text = lines.join('\n');
  draft.replaceText(text);
  const key = parseDraft(text).lines[index]?.key;
  if (key !== undefined) await run.translate({ keys: [key] });
  return true;
}
