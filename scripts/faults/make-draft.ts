import { between, type Random } from './seeded-random.ts';

/** One line of a made-up draft; an English one stands in both languages as it is. */
export interface MadeUpLine {
  source: string;
  english: string;
  /** What the model says at first, where that breaks a rule and has to be repaired. */
  first?: string;
}

/** A draft of which each line is another. */
export interface MadeUpDraft {
  text: string;
  lines: MadeUpLine[];
}

/** Sentences that keep every rule; the number makes each line its own. */
const sentences: [russian: string, english: string][] = [
  [
    'Я проверю % страниц и пришлю вам список с временем загрузки.',
    'I will check % pages and send you a list with the loading times.',
  ],
  [
    'В очереди сейчас % писем, и они уходят слишком медленно.',
    'There are % emails in the queue now, and they leave too slowly.',
  ],
  ['Я напишу % тестов, которые проверяют оплату.', 'I will write % tests that check the payment.'],
  [
    'Перенос % записей в новую таблицу я выполню ночью.',
    'I will execute the transfer of % records into the new table at night.',
  ],
  [
    'Ваш сервер держит % запросов в минуту без задержек.',
    'Your server handles % requests per minute without delays.',
  ],
  [
    'Я сохраню % картинок без потери качества.',
    'I will save % pictures without any loss of quality.',
  ],
];

/** Where the user quotes the client; copied, never asked for. */
const quotations = ['Can you look at the % orders from May?', 'We have % open tickets.'];

/**
 * Makes up a draft of 5 to 48 lines, enough for one to four lanes, in numbered points, some with a quoted English line. A part of the lines is answered
 * with the number missing at first, so that the run has to repair them.
 */
export function makeDraft(random: Random): MadeUpDraft {
  const count = between(random, 5, 48);
  const lines: MadeUpLine[] = [];
  const base = between(random, 10_000, 99_000);
  let point = 0;
  for (let place = 0; place < count; place++) {
    const number = String(base + place);
    const mark = place === 0 || random() < 0.7 ? `${++point}) ` : '';
    if (mark !== '' && random() < 0.2) {
      const quotation = quotations[between(random, 0, quotations.length - 1)] ?? '';
      const source = `${mark}${quotation.replace('%', number)}`;
      lines.push({ source, english: source });
      continue;
    }
    const [russian, english] = sentences[between(random, 0, sentences.length - 1)] ?? ['', ''];
    lines.push({
      source: mark + russian.replace('%', number),
      english: mark + english.replace('%', number),
      ...(random() < 0.15 ? { first: mark + english.replace('%', 'many') } : {}),
    });
  }
  return { text: lines.map(({ source }) => source).join('\n'), lines };
}

/** True for a line that a run asks for. */
export function isAsked(line: MadeUpLine): boolean {
  return line.source !== line.english;
}
