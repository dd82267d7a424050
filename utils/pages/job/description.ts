import { blockText } from '../text/block-text.ts';
import { holds, isJunk, type Line, squeeze } from '../text/lines.ts';
import { onlySection, type Section } from '../text/sections.ts';
import type { Found } from './findings.ts';

const HEADING = 'strong, h2, h3, h4, h5, h6';

/**
 * The description by its heading «Summary»: what follows the heading in its section, up to the next heading
 * («Deliverables»). Elements, not lines, so that line breaks and lists stay.
 */
export function describeByLabel(lines: Line[], sections: Section[]): Found<string> | undefined {
  const section = onlySection(sections, 'summary', (candidate) => candidate.end > candidate.start);
  if (!section?.root) return undefined;
  const inside = lines.slice(section.start, section.end).flatMap((line) => line.place ?? []);
  const heading = lines[section.heading]?.place;
  const parts = largestParts(section.root, inside, heading, lines[section.end]?.place);
  const value = blockText(parts);
  return value ? { value, place: parts.length === 1 ? parts[0] : section.root } : undefined;
}

// The fewest elements that hold all lines of the section and neither its heading nor the line after it.
function largestParts(
  root: Element,
  inside: Element[],
  heading: Element | undefined,
  next: Element | undefined,
): Element[] {
  const parts: Element[] = [];
  const visit = (element: Element) => {
    if (isJunk(element) || !inside.some((place) => holds(element, place) || holds(place, element)))
      return;
    const isMixed =
      (heading && holds(element, heading)) || (next && holds(element, next)) || element === root;
    if (!isMixed) parts.push(element);
    else for (const child of element.children) visit(child);
  };
  visit(root);
  // A list under a heading of its own («Deliverables», whatever it will be called) is no part of it.
  const end = parts.findIndex((part) => isHeading(part));
  return end < 0 ? parts : parts.slice(0, end);
}

function isHeading(element: Element): boolean {
  const heading = element.matches(HEADING) ? element : element.querySelector(HEADING);
  return !!heading && squeeze(heading.textContent ?? '') === squeeze(element.textContent ?? '');
}
