import type { GlossaryTerm, TermPair } from '../style/rule.ts';
import { findTerm } from '../terms/find-term.ts';
import { type LedgerEntry, readLedger, type TermKind, type TermOrigin } from '../terms/ledger.ts';
import { shortPlaces } from '../terms/term-sense.ts';
import { withLineEnds } from '../text/line-ends.ts';
import { borderOf } from './border.ts';
import { hash } from './delimiter.ts';
import type { AnswerFormat, AnswerShape, AskedLine, EngineRequest, PromptBlock } from './engine.ts';

/** A line that is asked for again because of what the rules found in its English. */
export interface RepairLine extends AskedLine {
  target: string;
  /** Each in the rule's words: `6.7 «you need to»: …`. */
  findings: string[];
  /** The English is no translation of the line: it is not to be mended, but made anew. */
  isAnew?: true;
  /** A first repair that was not taken, and why. */
  refused?: { target: string; why: string };
}

/** What was wrong with the last answer to a request for these lines. */
export interface Remark {
  /** Numbers that had no line of their own. */
  missing: number[];
  /** How often these were asked for in vain. */
  round: number;
  onlyThought?: boolean;
}

/** What a request is made of. The texts of the documents have their slots (D, D2, F) named, not filled. */
export interface PromptInput {
  draftId: string;
  /** B, L, T and the user's further documents, in that order. */
  documents: { name: string; text: string }[];
  /** What the user settled of terms; those that the lines hold are told beside F. */
  glossary?: GlossaryTerm[];
  /** Words that the user forbids, each with what stands for it. */
  replacements?: TermPair[];
  /** `O.md`; empty when no job was read. */
  ontology: string;
  draft: string;
  /** The English of the part that is translated already; within a run it only grows. */
  translated: string[];
  lines: (AskedLine | RepairLine)[];
  /** One line from the user about this translation. */
  wish?: string;
  remark?: Remark;
  /** What `lines` are: lines of D, or terms of it that want one translation. */
  asks?: 'lines' | 'terms';
  /** Translations of terms of this draft; those that the lines hold are told. */
  terms?: TermPair[];
}

/** Says who answers and how; what follows it names the border of foreign text, which is the same for all of a job. */
const task = `You translate one fragment of a freelancer's answer to a client. The documents that follow are written by the freelancer: B.md says how to read the others, L.md defines their language, T.md is the task with its rules, O.md describes the job. Keep every rule of T.md.
The blocks after them hold D (the whole text in the source language), D2 (what is translated already) and F (the lines to translate now).
Each line of F begins with its number in square brackets. Answer each of these lines under its own number: one line of the target language for one line of F, with the enumerator, quotation marks and backticks that the line has. Do not divide, merge, reorder or skip lines, and write nothing else: no introduction, no explanation.`;

const repairNote =
  'These lines were translated, and the rules of T.md named under them are broken. Mend what is named and leave every other word as it is, except where a line is to be translated anew.';

const termsNote =
  'These are no lines of D but terms that occur in more than one of its points. Write under each number the one translation of the term for the whole of D: only the term, in the singular, without an article.';

/**
 * Composes a request: B, L, T, then O, D, D2, and at the end F, the wish and the findings. What changes
 * least comes first, so that each request begins with almost all of the one before; breakpoints stand
 * after T, O and D2. What others wrote, in O and quoted in D and D2, stands inside the border that the task names.
 */
export function composePrompt(input: PromptInput): EngineRequest {
  const documents = input.documents.map(({ name, text }) =>
    block(name, `# ${name}\n\n${text.trim()}`),
  );
  const last = documents.at(-1);
  if (last) last.breakpoint = true;
  const border = borderOf(input.ontology, input.draft);
  const whole = border ? `${task}\n${border.note}` : task;
  const blocks: PromptBlock[] = [block('task', whole), ...documents];
  const words = wordsText(input);
  if (words !== '') blocks.push(block('words', words));
  if (border && input.ontology.trim() !== '')
    blocks.push({
      ...block('O.md', `# O.md\n\n${border.around(input.ontology.trim())}`),
      breakpoint: true,
    });
  const bordered = (lines: string[]) => border?.aroundForeign(lines) ?? lines.join('\n');
  blocks.push(block('D', `# D\n\n${bordered(withLineEnds(input.draft.trim()).split('\n'))}`));
  const translated = bordered(input.translated);
  blocks.push({ ...block('D2', `# D2\n\n${translated}`.trimEnd()), breakpoint: true });
  blocks.push(block('F', fragmentText(input)));
  return {
    blocks,
    lines: input.lines.map(({ number, source }) => ({ number, source })),
    cacheKey: `draft-${hash(input.draftId)}`,
  };
}

