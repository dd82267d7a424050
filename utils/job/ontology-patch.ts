import { compareNumbers } from '../text/paragraph-number.ts';
import type { Paragraph } from './ontology-paragraphs.ts';
import { printParagraph, separator } from './ontology-paragraphs.ts';
import type { WrittenSection } from './ontology-written.ts';

/**
 * Brings a written O.md up to date: a section whose paragraph says now what it said before stays
 * byte for byte, a changed one gets its new body (an analysis its heading too), one that is gone is
 * dropped, a new one comes before the first with a greater number.
 */
export function patchWritten(
  written: WrittenSection[],
  was: Paragraph[],
  now: Paragraph[],
): string {
  const hasWindowsEnds = written.some(({ heading }) => heading.endsWith('\r\n'));
  const ends = (text: string) => (hasWindowsEnds ? text.replace(/\r?\n/g, '\r\n') : text);
  const before = byKey(was);
  const after = byKey(now);
  const kept = written.filter(({ key }) => !key || after.has(key) || !before.has(key));
  const keys = new Set(kept.map((section) => section.key));
  const taken = new Set(kept.map((section) => section.number));
  const pieces = kept.map((section) => ({
    number: section.number,
    paragraph: section.key ? after.get(section.key) : undefined,
    text: patchSection(section, before, after, ends),
  }));
  const isNew = ({ key, body }: Paragraph) => {
    const old = before.get(key);
    return !keys.has(key) && (old === undefined || old.body !== body);
  };
  for (const paragraph of now.filter(isNew)) {
    const placed = withFreeNumber(paragraph, taken);
    const at = placeOf(
      placed.number,
      pieces.map((piece) => piece.number),
    );
    const previous = pieces[at - 1];
    const gap = previous?.paragraph ? separator(previous.paragraph, placed) : '\n';
    if (previous) previous.text = endLine(previous.text, gap, ends);
    const text = ends(printParagraph(placed) + (at < pieces.length ? '\n' : ''));
    pieces.splice(at, 0, { number: placed.number, paragraph: placed, text });
  }
  const last = pieces[pieces.length - 1];
  const isEndDropped = kept[kept.length - 1] !== written[written.length - 1];
  if (last && isEndDropped) last.text = last.text.replace(/(\r?\n)\s+$/, '$1');
  return pieces.map((piece) => piece.text).join('');
}

function patchSection(
  section: WrittenSection,
  before: Map<string, Paragraph>,
  after: Map<string, Paragraph>,
  ends: (text: string) => string,
): string {
  const { key = '', heading, body } = section;
  const old = before.get(key);
  const next = after.get(key);
  const isAnalysis = key.startsWith('analysis ');
  const isSame = old?.body === next?.body && (!isAnalysis || old?.heading === next?.heading);
  if (!next || isSame) return heading + body;
  if (key === 'today') return heading + replaceDate(body, ends(next.body ?? ''));
  const ending = /\s*$/.exec(body)?.[0] ?? '';
  const top = isAnalysis ? ends(`${next.heading}\n`) : endLine(heading, '', ends);
  if (next.body === undefined) return top;
  return top + ends(next.body) + (ending.includes('\n') ? ending : ends('\n'));
}

function replaceDate(body: string, sentence: string): string {
  const date = /\d{4}-\d\d-\d\d/;
  const today = date.exec(sentence)?.[0];
  return today && date.test(body) ? body.replace(date, today) : `${sentence}\n\n`;
}

function byKey(paragraphs: Paragraph[]): Map<string, Paragraph> {
  return new Map(paragraphs.map((paragraph) => [paragraph.key, paragraph]));
}

/** The seed's own numbers never move; another paragraph takes the next that nothing stands under. */
function withFreeNumber(paragraph: Paragraph, taken: Set<string>): Paragraph {
  const path = paragraph.number.split('.');
  while (taken.has(path.join('.'))) path.push(String(Number(path.pop()) + 1));
  const number = path.join('.');
  taken.add(number);
  const heading = paragraph.heading.replace(paragraph.number, number);
  return { ...paragraph, number, heading };
}

function placeOf(number: string, numbers: string[]): number {
  const found = numbers.findIndex((other) => other !== '' && compareNumbers(other, number) > 0);
  return found < 0 ? numbers.length : found;
}

/** Ends the text with a line break, and with a blank line where `gap` asks for one. */
function endLine(text: string, gap: string, ends: (text: string) => string): string {
  if (text === '') return text;
  const ended = text.endsWith('\n') ? text : text + ends('\n');
  return gap === '' || /\n[^\S\n]*\n$/.test(ended) ? ended : ended + ends('\n');
}
