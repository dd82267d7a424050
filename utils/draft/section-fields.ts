import type { Fragment } from './fragment.ts';
import { enumeratorOf } from './line.ts';
import { quotedFrom } from './similarity.ts';

/** A field of the proposal form, as far as the mapping needs it. */
export interface TargetField {
  id: string;
  kind: 'cover letter' | 'question';
  label: string;
}

/** Which field each section of the draft goes to, and how that was found. */
export interface SectionTarget {
  section: string;
  fieldId: string;
  how: 'user' | 'exact' | 'similar' | 'rest';
}

/** From this score on a quotation counts as the field's question. */
const likeness = 0.6;

/**
 * Sends every section of the draft to a field: a section that quotes a question to the field of that
 * question (the same words, else the most similar ones), the rest to the cover letter. `chosen` is what
 * the user changed by hand, section → field; a field that the form lacks is passed over.
 */
export function sectionFields(
  fragments: Fragment[],
  fields: TargetField[],
  chosen: Record<string, string> = {},
): SectionTarget[] {
  const rest = fields.find((field) => field.kind === 'cover letter') ?? fields[0];
  const questions = fields.filter((field) => field.kind === 'question');
  const sections = [...new Set(fragments.map((fragment) => fragment.section))];
  return sections.flatMap((section): SectionTarget[] => {
    const own = fields.find((field) => field.id === chosen[section]);
    if (own) return [{ section, fieldId: own.id, how: 'user' }];
    const quoted = fragments
      .filter((fragment) => fragment.section === section)
      .flatMap((fragment) => fragment.question ?? openingQuestion(fragment) ?? []);
    for (const question of quoted) {
      const same = questions.find((field) => fold(field.label) === fold(question));
      if (same) return [{ section, fieldId: same.id, how: 'exact' }];
    }
    let best: TargetField | undefined;
    let bestScore = likeness;
    for (const question of quoted)
      for (const field of questions) {
        const score = quotedFrom(question, field.label);
        if (score > bestScore) {
          best = field;
          bestScore = score;
        }
      }
    if (best) return [{ section, fieldId: best.id, how: 'similar' }];
    return rest ? [{ section, fieldId: rest.id, how: 'rest' }] : [];
  });
}

/** The question that a point quotes before it answers in the same paragraph: `1) «How?» Step by step.` */
function openingQuestion({ lines }: Fragment): string | undefined {
  const text = lines[0]?.text.trim() ?? '';
  const mark = enumeratorOf(text)?.mark ?? '';
  const opening = /^(?:«([^»]+\?)»|“([^”]+\?)”|"([^"]+\?)")\s*\S/su.exec(
    text.slice(text.indexOf(mark) + mark.length).trim(),
  );
  return opening?.slice(1).find((quoted) => quoted !== undefined);
}

/** Case, white space, the kind of quotes and marks at the ends tell no two questions apart. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"\d.)]+|[\s".*]+$/g, '');
}
