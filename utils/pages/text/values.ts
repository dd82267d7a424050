/** A count with its thousands separators: `12,216` → 12216. */
export function parseCount(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(text.trim())) return undefined;
  return Number(text.replace(/,/g, ''));
}

const SCALE: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9 };

/** An amount in USD as Upwork shows it: `$6.2K` → 6200, `$1,250.50` → 1250.5. */
export function parseMoney(text: string | undefined): number | undefined {
  // Commas stand between thousands, cents are two: «$28,17» and «$5.000» are of another style, and nobody's guess.
  const match = /^\$\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?)\s*([KMB])?$/i.exec(
    text?.trim() ?? '',
  );
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

/** A town, as it stands before the local time: no sentence, no figure. */
export const CITY = /^\p{L}[\p{L}\p{M} .,'’()/-]{0,59}$/u;

/** What the company does. No line of the client block that says what it is looks like this one. */
export const INDUSTRY = /^\p{Lu}[\p{L}&,/ -]{2,40}$/u;

/** `Job Success Score: At least 90%`, also as a label whose value is on the next line. */
export const QUALIFICATION = /^[A-Z][\w '’/&-]{2,40}:\s*(\S.*)?$/;

/** `Worldwide`, `Only freelancers located in the U.S. may apply.` */
export const APPLICANTS = /^(?:worldwide|only .{2,120} may apply\.?|[A-Z][\w .,&-]{1,40} only)$/i;
