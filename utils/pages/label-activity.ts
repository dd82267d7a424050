import { type Findings, note } from './findings.ts';
import type { Line } from './lines.ts';
import { PROPOSALS, parseCount, WHEN } from './values.ts';

const COUNTS = {
  interviewing: 'activity.interviewing',
  'invites sent': 'activity.invitesSent',
  'unanswered invites': 'activity.unansweredInvites',
  hires: 'activity.hires',
} as const;

const LABEL =
  /^(proposals|last viewed by client|interviewing|invites sent|unanswered invites|hires)\s*:\s*(.*)$/i;

/** Notes one item of «Activity on this job»; a value that is not of the label's kind is left out. */
export function noteActivity(
  findings: Findings,
  label: string,
  value: string,
  place: Element | undefined,
): boolean {
  const name = label.toLowerCase().replace(/\s*:?\s*$/, '');
  const before = Object.keys(findings).length;
  if (name === 'proposals') {
    if (PROPOSALS.test(value)) note(findings, 'activity.proposals', value, place);
  } else if (name === 'last viewed by client') {
    if (WHEN.test(value)) note(findings, 'activity.lastViewed', value, place);
  } else if (name in COUNTS)
    note(findings, COUNTS[name as keyof typeof COUNTS], parseCount(value), place);
  return Object.keys(findings).length > before;
}

/**
 * Reads the items of «Activity on this job». Help text may stand between a label and its value, so the value is the
 * first thing of the right kind before the next label; a label that is there twice gives nothing.
 */
export function readActivityByLabel(lines: Line[]): Findings {
  const findings: Findings = {};
  const seen = new Set<string>();
  const repeated = new Set<string>();
  lines.forEach((line, i) => {
    const match = LABEL.exec(line.text);
    if (!match) return;
    const label = match[1] as string;
    const key = label.toLowerCase();
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
    if (match[2]) {
      noteActivity(findings, label, match[2], line.place);
      return;
    }
    for (const after of lines.slice(i + 1, i + 5)) {
      if (LABEL.test(after.text) || noteActivity(findings, label, after.text, after.place)) break;
    }
  });
  for (const key of repeated) {
    if (key === 'proposals') delete findings['activity.proposals'];
    else if (key === 'last viewed by client') delete findings['activity.lastViewed'];
    else delete findings[COUNTS[key as keyof typeof COUNTS]];
  }
  return findings;
}
