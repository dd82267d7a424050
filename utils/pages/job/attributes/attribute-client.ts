import { onlyElement, readLines, textOf } from '../../text/lines.ts';
import { CITY, INDUSTRY, TIME } from '../../text/values.ts';
import { countryName, isCountry } from '../countries.ts';
import { type Findings, note } from '../findings.ts';
import { readClientByLabel } from '../labels/label-client.ts';

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
  const place = onlyElement(block, '[data-qa="client-location"]');
  const country = place?.querySelector('strong');
  if (place && country) {
    const name = textOf(country);
    if (isCountry(name)) note(findings, 'client.country', countryName(name), country);
    // After the country: city and local time, each of which may be missing.
    const rest = readLines(place)
      .map((line) => line.text)
      .join(' ')
      .slice(name.length);
    const time = TIME.exec(rest)?.[0];
    note(findings, 'client.localTime', time, place);
    const city = (time ? rest.slice(0, -time.length) : rest).trim();
    if (CITY.test(city)) note(findings, 'client.city', city, place);
  }
  const industry = onlyElement(block, '[data-qa="client-company-profile-industry"]');
  if (INDUSTRY.test(textOf(industry)))
    note(findings, 'client.industry', textOf(industry), industry);
  return findings;
}
