// An industry has no label on the page, so the label way takes only names that Upwork offers.
const INDUSTRIES =
  `aerospace|agriculture & forestry|art & design|arts & design|automotive|aviation|beauty|construction|education|
energy & utilities|engineering & architecture|entertainment|fashion & beauty|finance & accounting|finance & insurance|
food & beverage|government & public sector|health & fitness|healthcare|healthcare & medical|hr & business services|
human resources|legal|logistics|manufacturing|manufacturing & construction|marketing|media & entertainment|
mining|military & defense|nonprofit|real estate|retail & consumer goods|sales & marketing|science & medicine|
science & research|security|software|sports & recreation|supply chain & logistics|tech & it|telecommunications|
transportation & warehousing|travel & hospitality|utilities|wholesale`
    .replace(/\n/g, '')
    .split('|');

/** Whether a line names an industry as a client's company shows it. */
export function isIndustry(text: string): boolean {
  return INDUSTRIES.includes(text.toLowerCase().replace(/ and /g, ' & '));
}
