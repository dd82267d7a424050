import { findInvisible, readVisible, showVisible, type Visible } from '../text/invisible.ts';
import { divideLines } from './reading/context.ts';
import type { Finding, Fix, StyleInput } from './rule.ts';
import { reportSense } from './sense/guard.ts';
import { maskVerbatim } from './verbatim.ts';

/** An input as its reader sees it: what all rules and guards compare. */
export interface SeenInput {
  input: StyleInput;
  /** Findings in the seen text, at their places in the text as it is stored. */
  placeBack(findings: Finding[]): Finding[];
}

/**
 * Takes the invisible signs of both texts away before anything is compared: in the source they are never a
 * fault, and in the English they would hide words from every rule. The stored text keeps them. What stands
 * verbatim is then hidden from all rules.
 */
export function seeInput(input: StyleInput): SeenInput {
  const seen = seeVisible(input);
  const { input: masked, unmask } = maskVerbatim(seen.input);
  return { input: masked, placeBack: (findings) => seen.placeBack(unmask(findings)) };
}

function seeVisible(input: StyleInput): SeenInput {
  const source = showVisible(input.source);
  const target = showVisible(input.target);
  const seen = source === input.source && target === input.target;
  if (target === input.target)
    return { input: seen ? input : { ...input, source }, placeBack: (findings) => findings };
  const lines = input.target.split('\n');
  const visible = new Map<number, Visible>();
  const placeBack = (finding: Finding): Finding => {
    const line = lines[finding.line] ?? '';
    let way = visible.get(finding.line);
    if (!way) {
      way = readVisible(line);
      visible.set(finding.line, way);
    }
    const { start, end } = toWhole(way, finding);
    const placed = { ...finding, start, end, text: line.slice(start, end) };
    if (finding.fix) placed.fix = { ...finding.fix, ...toWhole(way, finding.fix) };
    return placed;
  };
  return { input: { ...input, source, target }, placeBack: (found) => found.map(placeBack) };
}

function toWhole(way: Visible, { start, end }: { start: number; end: number }) {
  const from = way.startOf(start);
  return { start: from, end: start === end ? from : way.endOf(end) };
}

/**
 * The invisible signs of the English that the source does not have between the same letters: errors, each with a fix
 * that takes it away.
 */
export function findHiddenSigns(input: StyleInput): Finding[] {
  if (showVisible(input.target) === input.target) return [];
  const target = divideLines(input.source, input.target)[1].map((text) => ({ text }));
  const context = { settings: input.settings ?? {}, target };
  const granted = new Set(input.source.split('\n').flatMap((line) => signsOf(line).map(around)));
  return target.flatMap(({ text }, line) =>
    signsOf(text)
      .filter((sign) => !granted.has(around(sign)))
      .map(({ start, end }) => {
        const code = nameSign(text.slice(start, end));
        const message = {
          en: `An invisible sign (${code.en}) that the source does not have.`,
          ru: `Невидимый знак (${code.ru}), которого нет в русском тексте.`,
        };
        const fix: Fix = { start, end, sure: 'safe', replacement: '' };
        return reportSense(context, 'alien', { line, start, end }, message, fix);
      }),
  );
}

function signsOf(text: string) {
  return findInvisible(text).map((span) => ({ ...span, text }));
}

/** A sign with the letters beside it; at the head of a line with the one after it. */
function around({ text, start, end }: { text: string; start: number; end: number }): string {
  return text.slice(Math.max(0, start - 1), end + 1);
}

const names: [RegExp, string, string][] = [
  [/^\p{Cc}/u, 'control code', 'управляющий код'],
  [/^\u00ad/, 'soft hyphen', 'мягкий перенос'],
  [/^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'direction of text', 'направление письма'],
  [/^[\u{e0000}-\u{e007f}]/u, 'hidden tag', 'скрытый тег'],
  [/^/, 'zero width', 'нулевая ширина'],
];

function nameSign(sign: string): { en: string; ru: string } {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const [, en, ru] = names.find(([pattern]) => pattern.test(sign)) as [RegExp, string, string];
  return { en: `${en}, ${code}`, ru: `${ru}, ${code}` };
}
