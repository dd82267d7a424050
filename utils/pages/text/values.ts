/** A count with its thousands separators: `12,216` → 12216. */
export function parseCount(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(text.trim())) return undefined;
  return Number(text.replace(/,/g, ''));
}

const SCALE: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9 };

/** An amount in USD as Upwork shows it: `$6.2K` → 6200, `$1,250.50` → 1250.5. */
export function parseMoney(text: string | undefined): number | undefined {
  const match = /^\$\s*(\d[\d,]*(?:\.\d+)?)\s*([KMB])?$/i.exec(text?.trim() ?? '');
  if (!match) return undefined;
  const scale = SCALE[(match[2] ?? '').toUpperCase()] ?? 1;
  // Rounded to cents: 6.2 * 1000 must not become 6200.000000000001.
  return Math.round(Number(match[1]?.replace(/,/g, '')) * scale * 100) / 100;
}

/** `Expert`, `Entry level`, `Intermediate`: how Upwork words the experience that is asked for. */
export const LEVEL = /^(?:entry[ -]level|intermediate|expert)$/i;

/** A narrow window's twin may stand right after it: `3 to 6 months 3-6 months`. */
const DURATION =
  /^((?:(?:less|more|fewer) than |up to )?(?:an?|\d+)(?: ?(?:to|-|–) ?\d+)?\+? (?:day|week|month|year)s?)(?: .{1,20}(?:day|week|month|year)s?)?$/i;

/** How long a job is to take, as shown: `1 to 3 months`, `Less than a month`. */
export function parseDuration(text: string): string | undefined {
  return DURATION.exec(text)?.[1];
}

export const WORKLOAD =
  /^(?:(?:(?:less|more) than )?\d+(?:\s*(?:to|-|–)\s*\d+)?\+? hrs\/week|hours to be determined|as needed - open to offers)$/i;

export const PROJECT_TYPE = /^(?:one-time|ongoing|complex) project$/i;

export const PROPOSALS = /^(?:(?:less|fewer) than \d+|\d+ to \d+|\d+\+?)$/i;

/** `17 seconds ago`, `yesterday`, `last week`, `Oct 5, 2026`. */
export const WHEN =
  /^(?:(?:an?|\d+) (?:second|minute|hour|day|week|month|quarter|year)s? ago|just now|now|today|yesterday|last (?:week|month|quarter|year)|[A-Z][a-z]{2,8} \d{1,2}, \d{4})$/;

export const DATE = /^[A-Z][a-z]{2,8} \d{1,2}, \d{4}$/;

export const TIME = /\d{1,2}:\d{2}\s?[AP]M$/i;

export const COMPANY_SIZE =
  /^(?:individual client|[a-z-]+(?: [a-z-]+)? company \([\d,+ -]+ people\))$/i;

/** `Worldwide`, `Only freelancers located in the U.S. may apply.` */
export const APPLICANTS = /^(?:worldwide|only .{2,120} may apply\.?|[A-Z][\w .,&-]{1,40} only)$/i;
