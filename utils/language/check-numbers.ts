import { comparePaths, numberPath } from '../text/paragraph-number.ts';
import type { Document } from './document.ts';
import type { RawFinding } from './finding.ts';

/** Numbers of paragraphs that are used twice, or come after a greater one. A gap is no finding. */
export function checkNumbers({ sections }: Document): RawFinding[] {
  const findings: RawFinding[] = [];
  const seen = new Set<string>();
  let greatest: number[] = [];
  let last = '';
  for (const { number, start, headingEnd } of sections) {
    const place = { subject: number, paragraph: number, start, end: headingEnd };
    if (seen.has(number)) {
      findings.push({ code: 'number-twice', message: `§${number} is used twice.`, ...place });
      continue;
    }
    seen.add(number);
    const path = numberPath(number);
    if (comparePaths(path, greatest) > 0) {
      greatest = path;
      last = number;
    } else {
      findings.push({
        code: 'number-order',
        message: `§${number} stands after §${last}.`,
        ...place,
      });
    }
  }
  return findings;
}
