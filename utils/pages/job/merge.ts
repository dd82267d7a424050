import type { Job, JobWarning } from '../../job/job.ts';
import { jobUrl } from '../../job/job.ts';
import { squeeze } from '../text/lines.ts';
import type { FieldPath, Findings } from './findings.ts';

/** Where each fact of a job stands on the page. */
export type Places = Map<string, Element>;

/**
 * Puts a job together. Where both visible ways found a field they must agree: else it stays empty and there is a
 * warning. Page data only completes what the page shows.
 */
export function mergeFindings(
  id: string,
  attribute: Findings,
  label: Findings,
  pageData: Findings,
): { job: Job; places: Places } {
  const job = {
    id: { value: id, from: 'attribute' },
    url: { value: jobUrl(id), from: 'attribute' },
    activity: {},
    client: {},
    clientRead: false,
    warnings: [] as JobWarning[],
  } as Job;
  const places: Places = new Map();
  const paths = new Set([attribute, label, pageData].flatMap((findings) => Object.keys(findings)));
  for (const path of paths as Set<FieldPath>) {
    const byAttribute = attribute[path];
    const byLabel = label[path];
    if (byAttribute && byLabel && gist(byAttribute.value) !== gist(byLabel.value)) {
      job.warnings.push({ field: path, values: [show(byAttribute.value), show(byLabel.value)] });
      continue;
    }
    const found = byAttribute ?? byLabel ?? pageData[path];
    if (!found) continue;
    const from = byAttribute ? 'attribute' : byLabel ? 'label' : 'page data';
    setFact(job, path, { value: found.value, from });
    const place = found.place ?? byLabel?.place;
    if (place) places.set(path, place);
  }
  return { job, places };
}

function setFact(job: Job, path: string, fact: { value: unknown; from: string }): void {
  const [group, name] = path.split('.') as [string, string?];
  if (group === 'state') job.state ??= {};
  const target = (name ? job[group as 'state' | 'activity' | 'client'] : job) as Record<
    string,
    unknown
  >;
  target[name ?? group] = fact;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What two readings are compared by: white space, case, dashes and a duration's short twin do not matter. */
function gist(value: unknown): string {
  return squeeze(JSON.stringify(value).replace(/\\n/g, ' '))
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/(\d)-(\d)/g, '$1 to $2')
    .replace(/ ?([^\w ]) ?/g, '$1');
}
