import { withLineEnds } from '../../text/line-ends.ts';
import { type Line, squeeze } from '../text/lines.ts';
import { type Findings, note } from './findings.ts';

/**
 * Title and description from `#__NUXT_DATA__` (a flat array in which numbers inside objects are indexes into it).
 * Only of the job whose id is on the screen — after in-app navigation the data is another job's — and only what
 * the page shows as well: it tells which of the page's texts is which.
 */
export function readPageData(document: Document, id: string, lines: Line[]): Findings {
  const findings: Findings = {};
  const text = document.querySelector('script#__NUXT_DATA__')?.textContent ?? '';
  if (!text.includes(id)) return findings;
  const data = parse(text);
  const at = data.indexOf(id);
  const job = data.find(
    (entry) =>
      typeof entry === 'object' &&
      entry !== null &&
      (entry as Record<string, unknown>).ciphertext === at &&
      'description' in entry,
  ) as Record<string, number> | undefined;
  if (!job) return findings;
  const value = (name: string) => {
    const found = data[job[name] ?? -1];
    return typeof found === 'string' ? found : undefined;
  };
  const title = value('title');
  const titleLine = lines.find((line) => title && line.text === squeeze(title));
  if (titleLine) note(findings, 'title', title, titleLine.place);
  const description = value('description');
  const shown = squeeze(lines.map((line) => line.text).join(' '));
  if (description && shown.includes(squeeze(description)))
    note(findings, 'description', withLineEnds(description).trim());
  return findings;
}

function parse(text: string): unknown[] {
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data : [];
  } catch {
    return [];
  }
}
