import type { JobText } from '../../job/job.ts';
import { foldText, hasCyrillic } from '../../text/letters.ts';
import { pairGuillemets } from '../../text/quotes.ts';
import { isTouching, type Span } from '../../text/span.ts';
import { jobWords } from '../job-words.ts';
import { type Line, readLine } from '../reading/line.ts';
import { findMisquotations, sayTruth } from '../reading/quotes/misquotations.ts';
import type { Finding, StyleSettings, Words } from '../rule.ts';
import { findVerbatim } from '../verbatim.ts';
import { forbiddenWords } from './jargon.ts';
import { russianJargon } from './russian-jargon.ts';

export interface DraftInput {
  draft: string;
  job?: JobText;
  settings?: StyleSettings;
  /** Words that the post demands as they are: no hint is about them. */
  verbatim?: string[];
}

interface Draft {
  lines: Line[];
  job: string;
  jobText?: JobText;
  settings: StyleSettings;
}

/**
 * Hints on the Russian draft, never blocking: every one is a warning. 6.4: more than one sentence in a paragraph;
 * 6.5: jargon; 6.5.1: a phrase in « » that is neither an exact quotation of the job nor in Latin script, and a
 * quotation that differs from what the client wrote, with the true text as its fix.
 */
export function checkDraft({ draft, job, settings = {}, verbatim = [] }: DraftInput): Finding[] {
  const read: Draft = {
    lines: draft.split('\n').map(readLine),
    job: foldText(jobWords(job)),
    jobText: job,
    settings,
  };
  const off = new Set(settings.off ?? []);
  return [
    ...(off.has('6.4') ? [] : findCrowded(read)),
    ...withoutVerbatim(
      [
        ...(off.has('6.5') || off.has('6.5.1') ? [] : findPhrases(read)),
        ...(off.has('6.5') ? [] : findJargon(read)),
      ],
      read,
      verbatim,
    ),
  ].sort((a, b) => a.line - b.line || a.start - b.start);
}

function withoutVerbatim(findings: Finding[], { lines }: Draft, words: string[]): Finding[] {
  return findings.filter(
    (finding) =>
      !findVerbatim(lines[finding.line]?.text ?? '', words).some(
        (span) => span.start < finding.end && finding.start < span.end,
      ),
  );
}

function hint(
  draft: Draft,
  rule: string,
  line: number,
  span: Span,
  message: Words,
  replacement?: string,
): Finding {
  const text = (draft.lines[line] as Line).text.slice(span.start, span.end);
  const finding: Finding = {
    rule,
    line,
    start: span.start,
    end: span.end,
    text,
    message: message[draft.settings.language ?? 'en'] ?? message.en,
    severity: 'warning',
  };
  if (replacement !== undefined)
    finding.fix = { start: span.start, end: span.end, sure: 'ask', replacement };
  return finding;
}

/** A client's question may hold several sentences: only a paragraph with Russian in it is the writer's. */
function findCrowded(draft: Draft): Finding[] {
  return draft.lines.flatMap((line) => {
    const second = line.sentences[1];
    const last = line.sentences[line.sentences.length - 1];
    if (!second || !last || !hasCyrillic(line.text)) return [];
    return [
      hint(
        draft,
        '6.4',
        line.index,
        { start: second.start, end: last.end },
        { en: 'A paragraph holds one sentence.', ru: 'Абзац содержит одно предложение.' },
      ),
    ];
  });
}

function findPhrases(draft: Draft): Finding[] {
  const { lines } = draft;
  const { pairs } = pairGuillemets(
    lines.map(({ text }) => text),
    (line) => lines[line]?.code ?? [],
  );
  const russian = pairs.flatMap(({ open, close, text }) => {
    const folded = foldText(text);
    if (folded === '' || draft.job.includes(folded) || !hasCyrillic(text)) return [];
    const span = {
      start: open.at,
      end: close.line === open.line ? close.at + 1 : (lines[open.line] as Line).text.length,
    };
    return [
      hint(draft, '6.5.1', open.line, span, {
        en: 'A phrase in « » is neither an exact quotation of the client nor in Latin script.',
        ru: 'Фраза в « » — не точная цитата клиента и не латиницей.',
      }),
    ];
  });
  const wrong = findMisquotations(lines, draft.jobText).map((one) =>
    hint(draft, '6.5.1', one.line, one, sayTruth(one), one.truth),
  );
  return [...russian, ...wrong];
}

function findJargon(draft: Draft): Finding[] {
  const own = forbiddenWords(draft.settings);
  return draft.lines.flatMap((line) => {
    const skip = line.opaque;
    const found: Finding[] = [];
    const taken: Span[] = [];
    const add = (pattern: RegExp, instead: string, replacement?: string) => {
      for (const match of line.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (
          isTouching(skip, span.start, span.end) ||
          taken.some((one) => one.start < span.end && span.start < one.end)
        )
          continue;
        if (taken.length < 500) taken.push(span);
        found.push(
          hint(
            draft,
            '6.5',
            line.index,
            span,
            {
              en: `Jargon; the official term: ${instead}.`,
              ru: `Жаргон; официальный термин: ${instead}.`,
            },
            replacement,
          ),
        );
      }
    };
    if (!hasCyrillic(line.text)) return found;
    for (const { pattern, replacement } of own)
      if (replacement) add(pattern, replacement, replacement);
    for (const { pattern, instead } of russianJargon) add(pattern, instead);
    return found;
  });
}
