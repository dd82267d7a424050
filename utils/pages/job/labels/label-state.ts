import type { Line } from '../../text/lines.ts';
import { DATE, parseCount } from '../../text/values.ts';
import { type Findings, note } from '../findings.ts';

// What decides whether to write at all: the page's own words are kept.
const NOTICE =
  /^(?:you(?:.ve| have| were| are)? (?:have |already )*(?:submitted|applied|invited|been invited)\b.*|(?:already applied|invit(?:ation|ed) to \w+)\b.*|(?:this )?(?:job|post(?:ing)?) (?:is|was|has been) (?:no longer\b.*|closed|filled|removed|private)\b.*|no longer accepting \w+\b.*|private job)$/i;
const CONNECTS_LEFT = /^available connects: ?(\d+)$|connects \((\d+) available\)$/i;
const TO_HIRE = /^(\d+) freelancers? (?:needed|to hire)$/i;
const BIDS = /^bid range\W*(.*\$\d.*)$/i;

/** What the page says of the job's state, of what is asked beside the letter, and of one's own means. */
export function readStateByLabel(lines: Line[]): Findings {
  const findings: Findings = {};
  const first = (pattern: RegExp) => {
    const line = lines.find(({ text }) => pattern.test(text));
    const value =
      line &&
      pattern
        .exec(line.text)
        ?.slice(1)
        .find((part) => part !== undefined);
    return line && { value, place: line.place };
  };
  const notices = lines.filter(({ text }) => NOTICE.test(text));
  note(findings, 'state.notices', [...new Set(notices.map(({ text }) => text))], notices[0]?.place);
  for (const [path, pattern] of [
    ['state.featured', /^featured(?: job)?$/i],
    ['state.contractToHire', /^contract-to-hire(?: opportunity)?$/i],
  ] as const) {
    const found = first(pattern);
    if (found) note(findings, path, true, found.place);
  }
  const deadline = lines.findIndex(({ text }) => /^deadline$/i.test(text));
  const date = lines[deadline - 1];
  if (date && DATE.test(date.text)) note(findings, 'state.deadline', date.text, date.place);
  const connects = first(CONNECTS_LEFT);
  note(findings, 'state.connectsLeft', parseCount(connects?.value), connects?.place);
  const toHire = first(TO_HIRE);
  note(findings, 'state.toHire', parseCount(toHire?.value), toHire?.place);
  const bids = first(BIDS);
  note(findings, 'state.bidRange', bids?.value, bids?.place);
  return findings;
}

/** The qualifications that the freelancer does not have, as the page marks them. */
export function unmetQualifications(items: Element[], textOf: (item: Element) => string): string[] {
  return items.filter((item) => /\bdo(?: not|n.t) meet\b/i.test(item.outerHTML)).map(textOf);
}