/** How the answer is to be written; stands at the very end, because an engine may have to change it. */
export function formatNote(format: AnswerFormat, shape?: AnswerShape): string {
  if (shape) return shape.note;
  return format === 'json'
    ? 'Answer as JSON: {"lines":[{"n":<number of the line>,"text":"<its translation>"}]}'
    : 'Answer as plain text, each line as: [number] translation';
}

/** The request as one text, as it is copied for a chat. */
export function promptText(request: EngineRequest, format: AnswerFormat = 'numbered'): string {
  return [...request.blocks.map(({ text }) => text), formatNote(format, request.shape)].join(
    '\n\n',
  );
}

function block(name: string, text: string): PromptBlock {
  return { name, text };
}

/** The user's forbidden words, which T.md does not hold. */
function wordsText({ replacements = [] }: PromptInput): string {
  if (replacements.length === 0) return '';
  return [
    '# Forbidden words\n\nWrite what stands on the right instead:',
    ...replacements.map(arrow),
  ].join('\n');
}

function arrow({ source, target }: TermPair): string {
  return `- ${source} → ${target}`;
}

/** Of the terms those that the asked lines hold; what the user settled stands above what was found. */
function termsOf({ lines, glossary = [], terms = [] }: PromptInput): LedgerEntry[] {
  const entry =
    (origin: TermOrigin) =>
    (term: GlossaryTerm): LedgerEntry => ({ kind: 'translate', ...term, origin, at: 0 });
  const { entries } = readLedger([...glossary.map(entry('glossary')), ...terms.map(entry('pass'))]);
  return entries.filter(({ source: term }) =>
    lines.some(
      ({ source }) => findTerm(source, term).length > 0 || shortPlaces(source, term).length > 0,
    ),
  );
}

/** What the model is told of each kind of entry, and how one is written. */
const told: { kind: TermKind; says: string; write(entry: LedgerEntry): string }[] = [
  {
    kind: 'translate',
    says: 'Translate these terms so, in any inflection, wherever they mean the same:',
    write: arrow,
  },
  {
    kind: 'keep',
    says: 'Write these exactly so, untranslated:',
    write: ({ source, target }) => (source === target ? `- ${target}` : arrow({ source, target })),
  },
  {
    kind: 'forbid',
    says: 'Never translate these terms so, in any inflection:',
    write: ({ source, target }) => `- ${source} ≠ ${target}`,
  },
];

function termsText(entries: LedgerEntry[]): string[] {
  return told.flatMap(({ kind, says, write }) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return own.length > 0 ? [`${says}\n${own.map(write).join('\n')}`] : [];
  });
}

/** F with what belongs to it; `lines` is all that grows with their number. */
function fragmentText(input: PromptInput): string {
  const { lines, wish, remark, asks } = input;
  const text = lines.map(askedText).join('\n');
  if (asks === 'terms') return ['# F', termsNote, text].join('\n\n');
  const parts = ['# F', text];
  parts.push(...termsText(termsOf(input)));
  if (lines.some(isRepair)) parts.push(repairNote);
  if (wish?.trim()) parts.push(`A wish of the author for this translation: ${wish.trim()}`);
  if (remark && !lines.some(isRepair)) parts.push(remarkText(remark));
  return parts.join('\n\n');
}

/** Tells the model what its last answer lacked: the same words again would bring the same answer. */
function remarkText({ missing, round, onlyThought }: Remark): string {
  const shown =
    missing.length > 12 ? `${missing.slice(0, 12).join(', ')} and others` : missing.join(', ');
  const fault = onlyThought
    ? 'Your last answer held only thoughts and no translation.'
    : `Your last answer had no line of its own under the number${missing.length === 1 ? '' : 's'} ${shown}.`;
  const again = round > 1 ? ` This happened ${round} times.` : '';
  return `${fault}${again} Answer each line of F under exactly its number, one line each, and nothing else.`;
}

/** One line of F as it is written in a request. */
export function askedText(line: AskedLine | RepairLine): string {
  const asked = `[${line.number}] ${line.source}`;
  if (!isRepair(line)) return asked;
  const findings = line.findings.map((finding) => `    ${finding}`);
  const refused = line.refused
    ? [`    A first repair was not taken, because ${line.refused.why}: ${line.refused.target}`]
    : [];
  const state = line.isAnew
    ? '    Its English so far is no translation of it. Translate it anew, whatever stood there: '
    : '    English so far: ';
  return [asked, `${state}${line.target}`, ...findings, ...refused].join('\n');
}

function isRepair(line: AskedLine | RepairLine): line is RepairLine {
  return 'findings' in line;
}
