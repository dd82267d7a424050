import type { Line } from '../../text/lines.ts';
import { PROPOSALS, parseCount, WHEN } from '../../text/values.ts';
import { type FieldPath, type Findings, note } from '../findings.ts';

const PATHS: Record<string, FieldPath> = {
  proposals: 'activity.proposals',
  'last viewed by client': 'activity.lastViewed',
  interviewing: 'activity.interviewing',
  'invites sent': 'activity.invitesSent',
  'unanswered invites': 'activity.unansweredInvites',
  hires: 'activity.hires',
};

const LABEL = /^([a-z ]+):\s*(.*)$/i;

function labelIn(text: string): { path: FieldPath; value: string } | undefined {
  const match = LABEL.exec(text);
  const path = PATHS[match?.[1]?.toLowerCase() ?? ''];
  return path && { path, value: match?.[2] ?? '' };
}

/** Whether a line is the label of an item, with its value or without. */
export function isActivityLabel(text: string): boolean {
  return labelIn(text) !== undefined;
}

function parseActivity(path: FieldPath, text: string): string | number | undefined {
  if (path === 'activity.proposals') return PROPOSALS.test(text) ? text : undefined;
  if (path === 'activity.lastViewed') return WHEN.test(text) ? text : undefined;
  return parseCount(text);
}

/**
 * Reads the items of «Activity on this job». Help text may stand between a label and its value, so the value is the
 * first thing of the right kind before the next label; a label that is there twice gives nothing.
 */
export function readActivityByLabel(lines: Line[]): Findings {
  const findings: Findings = {};
  const seen = new Set<FieldPath>();
  lines.forEach((line, i) => {
    const label = labelIn(line.text);
    if (!label) return;
    const { path } = label;
    const isRepeated = seen.has(path);
    seen.add(path);
    if (isRepeated) {
      delete findings[path];
      return;
    }
    const after = lines.slice(i + 1, i + 5);
    const next = after.findIndex(({ text }) => labelIn(text));
    const texts = [
      { text: label.value, place: line.place },
      ...(next < 0 ? after : after.slice(0, next)),
    ];
    const found = texts.find(({ text }) => parseActivity(path, text) !== undefined);
    if (found) note(findings, path, parseActivity(path, found.text) as never, found.place);
  });
  return findings;
}
