import { type Findings, note } from '../job/findings.ts';
import { readFeaturesByLabel } from '../job/labels/label-features.ts';
import { readConnectsByLabel } from '../job/labels/label-head.ts';
import type { Line } from '../text/lines.ts';
import { DATE } from '../text/values.ts';

const COUNTER = /^-?\d[\d,]* characters? left$/i;
const AFTER_QUESTIONS = /^(?:attachments|profile highlights|boost your proposal\b.*)$/i;

/** Whether the copied text is a proposal form's. */
export function isPastedForm(lines: Line[]): boolean {
  const has = (pattern: RegExp) => lines.some((line) => pattern.test(line.text));
  return has(/^job details$/i) && has(/^view job posting$/i) && has(/^cover letter$/i);
}

/**
 * Reads what a proposal form shows of its job. Its brief is taken only where it stands in full («less»); where it is
 * cut («… more») there is no description.
 */
export function readPastedForm(text: string, lines: Line[]): Findings {
  const findings: Findings = {};
  const at = (pattern: RegExp, from = 0) =>
    lines.findIndex((line, i) => i >= from && pattern.test(line.text));
  const details = at(/^job details$/i);
  const link = at(/^view job posting$/i, details);
  const terms = at(/^terms$/i, link);
  const letter = at(/^cover letter$/i, Math.max(terms, 0));
  note(findings, 'title', lines[details + 1]?.text);
  const date = / posted (.+)$/i.exec(` ${lines[details + 2]?.text ?? ''}`)?.[1];
  if (date && DATE.test(date)) {
    note(findings, 'posted', date);
    note(findings, 'description', brief(text, lines, details + 2, link));
  }
  Object.assign(
    findings,
    readConnectsByLabel(lines.slice(0, details)),
    readFeaturesByLabel(lines.slice(link + 1, terms < 0 ? letter : terms)),
  );
  note(findings, 'questions', questions(lines.slice(letter + 1)));
  return findings;
}

function brief(text: string, lines: Line[], posted: number, link: number): string | undefined {
  const all = text.split(/\r?\n|\r/);
  const find = (line: Line | undefined, from: number) =>
    all.findIndex((raw, i) => i >= from && raw.replace(/\s+/g, ' ').trim() === line?.text);
  const start = find(lines[posted], 0);
  const raw = all
    .slice(start + 1, find(lines[link], start))
    .filter((line) => !/^more\/less about\b/i.test(line.trim()))
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  if (/(?:^|\s)more$|…$|\.\.\.$/.test(raw)) return undefined;
  return raw.replace(/\s+less$/, '');
}

// Each text area has its label before it and its counter after it; the first is the cover letter's.
function questions(lines: Line[]): string[] {
  const found: string[] = [];
  let label: string[] = [];
  let isLetter = true;
  for (const { text } of lines) {
    if (AFTER_QUESTIONS.test(text)) break;
    if (COUNTER.test(text)) {
      if (!isLetter && label.length) found.push(label.join(' '));
      isLetter = false;
      label = [];
    } else label.push(text);
  }
  return found;
}
