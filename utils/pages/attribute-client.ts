import { countryName } from './countries.ts';
import { type Findings, note } from './findings.ts';
import { readClientByLabel } from './label-client.ts';
import { onlyElement, textOf } from './lines.ts';
import { TIME } from './values.ts';

// `.payment-verified` is no name to go by, it stands on the phone's line as well: only the words tell.
const LINES =
  '[data-qa^="client-"], [data-qa="client-job-posting-stats"] > *, [data-testid="buyer-rating"] > .nowrap, .text-caption';

/**
 * Reads the client block by its `data-qa` names, element by element. Each must hold what its words say: one whose
 * words are of another kind is passed over.
 */
export function readClientByAttribute(block: Element): Findings {
  const findings: Findings = {};
  for (const place of block.querySelectorAll(LINES))
    Object.assign(findings, readClientByLabel([{ text: textOf(place), place }]));
  const country = onlyElement(block, '[data-qa="client-location"] strong');
  note(findings, 'client.country', countryName(textOf(country)), country);
  for (const part of block.querySelectorAll('[data-qa="client-location"] .nowrap')) {
    const text = textOf(part);
    const time = TIME.exec(text)?.[0];
    note(findings, time ? 'client.localTime' : 'client.city', time ?? text, part);
  }
  const industry = onlyElement(block, '[data-qa="client-company-profile-industry"]');
  note(findings, 'client.industry', textOf(industry), industry);
  return findings;
}
