import { splitSegments } from '../../posts/segments.ts';
import type { Sentence } from '../../posts/split-post.ts';
import { badEnd, thirdParty } from '../../words/letter.ts';
import { machineTold } from '../../words/machines.ts';
import { words } from '../../words/word-pattern.ts';
import { isOfOthers } from '../is-of-others.ts';
import type { Wish } from '../wish.ts';
import { classify } from './classify-object.ts';

const machines = words(
  `ai|chat ?gpt|gpt|llms?|machines?|(?:chat-?)?bots?|robots?|generat(?:ed|ors?)|deepl|google translate|нейросет\\p{L}*|ии|бот(?:а|ов|ом)?|робот\\p{L}*`,
);
const writing = words(
  `written|wrote|writes?|pastes?|texts?|prose|letters?|proposals?|applications?|bids?|repl(?:y|ies)|answers?|output|words|отклик\\p{L}*|письм\\p{L}*|текст\\p{L}*|написа\\p{L}+`,
);
const refusing =
  /(?<!\p{L})(?:no|not|never|nor|over|goodbye|out|without|не|без)(?!\p{L})|n't(?!\p{L})|(?<!\p{L})(?:notic|recogni[sz]|smell|spot|hear|tell)(?:es?|s)?(?!\p{L})/iu;

/** Text of machines is refused, whatever the words: `Anyone who pastes ChatGPT prose at me is out`. */
function refusesMachines(masked: string): boolean {
  return (
    machines.test(masked) &&
    writing.test(masked) &&
    (badEnd.test(masked) || refusing.test(masked)) &&
    !/[?▯]|(?:in|for|within) (?:the|our|these) (?!letter|text|application|proposal|reply|bid)/u.test(
      masked,
    ) &&
    !machineTold.test(masked)
  );
}

const unwanted: [string, RegExp][] = [
  [
    'no-attachments',
    /(?<!\p{L})(?:attach\p{L}*|enclosures?|files|pdfs|вложени\p{L}+|файл\p{L}+)(?!\p{L})/iu,
  ],
  ['no-links', /(?<!\p{L})(?:links?|urls?|web ?sites?|ссыл\p{L}+)(?!\p{L})/iu],
  ['no-emoji', /(?<!\p{L})(?:emojis?|smileys?|emoticons?|смайл\p{L}+|эмодзи)(?!\p{L})/iu],
];
const unwantedSign =
  /(?<!\p{L})(?:no|not|never|without|leave|skip|drop|keep|don't|do not|won't|can't|cannot|не|без)(?!\p{L})/iu;

/** `Not a single emoji`, `Файлы не прикрепляйте`: a short clause that wants none. */
function unwantedIn(text: string): string | undefined {
  if (text.trim().split(/\s+/).length > 8 || !unwantedSign.test(text)) return undefined;
  if (/без .*(?<!\p{L})не(?!\p{L})/iu.test(text)) return undefined;
  if (
    /(?<!\p{L})(?:our|we have|need|only|just|more than|forget|hesitate|мы|наш\p{L}*)(?!\p{L})|\d/iu.test(
      text,
    )
  )
    return undefined;
  return unwanted.find(([, noun]) => noun.test(text))?.[0];
}

/** `letters which tell me how …`, `with a sentence on how you'd …`: what is told inside the sentence. */
const toldInside =
  /(?<=\p{L} )(?:tells?|shows?) (?:me|us) (?=(?:what|how|which|why|where|who|whether)(?!\p{L}))|(?<=\p{L} )(?=(?:what|how|which|why|where|when|whether) (?:\p{L}+ ){0,3}(?:you'd|you would|they'd|they would)(?!\p{L}| better))/iu;

const ofReader = /(?<!\p{L})(?:you|your|they)(?!\p{L})/iu;

/** What a sentence beside wishes asks for all the same, where no construction has read it. */
export function readLeftovers({ masked }: Sentence, taken: readonly Wish[]): Wish[] {
  if (isOfOthers(masked) || thirdParty.test(masked)) return [];
  const whole = { start: 0, end: masked.trimEnd().length };
  if (
    !taken.some(
      ({ value, kind }) => value === 'no-ai' || kind === 'if-ai' || kind === 'human-check',
    ) &&
    refusesMachines(masked)
  )
    return [{ kind: 'condition', value: 'no-ai', ...whole }];
  const wishes: Wish[] = [];
  for (const { start, end } of splitSegments(masked)) {
    const text = masked.slice(start, end);
    const value = unwantedIn(text);
    if (value) wishes.push({ kind: 'format', value, start, end });
  }
  if (taken.length > 0 || wishes.length > 0) return wishes;
  const found = toldInside.exec(masked);
  if (!found || !ofReader.test(masked.slice(found.index))) return [];
  const opened = classify(masked.slice(found.index + found[0].length), 'say', true);
  if (typeof opened === 'string' || !opened.wish) return [];
  return [{ ...opened.wish, start: found.index, end: whole.end }];
}
