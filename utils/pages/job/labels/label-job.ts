import { holds, isJunk, type Line, readPieces, textOf } from '../../text/lines.ts';
import { looseLines, onlySection, type Section, type SectionName } from '../../text/sections.ts';
import { type Findings, note } from '../findings.ts';
import { readActivityByLabel } from './label-activity.ts';
import { isClientBlock, readClientByLabel } from './label-client.ts';
import { readFeaturesByLabel } from './label-features.ts';
import { readConnectsByLabel, readHeadByLabel } from './label-head.ts';
import { readFileNames, readQualifications, readSkills } from './label-lists.ts';
import { readStateByLabel } from './label-state.ts';

/** What the visible labels of a page say. */
export interface LabelReading {
  findings: Findings;
  /** The lines of the client block, where its heading stands over them. */
  client: Line[];
}

/** Reads all but the description of a job from the lines of a page by its visible words alone. */
export function readJobByLabel(lines: Line[], sections: Section[]): LabelReading {
  const loose = looseLines(lines, sections);
  const linesOf = (section: Section) => lines.slice(section.start, section.end);
  const under = (name: SectionName, fits?: (section: Section) => boolean) => {
    const section = onlySection(sections, name, fits);
    return section ? linesOf(section) : [];
  };
  const client = under('client', (section) => isClientBlock(linesOf(section)));
  const findings: Findings = {
    ...readHeadByLabel(loose),
    ...readConnectsByLabel(loose),
    ...readStateByLabel(loose),
    ...readFeaturesByLabel(loose),
    ...readActivityByLabel(under('activity')),
    ...readClientByLabel(client),
  };
  const attachments = under('attachments');
  note(findings, 'attachments', readFileNames(attachments), attachments[0]?.place);
  const qualifications = under('qualifications');
  note(findings, 'qualifications', readQualifications(qualifications), qualifications[0]?.place);
  const skills = pieces(onlySection(sections, 'skills'), lines);
  note(findings, 'tags', readSkills(skills), skills[0]?.place);
  for (const name of ['questions', 'deliverables'] as const) {
    const items = listItems(onlySection(sections, name), lines);
    note(findings, name, items.map(textOf).filter(Boolean), items[0]?.parentElement ?? undefined);
  }
  return { findings, client };
}

function isWithin(place: Element, other: Element): boolean {
  return holds(place, other) || holds(other, place);
}

// Skills are inline elements in a row, which read as one line.
function pieces(section: Section | undefined, lines: Line[]): Line[] {
  if (!section?.root) return [];
  const under = lines.slice(section.start, section.end);
  return readPieces(section.root).filter((piece) =>
    under.some(({ place }) => place && piece.place && isWithin(place, piece.place)),
  );
}

// An item of a list may have several lines, so the elements are taken.
function listItems(section: Section | undefined, lines: Line[]): Element[] {
  if (!section?.root) return [];
  const under = lines.slice(section.start, section.end);
  return [...section.root.querySelectorAll('li')].filter(
    (item) => !isJunk(item) && under.some((line) => line.place && holds(item, line.place)),
  );
}
