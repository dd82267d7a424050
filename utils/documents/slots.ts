import { fenceFor, outline } from '../language/index.ts';

export type SlotName = 'D' | 'D2' | 'F';

/** A fenced block of T.md that holds the draft, its translated part or the fragment. */
export interface Slot {
  name: SlotName;
  /** Of the fenced block, its fences included. */
  start: number;
  end: number;
  /** What stands in it, without the last line break. */
  content: string;
}

const INTRODUCTION =
  /^\s*(?:Содержание|Текст|Contents?(?:\s+of)?|Text(?:\s+of)?)\s+`?(D2|D|F)`?\s*:?\s*$/i;
const DEFINITION = /^\s*`?(D2|D|F)`?\s*≔\s*$/;

/**
 * The slots of a T.md: the first fenced block after «Содержание `D`:» (or straight after
 * «`D` ≔»), likewise for `D2` and `F`. A fence of an example is none.
 */
export function documentSlots(text: string): Slot[] {
  const slots: Slot[] = [];
  let line = '';
  for (const block of outline(text)) {
    const source = text.slice(block.start, block.end);
    if (block.kind === 'fence') {
      const name = (INTRODUCTION.exec(line) ?? DEFINITION.exec(line))?.[1] as SlotName | undefined;
      if (name && !slots.some((slot) => slot.name === name)) {
        const content = text.slice(block.bodyStart, block.bodyEnd).replace(/\r?\n$/, '');
        slots.push({ name, start: block.start, end: block.end, content });
      }
    }
    if (block.kind !== 'blank') line = source.trimEnd().split('\n').pop() ?? '';
  }
  return slots;
}

/**
 * Fills the slots; those that are not given stay as they are, and every other byte too. A fence is
 * made longer where the content would close it. A slot that the text does not have is added at the
 * end, so that nothing is lost.
 */
export function fillSlots(text: string, contents: Partial<Record<SlotName, string>>): string {
  const slots = documentSlots(text);
  let filled = '';
  let at = 0;
  for (const slot of slots) {
    const content = contents[slot.name];
    if (content === undefined) continue;
    filled +=
      text.slice(at, slot.start) + fillFence(text.slice(slot.start, slot.end), slot, content);
    at = slot.end;
  }
  filled += text.slice(at);
  const missing = (['D', 'D2', 'F'] as const).filter((name) => {
    return contents[name] && !slots.some((slot) => slot.name === name);
  });
  return missing.length === 0 ? filled : filled + addSlots(filled, missing, contents);
}

/** Says in each slot that its content follows as a block of its own: for the request to a model. */
export function nameSlots(text: string): string {
  const note = (name: SlotName) => `(см. блок \`${name}\` после документов)`;
  return fillSlots(
    text,
    Object.fromEntries(documentSlots(text).map(({ name }) => [name, note(name)])),
  );
}

/** A fence that was only as long as its content needed is not longer than the new one needs. */
function fillFence(fence: string, slot: Slot, content: string): string {
  const [, indent = '', marker = '```', rest = ''] = /^(\s*)(`{3,}|~{3,})(.*)/.exec(fence) ?? [];
  const kind = marker[0] as '`' | '~';
  const ends = /\r\n/.test(fence) ? '\r\n' : '\n';
  const own = fenceFor(slot.content, kind).length === marker.length ? 3 : marker.length;
  const line = kind.repeat(Math.max(own, fenceFor(content, kind).length));
  const closing = /\n[^\S\n]*(?:`{3,}|~{3,})([^\S\n]*(?:\r?\n)?)$/.exec(fence)?.[1] ?? ends;
  const body = content && content + ends;
  return `${indent}${line}${rest.trimEnd()}${ends}${body}${indent}${line}${closing}`;
}

function addSlots(
  text: string,
  names: SlotName[],
  contents: Partial<Record<SlotName, string>>,
): string {
  const numbers = outline(text).flatMap((block) =>
    block.kind === 'heading' && block.number ? [Number(block.number.split('.')[0])] : [],
  );
  let number = numbers.reduce((most, one) => Math.max(most, one), 0);
  const sections = names.map((name) => {
    const fence = fenceFor(contents[name] ?? '', '~');
    number += 1;
    return `# ${number}.\nСодержание \`${name}\`:\n${fence}markdown\n${contents[name]}\n${fence}\n`;
  });
  return `${text.endsWith('\n') || text === '' ? '' : '\n'}\n${sections.join('\n')}`;
}
