import type { Fault, ModelRequest, ModelScript } from '../protocol.ts';

/** A way in which servers are known to behave, and what a person must see of it. */
export interface Behaviour {
  /** The entry in the list of findings that it belongs to. */
  entry: string;
  name: string;
  /** `answer` is what the model says where the behaviour lets it. */
  script(answer: ModelScript['answer']): Partial<ModelScript>;
  /** The lines come, or the panel says this. */
  ends: 'translated' | RegExp;
  /** The most requests that it may take. */
  requests: number;
}

export const status = (code: number, body: unknown, type = 'application/json'): Fault => ({
  kind: 'raw',
  status: code,
  headers: { 'content-type': type },
  chunks: [typeof body === 'string' ? body : JSON.stringify(body)],
});

export const page = (words: string) =>
  `<!doctype html><html><title>${words}</title><body>${words}</body></html>`;

export const always = (fault: Fault) => () => ({ fault: () => fault });
export const first = (fault: Fault) => () => ({
  fault: (_: ModelRequest, number: number) => (number === 0 ? fault : undefined),
});

export const sse = (...values: unknown[]) =>
  values
    .map((value) => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`)
    .join('');
