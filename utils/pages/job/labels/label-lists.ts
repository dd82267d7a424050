import type { Line } from '../../text/lines.ts';
import { QUALIFICATION } from '../../text/values.ts';

const FILE = /^(\S.*\.\w{1,8}) \(\d[\d.,]* ?(?:bytes|B|KB|MB|GB)\)$/i;
const GROUP = /^(?:mandatory|nice-to-have|other|additional)(?: skills)?$/i;
const CATEGORY = /^[A-Z][\w &/-]+ (?:deliverables|languages|skills|types)$/i;

/** The name of an attached file without its size: `Brief.docx (2.7 MB)` → `Brief.docx`. */
export function fileName(text: string): string | undefined {
  return FILE.exec(text)?.[1];
}

/** The names of the files under «Attachments». */
export function readFileNames(lines: Line[]): string[] {
  return lines.flatMap((line) => fileName(line.text) ?? []);
}

/** `Job Success Score: At least 90%`, on one line or on two. */
export function readQualifications(lines: Line[]): string[] {
  return lines.flatMap((line, i) => {
    const match = QUALIFICATION.exec(line.text);
    if (!match || /:\/\/|\bconnects\b/i.test(line.text)) return [];
    const value = match[1] ?? lines[i + 1]?.text;
    return value ? [`${line.text.split(':')[0]}: ${value}`] : [];
  });
}

/**
 * The skills under «Skills and Expertise» without the names of their groups; nothing where a part of them is hidden
 * («+ 6 more»): half a list is not the list. On a page a group's name is a heading or `strong`; in copied text it is
 * known by its words only.
 */
export function readSkills(lines: Line[]): string[] {
  if (lines.some((line) => /^\+ ?\d+ more$|^more$/i.test(line.text))) return [];
  const hasPlaces = lines.some((line) => line.place);
  const isGrouped = lines.some((line) => GROUP.test(line.text));
  const skills = lines.filter((line, i) => {
    if (GROUP.test(line.text)) return false;
    if (hasPlaces) return !line.place?.closest('strong, b, h4, h5, h6');
    // The first line of a grouped list is a group's name; further ones only where they look like one.
    return !(isGrouped && (i === 0 || CATEGORY.test(line.text)));
  });
  return [...new Set(skills.map((line) => line.text))];
}
