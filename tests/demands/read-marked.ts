/** A post with its wishes marked in place, read into text and labels. */
export interface MarkedPost {
  text: string;
  demands: { kind: string; value?: string; quote: string }[];
  orders: { quote: string }[];
}

/** Reads `[[kind=value|quotation]]` and `[[order|quotation]]`; a mark may hold another. */
export function readMarked(source: string): MarkedPost {
  const demands: MarkedPost['demands'] = [];
  const orders: MarkedPost['orders'] = [];
  let text = '';
  const open: { head: string; start: number }[] = [];
  for (let at = 0; at < source.length; at++) {
    const head = /^\[\[([^|\]]+)\|/.exec(source.slice(at, at + 60));
    const mark = open.at(-1);
    if (head) {
      open.push({ head: head[1] as string, start: text.length });
      at += head[0].length - 1;
    } else if (mark && source.startsWith(']]', at)) {
      open.pop();
      const quote = text.slice(mark.start);
      const [kind = '', value] = mark.head.split(/=(.*)/s);
      if (kind === 'order') orders.push({ quote });
      else demands.push({ kind, ...(value ? { value } : {}), quote });
      at += 1;
    } else text += source[at];
  }
  return { text, demands, orders };
}
