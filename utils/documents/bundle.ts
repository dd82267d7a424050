import type { Job, OntologyOptions } from '../job/index.ts';
import { parseOntology } from '../job/index.ts';
import { fenceFor, outline } from '../language/index.ts';
import { withLineEnds } from '../text/line-ends.ts';
import { BELIEVED, printBelieved, readBelieved } from './believed.ts';
import { CHECKLIST, type ChecklistLine, printChecklist, readChecklist } from './checklist.ts';
import type { NamedText } from './prompt-documents.ts';
import { documentSlots, fillSlots } from './slots.ts';

/** Everything that a chat needs to translate, and that another panel needs to go on. */
export interface Bundle {
  B: string;
  L: string;
  /** O.md as rendered. */
  O: string;
  /** T.md; its slots are filled with the three texts below. */
  T: string;
  /** D. */
  draft: string;
  /** D2. */
  translation: string;
  /** F. */
  fragment: string;
  /** What the client asks of the letter, with what the writer said of it. */
  checklist?: readonly ChecklistLine[];
  /** Numbers of the user's own checks in T.md that are believed. */
  believed?: readonly string[];
  /** The user's further documents. */
  others?: readonly NamedText[];
  /** The terms that hold in the draft, as a table. */
  terms?: string;
}

/** A bundle as it goes out: four files and more, or one text. */
export interface ExportedBundle {
  files: NamedText[];
  markdown: string;
}

/** What a bundle that comes in holds; what it does not have is absent. */
export interface ImportedBundle {
  /** B, L, T (its slots empty) and further ones, verbatim. */
  documents: NamedText[];
  draft?: string;
  translation?: string;
  fragment?: string;
  ontology?: string;
  job?: Job;
  options?: OntologyOptions;
  /** The table of terms. */
  terms?: string;
  checklist?: ChecklistLine[];
  believed?: string[];
}

/** The name of the table of terms. */
const termsFile = 'terms.csv';

const HEADING = /^\s*`?([^`\n/\\]{1,100}\.md|terms\.csv)`?:?\s*$/;

/**
 * Prints a bundle: `B.md`, `L.md`, `O.md`, `T.md` with D, D2 and F filled in, then the user's further
 * documents and the terms where there are any; as files, and as one Markdown text with each in a fence that its content cannot close.
 */
export function exportBundle(bundle: Bundle): ExportedBundle {
  const contents = { D: bundle.draft, D2: bundle.translation, F: bundle.fragment };
  const lines = Object.fromEntries(
    Object.entries(contents).map(([name, text]) => [name, withLineEnds(text)]),
  );
  const checklist = printChecklist(bundle.checklist ?? []);
  const believed = printBelieved(bundle.believed ?? []);
  const files = [
    { name: 'B.md', text: bundle.B },
    { name: 'L.md', text: bundle.L },
    { name: 'O.md', text: bundle.O },
    { name: 'T.md', text: fillSlots(bundle.T, lines) },
    ...(checklist ? [{ name: CHECKLIST, text: checklist }] : []),
    ...(believed ? [{ name: BELIEVED, text: believed }] : []),
    ...(bundle.others ?? []),
    ...(bundle.terms ? [{ name: termsFile, text: withLineEnds(bundle.terms) }] : []),
  ];
  return { files, markdown: printFiles(files) };
}

/**
 * Reads a bundle back: one Markdown text, or files by name. The draft, its translation and the
 * fragment come out of T.md's slots, the job out of O.md, terms out of their table. Files with other
 * names than `….md` are left out. Never fails: a text that holds no document gives an empty bundle.
 */
export function importBundle(bundle: string | readonly NamedText[]): ImportedBundle {
  const files =
    typeof bundle === 'string' ? readFiles(withLineEnds(bundle)) : bundle.map(withFileName);
  const imported: ImportedBundle = { documents: [] };
  const table = files.find(({ name }) => name === termsFile);
  if (table) imported.terms = table.text;
  for (const { name, text: raw } of files.filter((file) => file.name.endsWith('.md'))) {
    const text = withLineEnds(raw);
    if (name === 'O.md') {
      Object.assign(imported, { ontology: text }, parseOntology(text));
    } else if (name === 'T.md') {
      for (const slot of documentSlots(text)) imported[FIELDS[slot.name]] = slot.content;
      imported.documents.push({ name, text: fillSlots(text, { D: '', D2: '', F: '' }) });
    } else {
      const checklist = name === CHECKLIST ? readChecklist(text) : undefined;
      const believed = name === BELIEVED ? readBelieved(text) : undefined;
      if (checklist) imported.checklist = checklist;
      else if (believed) imported.believed = believed;
      else imported.documents.push({ name, text });
    }
  }
  return imported;
}

const FIELDS = { D: 'draft', D2: 'translation', F: 'fragment' } as const;

function printFiles(files: readonly NamedText[]): string {
  const names = files.map(({ name }) => `\`${name}\``).join(', ');
  const blocks = files.map(({ name, text }) => {
    const fence = fenceFor(text, '~');
    return `\`${name}\`:\n${fence}markdown\n${text}\n${fence}\n`;
  });
  return `К этому запросу приложены документы: ${names}.\nНачни с \`B.md\` и действуй так, как там написано.\n\n${blocks.join('\n')}`;
}

function readFiles(markdown: string): NamedText[] {
  const files: NamedText[] = [];
  let line = '';
  for (const block of outline(markdown)) {
    const source = markdown.slice(block.start, block.end);
    const name = block.kind === 'fence' ? HEADING.exec(line)?.[1] : undefined;
    if (block.kind === 'fence' && name) {
      const text = markdown.slice(block.bodyStart, block.bodyEnd).replace(/\n$/, '');
      files.push({ name, text });
    }
    if (block.kind !== 'blank') line = source.trimEnd().split('\n').pop() ?? '';
  }
  return files;
}

/** A file of a zip may come with its folder, or with another letter case: `Docs/b.MD`. */
function withFileName({ name, text }: NamedText): NamedText {
  const file = name.split(/[/\\]/).pop() ?? name;
  const usual = /^([blot])\.md$/i.exec(file)?.[1];
  return { name: usual ? `${usual.toUpperCase()}.md` : file.replace(/\.md$/i, '.md'), text };
}
