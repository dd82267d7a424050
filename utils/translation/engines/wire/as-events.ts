import { maxAnswerBytes } from '../../answer/limits.ts';
import { looksLikePage, RefusedAnswer } from './read-evidence.ts';

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** How much of an error is read. */
const maxError = 20_000;

/** The beginning of a body as text, and no more of it. */
export async function readShort(body: Bytes | null): Promise<string> {
  if (!body) return '';
  const { text } = await readUpTo(body.getReader(), maxError);
  return text;
}

/**
 * The body of a success as server-sent events. A stream passes as it comes; a whole answer (from a server that ignores
 * `stream`) becomes one event, lines of JSON become one each. A page or words that no model writes are thrown.
 */
export async function asEvents(body: Bytes, headers: Headers): Promise<Bytes> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const decoder = new TextDecoder();
  let head = '';
  // Some servers send a byte first, to see whether anybody is there.
  while (head.trim() === '') {
    const { value, done } = await reader.read();
    if (done) return streamOf(chunks);
    chunks.push(value);
    head += decoder.decode(value, { stream: true });
  }
  const first = head.replace(/^\ufeff?\s+/, '');
  if (
    /^(?:data|event|id|retry)?:/.test(first) ||
    /^(?:d|da|dat|e|ev|eve|even|i|r|re|ret|retr)$/.test(first)
  )
    return streamOf(chunks, reader);
  if (/ndjson|jsonl/.test(headers.get('content-type') ?? ''))
    return streamOf(chunks, reader).pipeThrough(linesToEvents());
  const rest = await readUpTo(reader, 2 * maxAnswerBytes);
  const text = head + rest.text;
  if (looksLikePage(text, headers)) throw new RefusedAnswer(200, headers, text);
  const events = eventsOf(text);
  if (events.length === 0) throw new RefusedAnswer(200, headers, text);
  const encoder = new TextEncoder();
  return streamOf(events.map((event) => encoder.encode(`data: ${JSON.stringify(event)}\n\n`)));
}

/** Each line of JSON, as it comes, is an event. */
function linesToEvents(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = '';
  const eventOf = (line: string) => (line.trim() === '' ? '' : `data: ${line}\n\n`);
  return new TransformStream({
    transform(chunk, controller) {
      const text = decoder.decode(chunk, { stream: true });
      const end = text.lastIndexOf('\n');
      if (end >= 0) {
        const lines = (rest + text.slice(0, end)).split('\n');
        controller.enqueue(encoder.encode(lines.map(eventOf).join('')));
        rest = text.slice(end + 1);
      } else rest += text;
    },
    flush: (controller) => controller.enqueue(encoder.encode(eventOf(rest))),
  });
}

/** The JSON of a body: one value, or one on each line; only what may be (a part of) an answer or an error. */
function eventsOf(text: string): object[] {
  const whole = parsed(text);
  const values = whole ? [whole].flat() : text.split('\n').flatMap((line) => parsed(line) ?? []);
  const isTold = (value: object) =>
    ['choices', 'output', 'error', 'message', 'type'].some((name) => name in value);
  return values.filter((value) => typeof value === 'object' && value !== null && isTold(value));
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function readUpTo(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<{ text: string }> {
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return { text };
    text += decoder.decode(value, { stream: true });
    if (text.length < most) continue;
    void reader.cancel().catch(() => {});
    return { text: text.slice(0, most) };
  }
}

/** First what was read already, then the rest as it comes. */
function streamOf(
  chunks: Uint8Array<ArrayBuffer>[],
  reader?: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): Bytes {
  return new ReadableStream({
    async pull(controller) {
      const chunk = chunks.shift();
      if (chunk) return controller.enqueue(chunk);
      const next = await reader?.read();
      if (!next || next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: (reason) => reader?.cancel(reason),
  });
}
