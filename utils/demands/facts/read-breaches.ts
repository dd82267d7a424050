import type { JobText } from '../../job/job.ts';
import { findContacts } from '../contacts/find-contacts.ts';
import type { Wording } from '../demand.ts';
import { placeIn, type Sentence, splitPost } from '../posts/split-post.ts';
import { secondPerson } from '../words/asking.ts';
import { applyingThere, breaches, workOfProduct } from '../words/breaches.ts';
import type { Fact } from './fact.ts';

const wordings: Record<string, Wording> = {
  A1: {
    en: 'Asks to talk off Upwork before a contract',
    ru: 'Зовёт общаться вне Upwork до контракта',
  },
  A2: { en: 'Asks to apply by an outside form', ru: 'Просит откликнуться через стороннюю форму' },
  A3: { en: 'Offers payment outside Upwork', ru: 'Предлагает платить мимо Upwork' },
  A4: { en: 'Asks for money or a deposit', ru: 'Просит деньги или залог' },
  A5: { en: 'Asks for free work', ru: 'Просит бесплатную работу' },
  A6: {
    en: 'Asks for account access or personal data',
    ru: 'Просит доступ к аккаунту или личные данные',
  },
};
const denial =
  /(?<![\p{L}])(?:no|not|never|don't|do not|won't|will not|without|nobody|isn't|aren't|нет|не|никогда|никаких|без)(?:\s+[\p{L}']+){0,3}\s*$/iu;
const toApplicant =
  /(?<![\p{L}])(?:we|i|our|my|payment|paid|pay|мы|я|оплата|плачу|платим|заплачу|расчёт)(?![\p{L}])/iu;

/** `Let us take this off Upwork`, with no detail yet. */
const offUpwork =
  /(?<![\p{L}])(?:take|move|bring|continue|handle|discuss|talk|chat|communicate|work|meet)(?: [\p{L}']+){0,3} (?:off|outside|away from)(?: of)?(?: the)? ?(?:upwork|platform)(?![\p{L}])|(?<![\p{L}])(?:общ\p{L}+|переписыва\p{L}+|продолж\p{L}+|уйд\p{L}+|работа\p{L}+)(?: [\p{L}]+){0,2} (?:вне|мимо|за пределами) (?:upwork|апворка?|платформы|площадки)/iu;

/** What the post asks against Upwork's rules, once each, with the words that say it. */
export function readBreaches(post: JobText): Fact[] {
  const sentences = splitPost(post);
  const facts = new Map<string, Fact>();
  const add = (id: string, sentence: Sentence, start: number, end: number) => {
    if (facts.has(id)) return;
    const wording = wordings[id];
    if (!wording) return;
    facts.set(id, {
      id,
      group: 'rules',
      wording,
      quote: sentence.text.slice(start, end),
      place: placeIn(sentence, start, end),
    });
  };
  for (const sentence of sentences) {
    const way = findWayOut(sentence);
    if (way) add('A1', sentence, way.start, way.end);
    for (const { id, pattern } of breaches) {
      const found = pattern.exec(sentence.masked);
      if (!found || denial.test(sentence.masked.slice(0, found.index)) || isWork(id, sentence))
        continue;
      add(id, sentence, found.index, found.index + found[0].length);
    }
  }
  return [...facts.values()].sort((a, b) => a.id.localeCompare(b.id));
}

/** A contact for applying, or a call to leave; a detail that is to be repaired is none. */
function findWayOut({ text, masked }: Sentence): { start: number; end: number } | undefined {
  const called = offUpwork.exec(masked);
  if (called && !denial.test(masked.slice(0, called.index)))
    return { start: called.index, end: called.index + called[0].length };
  const found = findContacts(text).find(
    ({ kind }) => kind !== 'portfolio' && kind !== 'address' && kind !== 'form',
  );
  if (!found) return undefined;
  if (found.kind === 'invitation') return found;
  const isAsked =
    applyingThere.test(masked) &&
    (!workOfProduct.test(masked) || /(?<![\p{L}])(?:me|us|мне|нам)(?![\p{L}])/iu.test(masked));
  return isAsked ? found : undefined;
}

function isWork(id: string, { masked }: Sentence): boolean {
  if (!workOfProduct.test(masked)) return false;
  if (id === 'A3')
    return !toApplicant.test(masked) || /integrat|checkout|gateway|интеграц|подключ/iu.test(masked);
  return !secondPerson.test(masked);
}
