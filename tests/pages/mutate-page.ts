/** A small seeded generator (mulberry32): the same seed, the same page. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Mutation {
  seed: number;
  /** Rewords the page's own labels as well; what the client and the figures say stays. */
  labels?: boolean;
  /** Puts every heading deeper than what it heads, and takes «Summary» away. */
  headings?: boolean;
}

/**
 * Turns a page into what the next redesign could be: every `data-*` attribute renamed, every class hashed, sections
 * reordered, wrappers added. Texts, tags and links stay, so a reader must live by the labels. Changes the document.
 */
export function mutatePage(document: Document, { seed, labels, headings }: Mutation): void {
  const random = seeded(seed);
  const root = document.querySelector('body') ?? document.documentElement;
  const all = [...root.querySelectorAll('*')];
  for (const element of all) renameAttributes(element, seed);
  shuffleSections(root, random);
  for (const element of all) if (random() < 0.08) wrap(element, random);
  if (headings) rebuildHeadings(root, random);
  if (labels) rewordLabels(root, random);
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, strong, legend';

function rebuildHeadings(root: Element, random: () => number): void {
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (/^\s*summary\s*$/i.test(heading.textContent ?? '') && random() < 0.5) heading.remove();
    else for (let depth = Math.floor(random() * 4); depth > 0; depth--) wrap(heading, random);
  }
}

function hash(text: string, seed: number): string {
  let value = seed ^ 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.charCodeAt(0), 0x01000193);
  return `x${(value >>> 0).toString(36)}`;
}

function renameAttributes(element: Element, seed: number): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'class')
      element.setAttribute(
        name,
        value
          .split(/\s+/)
          .map((one) => (one ? hash(one, seed) : one))
          .join(' '),
      );
    if (!name.startsWith('data-')) continue;
    element.removeAttribute(name);
    element.setAttribute(`data-${hash(name, seed)}`, hash(value, seed));
  }
}

/** Puts the sections of a card, and the items of its lists, in another order. */
function shuffleSections(root: Element, random: () => number): void {
  const parents = new Set(
    [...root.querySelectorAll('section')].flatMap((s) => s.parentElement ?? []),
  );
  for (const parent of parents) {
    const sections = [...parent.children].filter((child) => child.localName === 'section');
    if (sections.length < 2) continue;
    for (const section of shuffle(sections, random)) parent.append(section);
  }
}

function shuffle<T>(items: T[], random: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

const UNWRAPPED = /^(?:li|tr|td|th|tbody|thead|option|br|body|head|svg|path|script|style)$/;
const INLINE = /^(?:a|b|em|i|small|span|strong)$/;

function wrap(element: Element, random: () => number): void {
  const parent = element.parentElement;
  if (!parent || UNWRAPPED.test(element.localName) || element.closest('svg')) return;
  const isInline = INLINE.test(element.localName) && random() < 0.7;
  const wrapper = element.ownerDocument.createElement(isInline ? 'span' : 'div');
  wrapper.setAttribute('class', hash('wrapper', Math.floor(random() * 1e9)));
  parent.insertBefore(wrapper, element);
  wrapper.append(element);
}

const LABELS =
  /posted|summary|deliverables|hourly|fixed-price|duration|experience level|i am (?:looking|willing)|project (?:type|length)|attachments?|skills and expertise|mandatory skills|nice-to-have skills|preferred qualifications|activity on this job|proposals:|last viewed by client|interviewing|invites sent|unanswered invites|hires|active|connects|you will be asked|about the client|verified|reviews?|jobs? posted|hire rate|open jobs?|total spent|avg hourly rate paid|hours|member since|company|people|explore similar jobs|recent history|private listing/gi;

function rewordLabels(root: Element, random: () => number): void {
  const words = new Map<string, string>();
  const reword = (label: string) => {
    const key = label.toLowerCase();
    const word = words.get(key) ?? `Zq${Math.floor(random() * 1e6).toString(36)}`;
    words.set(key, word);
    return word;
  };
  const written = new Set<Element>(
    [...root.querySelectorAll('p, li, a[href*="/att/"]')].filter(
      (one) =>
        one.localName === 'a' ||
        ((one.textContent ?? '').length > 100 && !one.querySelector('li, p, section, strong')),
    ),
  );
  // The title is the heading before «Posted»: the client's words, too.
  for (const heading of root.querySelectorAll('h1, h4'))
    if (/^\s*\S*posted/i.test(textAfter(heading))) written.add(heading);
  const walk = (element: Element) => {
    if (written.has(element) || element.localName === 'script') return;
    for (const node of [...element.childNodes]) {
      if (node.nodeType === 1) walk(node as Element);
      else if (node.nodeType === 3 && random() < 0.85)
        node.nodeValue = (node.nodeValue ?? '').replace(LABELS, reword);
    }
  };
  walk(root);
}

function textAfter(element: Element): string {
  for (let up: Element | null = element; up; up = up.parentElement)
    for (let next = up.nextElementSibling; next; next = next.nextElementSibling)
      if (next.textContent?.trim()) return next.textContent;
  return '';
}
