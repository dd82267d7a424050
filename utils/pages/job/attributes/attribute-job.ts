import { blockText } from '../../text/block-text.ts';
import { holds, isJunk, onlyElement, squeeze, textOf } from '../../text/lines.ts';
import { headingOf } from '../../text/sections.ts';
import { APPLICANTS, QUALIFICATION } from '../../text/values.ts';
import { connectsIn } from '../connects.ts';
import { type Findings, note } from '../findings.ts';
import { readActivityByLabel } from '../labels/label-activity.ts';
import { fileName } from '../labels/label-lists.ts';
import { unmetQualifications } from '../labels/label-state.ts';
import { readClientByAttribute } from './attribute-client.ts';
import { readFeaturesByAttribute } from './attribute-features.ts';

/** Where a job's client block is: `cfe-ui-job-about-client` logged in, `cfe-about-client-v2` for visitors. */
export const CLIENT_BLOCK = '[class*="about-client"]';

/** The element of the description by its attributes and classes. */
export function descriptionElement(card: Element): Element | undefined {
  return onlyElement(card, '[data-test~="Description"] p, p.multiline-text');
}

/**
 * Reads a job by attributes and classes that have held since 2024: class, `data-qa`, `data-cy`, then `data-test`.
 * Only what is inside the job's own card; tiles of similar jobs, which a visitor's card holds too, are passed over.
 * @param foreign elements under the headings of other jobs.
 */
export function readJobByAttribute(card: Element, foreign: Element[] = []): Findings {
  const findings: Findings = {};
  const all = (selector: string) =>
    [...card.querySelectorAll(selector)].filter(
      (found) => !isForeign(found, card) && !foreign.some((place) => holds(found, place)),
    );
  const only = (selector: string) => {
    const found = all(selector);
    return found.length === 1 ? found[0] : undefined;
  };
  const title = only('section > h4 > span.flex-1, header > h1.h4');
  if (isTitle(textOf(title))) note(findings, 'title', textOf(title), title);
  const posted = only('.posted-on-line');
  const when = /\bposted (.+? ago|last \w+|[a-z]{3,9} \d+, \d{4}|\w+)/i.exec(textOf(posted))?.[1];
  note(findings, 'posted', when, posted);
  const who = only('[data-test~="LocationLabel"]') ?? only('p[tabindex="0"].text-light-on-muted');
  if (APPLICANTS.test(textOf(who))) note(findings, 'location', textOf(who), who);
  const description = descriptionElement(card);
  if (description) note(findings, 'description', blockText(description), description);
  for (const [path, selector] of Object.entries(LISTS)) {
    const items = all(selector);
    const texts = items.map((item) => readItem(path, item)).filter((text) => text !== '');
    // One item of another form than its kind makes the whole list uncertain.
    if (path === 'qualifications' && !texts.every((text) => QUALIFICATION.test(text))) continue;
    note(findings, path as keyof typeof LISTS, texts, items[0]?.parentElement ?? undefined);
  }
  const unmet = unmetQualifications(all(LISTS.qualifications), (item) =>
    readItem('qualifications', item),
  );
  note(findings, 'state.unmet', unmet);
  readSkills(all('.skills-list'), findings);
  const activity = all('ul.client-activity-items > li.ca-item').map((item) => ({
    text: `${textOf(item.querySelector('.title'))} ${textOf(item.querySelector('.value'))}`,
    place: item,
  }));
  Object.assign(findings, readActivityByLabel(activity));
  const connects = only('[data-test~="ConnectsDesktop"] > :first-child');
  note(findings, 'connects', connectsIn(textOf(connects)), connects);
  Object.assign(findings, readFeaturesByAttribute(card));
  const client = only(CLIENT_BLOCK);
  if (client) Object.assign(findings, readClientByAttribute(client));
  return findings;
}

function isTitle(text: string): boolean {
  return text.length > 2 && text.length <= 200 && headingOf(text) === undefined;
}

const LISTS = {
  deliverables: 'ul[data-test~="deliverables"] > li',
  questions: '[data-test~="Questions"] ol > li',
  qualifications: 'ul.qualification-items > li',
  attachments: 'a[href*="/att/download/openings/"]',
} as const;

function readItem(path: string, item: Element): string {
  const text = textOf(item);
  if (path === 'attachments') return fileName(text) ?? text;
  return path === 'qualifications' ? text.replace(/\s*:\s*/, ': ') : text;
}

function isForeign(element: Element, card: Element): boolean {
  const tile = element.closest('.job-tile, [data-test~="job-tile"], [data-qa~="job-tile"]');
  return tile !== null && card.contains(tile);
}

// «+ 6 more»: the rest stands in a hidden popper; the list is only whole where exactly that many are there.
function readSkills(lists: Element[], findings: Findings): void {
  const shown: string[] = [];
  const hidden: string[] = [];
  let more = 0;
  for (const list of lists) {
    const isHidden = list.closest('.air3-popper') !== null;
    for (const badge of list.querySelectorAll('.air3-badge')) {
      if (!isHidden && badge.closest('.air3-popper')) continue;
      // What stands in the popper is hidden until one asks for it.
      const text = isHidden ? squeeze(badge.textContent ?? '') : textOf(badge);
      const rest = /^\+ ?(\d+) more$/i.exec(text);
      if (rest) more += Number(rest[1]);
      else if (text && !isJunk(badge)) (isHidden ? hidden : shown).push(text);
    }
  }
  if (hidden.length !== more && more > 0) return;
  const skills = more > 0 ? [...shown, ...hidden] : shown;
  note(findings, 'tags', [...new Set(skills)], lists[0]);
}
