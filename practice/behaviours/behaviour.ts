import type { Fault, ModelRequest, ModelScript } from '../protocol.ts';

/** A way in which servers are known to behave, and what a person must see of it. */
export interface Behaviour {
  /** The entry in the list of findings that it belongs to. */
  entry: string;
  name: string;
  /** `answer` is what the model says where the behaviour lets it. */
  script(answer: ModelScript['answer']): Partial<ModelScript>;
  /** What the user has set, beside what the practice sets; `key` is kept for the server as it was pasted. */
  settings?(server: { baseUrl: string; host: string }): Record<string, unknown> & { key?: string };
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
/** At the first request of each play: the server has answered others before. */
export const first = (fault: Fault) => () => {
  let isOver = false;
  return {
    fault: (_: ModelRequest) => {
      const now = isOver ? undefined : fault;
      isOver = true;
      return now;
    },
  };
};

export const sse = (...values: unknown[]) =>
  values
    .map((value) => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`)
    .join('');
