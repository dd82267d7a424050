import type { Budget, Job, JobWarning } from '../job/job.ts';
import { jobUrl } from '../job/job.ts';
import type { FieldPath, Findings } from './findings.ts';
import { squeeze } from './lines.ts';

/** Where each fact of a job stands on the page. */
export type Places = Map<string, Element>;

/**
 * Puts a job together. Where both visible ways found a field they must agree: else it stays empty and there is a
 * warning. Page data only completes what the page shows.
 */
export function mergeFindings(
  id: string,
  clientRead: boolean,
  attribute: Findings,
  label: Findings,
  pageData: Findings,
): { job: Job; places: Places } {
  const job = {
    id: { value: id, from: 'attribute' },
    url: { value: jobUrl(id), from: 'attribute' },
    activity: {},
    client: {},
    clientRead,
    warnings: [] as JobWarning[],
  } as Job;
  const places: Places = new Map();
  const paths = new Set([attribute, label, pageData].flatMap((findings) => Object.keys(findings)));
  for (const path of paths as Set<FieldPath>) {
    const byAttribute = attribute[path];
    const byLabel = label[path];
    if (byAttribute && byLabel && !isSame(byAttribute.value, byLabel.value)) {
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
  const target = (name ? job[group as 'activity' | 'client'] : job) as Record<string, unknown>;
  target[name ?? group] = fact;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whether two readings say the same: white space, case, dashes and a duration's short twin do not matter. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return simplify(a) === simplify(b);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (typeof a === 'object' && typeof b === 'object') return isSameBudget(a as Budget, b as Budget);
  return a === b;
}

function isSameBudget(a: Budget, b: Budget): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Budget>;
  return [...keys].every((key) => a[key] === b[key]);
}

function simplify(text: string): string {
  return squeeze(text)
    .toLowerCase()
    .replace(/[‐‑–—]/g, '-')
    .replace(/^(\d+)-(\d+) (\w+)$/, '$1 to $2 $3')
    .replace(/\s*([.,;:!?)\]-])/g, '$1')
    .replace(/\s*([-([])\s*/g, '$1');
}
