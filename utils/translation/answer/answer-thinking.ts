const open = /<(think|thinking|thought|reasoning)>/i;
const close = /<\/(?:think|thinking|thought|reasoning)>/i;
/** The longest tag, less its last character: what may be held back to see whether a tag is coming. */
const longest = '</reasoning>'.length - 1;

/**
 * Takes thinking text out of a stream: what stands in `<think>…</think>` and its kin, whole or cut by the
 * pieces. `wasThinking` is true when an end without its beginning shows that all before it was thinking.
 */
export function stripThinking(): {
  push(text: string): { visible: string; wasThinking: boolean };
  end(): string;
} {
  let held = '';
  let inside = false;
  return {
    push(text) {
      held += text;
      let visible = '';
      let wasThinking = false;
      for (;;) {
        const tag = (inside ? close : /<\/?(?:think|thinking|thought|reasoning)>/i).exec(held);
        if (!tag) break;
        if (!inside) {
          if (open.test(tag[0])) visible += held.slice(0, tag.index);
          else {
            visible = '';
            wasThinking = true;
          }
        }
        inside = open.test(tag[0]);
        held = held.slice(tag.index + tag[0].length);
      }
      const kept = pendingTag(held);
      if (!inside) visible += held.slice(0, held.length - kept);
      held = held.slice(held.length - kept);
      return { visible, wasThinking };
    },
    end() {
      const rest = inside ? '' : held;
      held = '';
      return rest;
    },
  };
}

/** How many characters at the end of the text may be the beginning of a tag. */
function pendingTag(text: string): number {
  const at = text.lastIndexOf('<');
  if (at < 0 || text.length - at > longest) return 0;
  return /^<\/?[a-z]*$/i.test(text.slice(at)) ? text.length - at : 0;
}
