/** How models mark what they think, by the name of the mark: `<think>`, `<seed:think>`, `[THINK]`, `◁think▷`. */
const tag =
  /<(\/?)(?:\w+:)?(?:think|thinking|thoughts?|reasoning|reflection)\b[^<>]{0,80}>|\[(\/?)THINK\]|◁(\/?)think▷|<\|channel\|>\s*(final)\s*<\|message\|>/i;
/** The longest tag: what may be held back to see whether one is coming. */
const longest = 100;
/** The beginning of a tag, at the end of a text. */
const pending = /(?:<\|channel\|>[^<]*(?:<[^<>]*)?|<[|/]?[^<>]*|\[\/?[A-Z]*|◁\/?[a-z]*)$/i;

/**
 * Takes thinking text out of a stream, whole or cut by the pieces. `wasThinking` is true when an end without its
 * beginning shows that all before it was thinking. What was taken out is `thought`: some models never come back from it.
 */
export function stripThinking() {
  let held = '';
  let inside = false;
  const stripper = {
    thought: '',
    push(text: string): { visible: string; wasThinking: boolean } {
      held += text;
      let visible = '';
      let wasThinking = false;
      for (let found = tag.exec(held); found; found = tag.exec(held)) {
        const isEnd = found.slice(1).some(Boolean);
        const before = held.slice(0, found.index);
        if (inside) stripper.thought += before;
        else if (!isEnd) visible += before;
        else {
          visible = '';
          wasThinking = true;
        }
        inside = !isEnd;
        held = held.slice(found.index + found[0].length);
      }
      const end = held.length - pendingLength(held);
      if (inside) stripper.thought += held.slice(0, end);
      else visible += held.slice(0, end);
      held = held.slice(end);
      return { visible, wasThinking };
    },
    end(): string {
      const rest = held;
      held = '';
      if (!inside) return rest;
      stripper.thought += rest;
      return '';
    },
  };
  return stripper;
}

/** How many characters at the end of the text may be the beginning of a tag. */
function pendingLength(text: string): number {
  return pending.exec(text.slice(-longest))?.[0].length ?? 0;
}
