import { containing, sayImperative, sendImperative, toldToUs } from '../../words/asking.ts';
import type { Verb } from './clause.ts';

/** An imperative of telling or sending, an infinitive or a third person after a frame. */
export function verbOf(text: string): { verb: Verb; length: number } | undefined {
  // `names one archive`, `gives an hourly rate`.
  const third =
    /^(?!links|lists|quotes|samples|estimates|answers to|states of)(\p{Ll}+?)e?s(?=\s+(?:an?|the|one|two|three|\d|your|their|some|why|how|what|which|us|me|it|in)\s)/iu.exec(
      text,
    );
  for (const [form, extra] of third
    ? ([
        [text.replace(/^(\p{L}+)s/u, '$1'), 1],
        [text, 0],
      ] as const)
    : ([[text, 0]] as const)) {
    const told = toldToUs.exec(form);
    if (told) return { verb: isOfSending(form) ? 'send' : 'say', length: told[0].length + extra };
    const say = sayImperative.exec(form);
    if (say) return { verb: 'say', length: say[0].length + extra };
    const send = sendImperative.exec(form) ?? containing.exec(form);
    if (send) return { verb: 'send', length: send[0].length + extra };
  }
  return undefined;
}

/** Whether a verb with the client as its receiver hands a thing over. */
export function isOfSending(clause: string): boolean {
  return /^(?:send|show|give|drop|shoot|forward|attach|share|make|quote|point|покажите|пришлите|дайте)/iu.test(
    clause,
  );
}
