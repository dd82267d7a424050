import { fenceFor } from '../../../text/outline.ts';
import type { CheckPlace, OwnCheck } from '../own-check.ts';
import { isCheckFence } from './examples.ts';
import { type Paragraph, readParagraphs } from './paragraph.ts';
import { printBlock } from './print-block.ts';

/** T.md with the block at that place, put in where there was none, or taken out where `body` is empty. */
export function withBlock(text: string, place: CheckPlace, body: string): string {
  const paragraph = readParagraphs(text).find(({ start }) => start === place.paragraph);
  if (!paragraph) return text;
  const fences = paragraph.parts.filter(isCheckFence);
  const fence = place.block === undefined ? undefined : fences[place.block];
  const block = body.trim() === '' ? '' : printFence(body);
  if (fence) return `${text.slice(0, fence.outer.start)}${block}${text.slice(fence.outer.end)}`;
  return block === '' ? text : insertAt(text, paragraph.end, block);
}

/** T.md with a paragraph more, after the last of its rules, under the number that comes next. */
export function withParagraph(
  text: string,
  told: { title: string; prose: string; body: string },
): { text: string; number: string; start: number } {
  const paragraphs = readParagraphs(text).filter(({ number }) => number.includes('.'));
  const last = paragraphs.at(-1);
  const number = nextNumber(paragraphs, last);
  const heading = `## ${number}.${told.title ? ` ${told.title}` : ''}\n`;
  const prose = told.prose.trim() === '' ? '' : `${told.prose.trim()}\n`;
  const at = last?.end ?? text.length;
  const before = text.slice(0, at).trimEnd();
  const start = before.length + 2;
  const added = `${heading}${prose}${told.body.trim() === '' ? '' : printFence(told.body)}`;
  const after = text.slice(at).replace(/^\n*/, '\n');
  const whole = `${before}\n\n${added}${after.trim() === '' ? '' : after}`;
  return { text: whole, number, start };
}

function nextNumber(paragraphs: readonly Paragraph[], last: Paragraph | undefined): string {
  const chapter = last?.number.split('.')[0] ?? '7';
  const used = paragraphs
    .map(({ number }) => number.split('.'))
    .filter(([head]) => head === chapter)
    .map(([, own]) => Number(own));
  return `${chapter}.${Math.max(0, ...used) + 1}`;
}

function printFence(body: string): string {
  const fence = fenceFor(body, '~');
  return `${fence}check\n${body.trim()}\n${fence}\n`;
}

function insertAt(text: string, at: number, block: string): string {
  const before = text.slice(0, at).trimEnd();
  return `${before}\n${block}${text.slice(before.length).replace(/^\n/, '')}`;
}

/** What the author decides about a check beside what it asks: how strict it is, and what it must not find. */
export interface Decision {
  severity?: 'error' | 'warning' | 'off';
  nearMisses?: readonly { source: string; target: string }[];
}

/** T.md with a decision written into the block of a check; one that was read from a sentence gets a block. */
export function withDecision(text: string, check: OwnCheck, decision: Decision): string {
  const paragraph = readParagraphs(text).find(({ start }) => start === check.place.paragraph);
  const fence = paragraph?.parts.filter(isCheckFence)[check.place.block ?? -1];
  const body = fence?.text.trimEnd() ?? printBlock({ ...check, examples: [] });
  const lines = body.split('\n');
  if (decision.severity) {
    const name = /[а-яё]/iu.test(body) ? severities.ru : severities.en;
    const line = `${name.key}: ${name[decision.severity]}`;
    const at = lines.findIndex((one) => /^\s*(?:severity|level|строгость|уровень)\s*:/iu.test(one));
    if (at >= 0) lines[at] = line;
    else lines.push(line);
  }
  const isRussian = /^\s*(?:запрет|перевод|предел)/imu.test(body);
  for (const { source, target } of decision.nearMisses ?? [])
    lines.push(`F: ${oneLine(source)}`, `${isRussian ? 'хорошо' : 'good'}: ${oneLine(target)}`);
  return withBlock(text, check.place, lines.join('\n'));
}

const severities = {
  ru: { key: 'строгость', error: 'ошибка', warning: 'предупреждение', off: 'выключено' },
  en: { key: 'severity', error: 'error', warning: 'warning', off: 'off' },
};

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
