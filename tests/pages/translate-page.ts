/** The programs that translate a page while one reads it, each with what it is known to leave behind. */
export const TRANSLATORS = ['chrome', 'edge', 'firefox', 'yandex', 'unknown'] as const;
export type Translator = (typeof TRANSLATORS)[number];

const SYLLABLES = 'ба во ги ду же зи ко лу ме ни по ру со ту фе хи'.split(' ');

/** Made-up Russian of about the same length: numbers, amounts and signs stay, as they do in a translation. */
function russian(text: string): string {
  return text.replace(/[A-Za-z]{2,}/g, (word) => {
    const made = [...word]
      .map((char, i) => SYLLABLES[(char.charCodeAt(0) + i) % SYLLABLES.length])
      .join('')
      .slice(0, word.length);
    return /^[A-Z]/.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  });
}

/** Translates what is inside an element as a browser does: text by text, with that browser's marks. */
export function translatePage(root: Element, by: Translator): void {
  const { ownerDocument: document } = root;
  const html = document.documentElement;
  if (by === 'chrome')
    html.setAttribute('class', `${html.getAttribute('class') ?? ''} translated-ltr`);
  if (by === 'chrome' || by === 'firefox') html.setAttribute('lang', 'ru');
  const walk = (element: Element) => {
    if (/^(?:script|style|svg)$/.test(element.localName)) return;
    for (const node of [...element.childNodes]) {
      if (node.nodeType === 1) walk(node as Element);
      else if (node.nodeType === 3 && /[A-Za-z]{2}/.test(node.nodeValue ?? ''))
        put(node, russian(node.nodeValue ?? ''), by);
    }
  };
  walk(root);
}

function put(node: Node, text: string, by: Translator): void {
  const parent = node.parentNode as Element;
  const { ownerDocument: document } = parent;
  const element = (name: string, inner: string | Element) => {
    const made = document.createElement(name);
    made.append(inner);
    return made;
  };
  if (by === 'chrome') parent.replaceChild(element('font', element('font', text)), node);
  else if (by === 'yandex') {
    const made = element('ya-tr-span', text);
    made.setAttribute('data-translated', 'true');
    parent.replaceChild(made, node);
  } else {
    node.nodeValue = text;
    if (by === 'edge') parent.setAttribute('_msttexthash', '1234567');
    if (by === 'firefox') parent.setAttribute('data-moz-translations-id', '7');
  }
}
