import { countryName } from './countries.ts';
import { type Findings, note } from './findings.ts';
import { readClientByLabel } from './label-client.ts';
import { textOf } from './lines.ts';
import { TIME } from './values.ts';

const STATS: [string, (keyof Findings)[]][] = [
  ['[data-testid="buyer-rating"] > .nowrap', ['client.rating', 'client.reviews']],
  ['[data-qa="client-job-posting-stats"] > strong', ['client.jobsPosted']],
  ['[data-qa="client-job-posting-stats"] > div', ['client.hireRate', 'client.openJobs']],
  ['[data-qa="client-spend"]', ['client.totalSpent']],
  ['[data-qa="client-hires"]', ['client.hires', 'client.active']],
  ['[data-qa="client-hourly-rate"]', ['client.averageRate']],
  ['[data-qa="client-hours"]', ['client.hours']],
  ['[data-qa="client-company-profile-size"]', ['client.companySize']],
  ['[data-qa="client-contract-date"]', ['client.memberSince']],
];

/**
 * Reads the client block by its `data-qa` names. Each element must hold what its name says: one whose words are of
 * another kind is passed over.
 */
export function readClientByAttribute(block: Element): Findings {
  const findings: Findings = {};
  const only = (selector: string) => {
    const found = block.querySelectorAll(selector);
    return found.length === 1 ? found[0] : undefined;
  };
  for (const [selector, paths] of STATS) {
    const element = only(selector);
    if (!element) continue;
    const read = readClientByLabel([{ text: textOf(element), place: element }]);
    for (const path of paths)
      if (read[path]) (findings as Record<string, unknown>)[path] = read[path];
  }
  const place = only('[data-qa="client-location"]');
  const country = place?.querySelector('strong') ?? undefined;
  note(findings, 'client.country', countryName(textOf(country)), country);
  for (const part of place?.querySelectorAll('.nowrap') ?? []) {
    const text = textOf(part);
    if (TIME.test(text)) note(findings, 'client.localTime', TIME.exec(text)?.[0], part);
    else note(findings, 'client.city', text, part);
  }
  const industry = only('[data-qa="client-company-profile-industry"]');
  note(findings, 'client.industry', textOf(industry), industry);
  // `.payment-verified` stands on the phone's line as well: only the words tell.
  for (const element of block.querySelectorAll('.text-caption')) {
    const read = readClientByLabel([{ text: textOf(element), place: element }]);
    for (const path of ['client.paymentVerified', 'client.phoneVerified'] as const)
      if (read[path]) (findings as Record<string, unknown>)[path] = read[path];
  }
  return findings;
}
