const LINE = /^(?:div|p|li|ul|ol|h[1-6]|blockquote|pre)$/i;

/** The text of a `contenteditable` element: its blocks and `<br>` are its lines. Needs no layout. */
export function editableText(root: Element): string {
  let text = '';
  let isLineOpen = true;
  const walk = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        text += node.nodeValue ?? '';
        if (node.nodeValue) isLineOpen = false;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        const isBlock = LINE.test(child.localName);
        if (child.localName === 'br') {
          // A `<br>` at the end of a block only holds the line open.
          if (child.nextSibling || parent === root) text += '\n';
          isLineOpen = child.nextSibling !== null;
          continue;
        }
        if (isBlock && !isLineOpen) text += '\n';
        if (isBlock) isLineOpen = true;
        walk(child);
        if (isBlock) isLineOpen = false;
      }
    }
  };
  walk(root);
  return text.replace(/\u00a0/g, ' ');
}
