import { parseDraft } from '../draft/index.ts';
import { withLineEnds } from '../text/line-ends.ts';

/**
 * The text of D2: line i answers line i of the draft, a line that has no English yet is empty, and
 * what comes after the last translated line is left off.
 */
export function translationText(targets: readonly (string | undefined)[]): string {
  const last = targets.findLastIndex((target) => target?.trim());
  return targets
    .slice(0, last + 1)
    .map((target) => target ?? '')
    .join('\n');
}

/**
 * The English line by line of a draft, out of the text of D2: position by position where no English
 * stands beside a blank line; else (it was edited, or comes from elsewhere) point by point where a
 * point has as many lines in both. Blank lines of the draft, and lines without English, have none.
 */
export function translationLines(draft: string, translation: string): (string | undefined)[] {
  const sources = parseDraft(draft);
  const english = withLineEnds(translation).trimEnd().split('\n');
  const lines = sources.lines.map((line) => {
    const text = english[line.index]?.trimEnd();
    return line.kind === 'blank' || !text ? undefined : text;
  });
  const isAligned = english.every((text, index) => {
    const line = sources.lines[index];
    return text.trim() === '' || (line !== undefined && line.kind !== 'blank');
  });
  const marks = (text: string | undefined) => /^\s*\(?\d[\d.]*[).]/.exec(text ?? '')?.[0].trim();
  const keepsNumbers = sources.lines.every((line) => {
    const target = lines[line.index];
    return target === undefined || marks(target) === marks(line.text);
  });
  return isAligned && keepsNumbers ? lines : pointByPoint(draft, translation);
}

function pointByPoint(draft: string, translation: string): (string | undefined)[] {
  const source = parseDraft(draft);
  const target = parseDraft(translation);
  const lines = new Array<string | undefined>(source.lines.length).fill(undefined);
  for (const fragment of source.fragments) {
    const answer = target.fragments.find(({ id }) => id === fragment.id);
    const wanted = fragment.lines.filter((line) => line.kind !== 'blank');
    const given = answer?.lines.filter((line) => line.kind !== 'blank') ?? [];
    if (wanted.length !== given.length) continue;
    for (const [index, line] of wanted.entries()) lines[line.index] = given[index]?.text.trimEnd();
  }
  return lines;
}
