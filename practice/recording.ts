import { readFileSync } from 'node:fs';

/** The practice draft, byte for byte as a writer would paste it. */
export const practiceDraft = readFileSync(new URL('./draft.ru.md', import.meta.url), 'utf8');

/** An English of it that keeps every rule, line for line. */
export const goldenEnglish = readFileSync(new URL('./draft.en.md', import.meta.url), 'utf8');

/** A place where the recorded translation breaks a rule. */
export interface PlantedError {
  rule: string;
  /** What mends it: a fix without the model, asking the model again, or only the writer's hand. */
  cure: 'fix' | 'asking again' | 'hand';
  /** The words of the golden English, and what the first answer has in their place. */
  right: string;
  first: string;
  /** What every later answer has in their place. */
  later: string;
}

export const plantedErrors: PlantedError[] = [
  {
    rule: '7.4',
    cure: 'fix',
    right: 'e.g. `product.category`',
    first: 'for example, `product.category`',
    later: 'e.g. `product.category`',
  },
  {
    rule: '7.2',
    cure: 'fix',
    right: 'keeps your website on',
    first: 'keeps your site on',
    later: 'keeps your website on',
  },
  {
    rule: '7.1',
    cure: 'fix',
    right: 'so you do not receive',
    first: "so you don't receive",
    later: 'so you do not receive',
  },
  {
    rule: '5',
    cure: 'asking again',
    right: 'there are 1,200 emails in the queue',
    first: 'there are many emails in the queue',
    later: 'there are 1,200 emails in the queue',
  },
  {
    rule: '6.6',
    cure: 'asking again',
    right: 'execute the check-then-act cycle',
    first: 'execute the read-and-write cycle',
    later: 'execute the check-then-act cycle',
  },
  {
    rule: '6.6',
    cure: 'hand',
    right: 'completely eliminates dyno cycling and',
    first: 'completely eliminates planned restarts and',
    later: 'completely eliminates scheduled restarts and',
  },
];

/** What the recorded model says to one line: at first, and when it is asked again. */
export interface RecordedLine {
  source: string;
  golden: string;
  first: string;
  later: string;
}

function splitLines(text: string): string[] {
  return text.split('\n').map((line) => line.trimEnd());
}

/** The recording, by source line without its trailing spaces. Quoted English lines stand in it as they are. */
export function recordedLines(): Map<string, RecordedLine> {
  const goldens = splitLines(goldenEnglish);
  const lines = splitLines(practiceDraft).map((source, place): RecordedLine => {
    const golden = goldens[place] ?? '';
    const planted = plantedErrors.find(({ right }) => golden.includes(right));
    return {
      source,
      golden,
      first: planted ? golden.replace(planted.right, planted.first) : golden,
      later: planted ? golden.replace(planted.right, planted.later) : golden,
    };
  });
  return new Map(lines.filter(({ source }) => source !== '').map((line) => [line.source, line]));
}

/** What the recorded model calls the words that recur in the draft; others it leaves out. */
const terms: Record<string, string> = {
  задач: 'task',
  сервер: 'server',
  очередь: 'queue',
  процесс: 'process',
  страниц: 'page',
  заказ: 'order',
  товар: 'product',
  писем: 'email',
  импорт: 'import',
  памяти: 'memory',
  данных: 'data',
  магазина: 'shop',
  покупатели: 'customer',
  шаблон: 'template',
  система: 'system',
  'операционная система': 'operating system',
  сигнал: 'signal',
  ответа: 'response',
};

/** The renderings of the terms that are asked for, as far as they are known. */
export function recordedTerms(
  asked: { number: number; source: string }[],
): { n: number; text: string }[] {
  return asked.flatMap(({ number, source }) => {
    const text = terms[source];
    return text === undefined ? [] : [{ n: number, text }];
  });
}
