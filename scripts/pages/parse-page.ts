import { parseHTML } from 'linkedom';

/** Parses a saved page; one that was cut down to a fragment gets a body around it. */
export function parsePage(html: string): Document {
  const isWhole = /<body[\s>]/i.test(html);
  const whole = isWhole ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  // Styles are long, and no reader looks at them.
  return parseHTML(whole.replace(/<style[\s\S]*?<\/style>/gi, '')).document;
}
