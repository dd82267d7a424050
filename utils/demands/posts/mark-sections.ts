import { questionWord, secondPerson } from '../words/asking.ts';
import { jobHeading, letterHeading, personHeading } from '../words/headings.ts';
import { thingIn } from '../words/things.ts';
import type { Sentence } from './split-post.ts';

/** What the client's headings say a stretch of the post is: about the work, about who may do it, or about the letter. */
export type Section = 'work' | 'person' | 'letter' | 'heading';

interface Headed {
  section: Section;
  /** The heading has its text on the same line: only that line is meant. */
  isInline: boolean;
  /** It says nothing else. */
  isBare?: boolean;
}

/** The sentences below a heading, with what it says of them; the others belong to no section. */
export function markSections(
  sentences: readonly Sentence[],
  weightOf: (sentence: Sentence) => number,
): ReadonlyMap<Sentence, Section> {
  const sections = new Map<Sentence, Section>();
  let open: (Headed & { paragraph: number; hasItems: boolean; isEmpty: boolean }) | undefined;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.field !== 'description') continue;
    // `- Rate` among what the letter shall hold is a point of it.
    const headed =
      sentence.isItem && open?.section === 'letter'
        ? undefined
        : (readHeading(sentence) ??
          readAnnouncement(sentence, itemsAfter(sentences, index), weightOf));
    if (headed) {
      open = {
        ...headed,
        paragraph: sentence.paragraph,
        hasItems: false,
        isEmpty: !headed.isInline,
      };
      if (headed.section !== 'letter' || headed.isInline) sections.set(sentence, headed.section);
      else if (headed.isBare) sections.set(sentence, 'heading');
      continue;
    }
    if (!open) continue;
    const isNextParagraph = sentence.paragraph !== open.paragraph;
    // A heading may stand alone above its text; a list may hold empty lines.
    const goesOn =
      !isNextParagraph || (!open.isInline && (open.isEmpty || (sentence.isItem && open.hasItems)));
    const isBroken =
      open.section !== 'letter' && !sentence.isItem && weightOf(sentence) > (open.isInline ? 0 : 1);
    if (!goesOn || isBroken || (open.hasItems && open.isInline && !sentence.isItem)) {
      open = undefined;
      continue;
    }
    open.paragraph = sentence.paragraph;
    open.isEmpty = false;
    open.hasItems ||= sentence.isItem;
    sections.set(sentence, open.section);
  }
  return sections;
}

const marks =
  /^(?:[\s*#_>=~\p{Extended_Pictographic}–—-]|\u{fe0f}|\u{200d})+|(?:[\s*#_=~\p{Extended_Pictographic}]|\u{fe0f})+$/gu;
const longest = 90;

function readHeading({ text, start, visible }: Sentence): Headed | undefined {
  const bare = text.replace(marks, '').trim();
  if (bare.length < longest) {
    const alone = bare.replace(/[*\s]*[:：–—-]*[*\s]*$/u, '').replace(/[.!]+$/, '');
    const isWholeLine = /^\s*(?:\n|$)/.test(visible.text.slice(start + text.length));
    const isColon = /[:：][*\s]*$/u.test(bare);
    if (isWholeLine || isColon) {
      const section = sectionOf(alone);
      // A line without a colon is a heading only where it stands as one: short and with nothing to end it.
      if (section && (isColon || !/[.!]$/.test(bare)))
        return { section, isInline: false, isBare: true };
    }
  }
  const head = /^([^:.?!\n]{3,50})(?::|\s[–—-])\s+(?=.*\p{L})/u.exec(bare);
  const section = head ? sectionOf((head[1] as string).replace(marks, '').trim()) : undefined;
  return section && section !== 'letter' ? { section, isInline: true } : undefined;
}

/** `Instead, please tell us:`, `What we would like to know from you:` above a list. */
function readAnnouncement(
  sentence: Sentence,
  items: readonly Sentence[],
  weightOf: (sentence: Sentence) => number,
): Headed | undefined {
  const { text, start, visible } = sentence;
  const isAbove =
    /:[*\s]*$/.test(text) && /^[ \t]*\n/.test(visible.text.slice(start + text.length));
  // `To help us decide:` says nothing itself, the points below it ask.
  const asking = items.filter((item) => weightOf(item) > 1 || asks(item.masked)).length;
  const isAsking = items.length > 1 && asking >= items.length / 2;
  return isAbove && (weightOf(sentence) > 1 || isAsking)
    ? { section: 'letter', isInline: false }
    : undefined;
}

/** `how many have you led`, `all-in price`: only the reader can say it. */
function asks(masked: string): boolean {
  const text = masked.trim();
  if (questionWord.test(text)) return secondPerson.test(text);
  const thing = thingIn(text);
  return thing !== undefined && thing.start < 16 && !/\d{2}|[$€£]/.test(text);
}

function itemsAfter(sentences: readonly Sentence[], index: number): Sentence[] {
  const items: Sentence[] = [];
  for (const one of sentences.slice(index + 1, index + 9)) {
    if (!one.isItem) break;
    items.push(one);
  }
  return items;
}

function sectionOf(heading: string): Section | undefined {
  const words = heading.replace(/[’]/g, "'").replace(/\s+/g, ' ');
  if (letterHeading.test(words)) return 'letter';
  if (!jobHeading.test(words)) return undefined;
  return personHeading.test(words) ? 'person' : 'work';
}
