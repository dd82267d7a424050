import { type Line, textOf } from '../../text/lines.ts';
import { APPLICANTS, WHEN } from '../../text/values.ts';
import { connectsIn } from '../connects.ts';
import { type Findings, note } from '../findings.ts';

const POSTED = /^posted\s+(.+)$/i;

/** Index of the one line that says when the job was posted; -1 where there is none, or more than one. */
export function postedLine(lines: Line[]): number {
  const found = lines.flatMap((_, i) => (postedIn(lines, i) ? [i] : []));
  return found.length === 1 ? (found[0] as number) : -1;
}

/** Index of the last line that says when something was posted. */
export function lastPosted(lines: Line[]): number {
  return lines.findLastIndex((_, i) => postedIn(lines, i) !== undefined);
}

function postedIn(lines: Line[], i: number): string | undefined {
  const text = lines[i]?.text ?? '';
  const value = /^posted$/i.test(text) ? lines[i + 1]?.text : POSTED.exec(text)?.[1];
  return value && WHEN.test(value) ? value : undefined;
}

/** Reads the head of a job: the title is the heading right before «Posted …»; who may apply stands right after it. */
export function readHeadByLabel(lines: Line[]): Findings {
  const findings: Findings = {};
  const at = postedLine(lines);
  if (at < 0) return findings;
  note(findings, 'posted', postedIn(lines, at), lines[at]?.place);
  const title = lines[at - 1];
  if (title && title.text.length > 2) {
    const heading = title.place?.closest('h1, h2, h3, h4, h5, h6, [role="heading"]');
    if (!title.place) note(findings, 'title', title.text);
    else if (heading) note(findings, 'title', textOf(heading), heading);
  }
  const who = lines.slice(at + 1, at + 4).find((line) => APPLICANTS.test(line.text));
  note(findings, 'location', who?.text, who?.place);
  return findings;
}

/** Reads what a proposal costs; two costs that differ give none. */
export function readConnectsByLabel(lines: Line[]): Findings {
  const findings: Findings = {};
  const costs = lines.flatMap((line, i) => {
    const next = lines[i + 1]?.text ?? '';
    const value = connectsIn(line.text) ?? connectsIn(`${line.text} ${next}`);
    return value === undefined ? [] : [{ value, place: line.place }];
  });
  const cost = costs[0];
  if (cost && costs.every((other) => other.value === cost.value))
    note(findings, 'connects', cost.value, cost.place);
  return findings;
}
