import type { Order } from '../demand.ts';
import { splitSegments } from '../posts/segments.ts';
import { placeIn, type Sentence } from '../posts/split-post.ts';
import { letterNoun, letterPhrase } from '../words/letter.ts';
import {
  callsMachine,
  greeted,
  machine,
  mayNameMachine,
  reader,
  toldToKind,
  vocative,
  warnsPeople,
} from '../words/machines.ts';
import {
  aboutPeople,
  codeForMachines,
  command,
  machineCommand,
  namedLiterally,
  namesAnswer,
  namesText,
  override,
  overrideSigns,
  plainSystem,
  roleMark,
} from '../words/orders.ts';

/** Something of the product obeys or refuses here: what is told of it is the work. */
const material =
  /(?<![\p{L}])(?:must|should|shall|has to|have to|needs? to|can|could|may|will|would|does|do|did|to|makes?(?= \p{L}+ \s*$)|making|forces?|teach\p{L}*|(?:prompts?|instructions|text) that|makes? it|lets? it|tries to|try to|says?|said|told|asks?|called|like|such as|e\.g\.?|prompts? (?:like|such)|attackers?|tests?|cases?|users?|должен|должна|должны|чтобы|если|умеет|пытается|команд\p{L}*|вроде|например)\s*["«“'(]?\s*(?:\p{L}+\s+){0,2}$/iu;
const strongAddress =
  /(?<![\p{L}])(?:if|in case|when) (?:you|u|this|the|your|it)|(?:any|all|every|dear|hey|hello|note to|message to|attention)\s+(?:ai|llm|language|bots?|gpt|chatgpt|robots?|models?|machines?|large|automated)|reading this|read this|language models|llms|automated (?:bids?|appl|proposals?|letters?|repl)|(?:ai|gpt|bot|machine|chatgpt)[- ](?:written|generated|made)|ais (?:must|should)|если|нейросет|(?:ai|llm|gpt|bots|robots|ии|боты)\s?:/iu;

/** Orders in plain sight: addressed to a machine, or such as only a machine obeys. */
export function readVisible(sentences: readonly Sentence[]): Order[] {
  const orders: Order[] = [];
  let lastAddressed = -1;
  for (const [index, sentence] of sentences.entries()) {
    const found =
      plainOrder(sentence) ??
      askedAndTold(sentence, sentences[index + 1]) ??
      greetedBefore(sentence, sentences[index - 1]);
    if (found) {
      orders.push(toOrder(sentence, 0, sentence.text.length, found));
      continue;
    }
    const told = addressed(sentence).filter(
      ({ isStrong }) => isStrong || lastAddressed === sentence.paragraph,
    );
    if (told.length > 0) lastAddressed = sentence.paragraph;
    for (const { start, end } of told) orders.push(toOrder(sentence, start, end, 'addressed'));
    if (told.length === 0 && isTold(sentence, sentences[index + 1]))
      orders.push(toOrder(sentence, 0, sentence.text.length, 'addressed'));
  }
  return orders;
}

/** `GPT answers should be shorter than 80 words in our app`: the machine is the client's own. */
const inProduct =
  /(?<![\p{L}])(?:in|on|for|inside|within) our (?:\p{L}+ )?(?:app|product|site|shop|store|chat|bot|tool|system|platform|page|portal|game|widget|help ?desk)(?![\p{L}])/iu;
const isKindTold = (text: string): boolean =>
  !inProduct.test(text) && namesAnswer.test(toldToKind(text) ?? '');
const isToldOrCalled = (text: string): boolean =>
  machine.test(text) || (mayNameMachine(text) && isKindTold(text));

/** A machine is called or told of as a kind, and the same sentence or the next one says what it shall write. */
function isTold({ masked, paragraph }: Sentence, next: Sentence | undefined): boolean {
  if (!mayNameMachine(masked) || warnsPeople.test(masked)) return false;
  if (isKindTold(masked)) return true;
  if (greeted.test(masked)) return true;
  if (!callsMachine(masked)) return false;
  if (vocative.test(masked) && namedLiterally.test(masked)) return true;
  if (reader.test(masked) && command.test(masked)) return true;
  const isCalledOnly = next?.paragraph === paragraph && masked.split(/\s+/).length < 8;
  return (
    (command.test(masked) && namesText.test(masked)) ||
    (isCalledOnly && (command.test(next.masked) ? namesText : namedLiterally).test(next.masked))
  );
}

/** `Does an AI read this? Then say …`: the question finds the machine, the next sentence orders it about. */
function askedAndTold({ masked }: Sentence, next: Sentence | undefined): string | undefined {
  const isAsked =
    /^(?:is|are|does|do|did|has|have|was|читает|пишет|это пишет)\s[^.?]{0,40}(?<![\p{L}])(?:an? )?(?:ai|llm|bot|robot|machine|language model|gpt|ии|нейросеть|бот)(?![\p{L}])[^.?]{0,40}\?[^\p{L}\p{N}]*$/iu.test(
      masked,
    );
  const isTold =
    next !== undefined &&
    /^(?:then|if so|in that case|so|тогда|если да)(?![\p{L}])/iu.test(next.masked);
  return isAsked && isTold ? 'addressed' : undefined;
}

/** `Hello bot! Please close with …`: the machine is greeted first, then told. */
function greetedBefore(sentence: Sentence, before: Sentence | undefined): string | undefined {
  return before !== undefined &&
    before.paragraph === sentence.paragraph &&
    /!\s*$/.test(before.masked) &&
    before.masked.split(/\s+/).length < 5 &&
    callsMachine(before.masked) &&
    command.test(sentence.masked)
    ? 'addressed'
    : undefined;
}

function plainOrder({ text, masked }: Sentence): string | undefined {
  if (roleMark.test(text) && !plainSystem.test(text)) return 'role';
  if (codeForMachines.test(text)) return 'code';
  if (overrideSigns.test(masked)) return 'override';
  for (const [pattern, reason] of [
    [override, 'override'],
    [machineCommand, 'command'],
  ] as const) {
    const found = pattern.exec(masked);
    if (found && (!material.test(masked.slice(0, found.index)) || machine.test(masked)))
      return reason;
  }
  // Written backwards or by the Caesar cipher it says the same.
  if (
    text.length > 24 &&
    !override.test(text) &&
    (override.test(reverse(text)) || override.test(rot13(text)))
  )
    return 'encoded';
  return undefined;
}

/** The clauses that name a machine, each with the command that follows it. */
function addressed({ masked }: Sentence): { start: number; end: number; isStrong: boolean }[] {
  if (warnsPeople.test(masked)) return [];
  if (!isToldOrCalled(masked) || (aboutPeople.test(masked) && !letterPhrase.test(masked)))
    return [];
  const found: { start: number; end: number; isStrong: boolean }[] = [];
  let open: { start: number; end: number; isStrong: boolean } | undefined;
  for (const segment of splitSegments(masked)) {
    // With the colon of `Bots: …`, which is a part of the address.
    const text = masked.slice(segment.start, segment.end + 1);
    if (isToldOrCalled(text)) {
      const isOpenDone = open && command.test(masked.slice(open.start, open.end));
      if (!open || isOpenDone) {
        open = {
          start: segment.start,
          end: segment.end,
          isStrong:
            strongAddress.test(masked.slice(segment.start, segment.end + 2)) ||
            callsMachine(masked.slice(segment.start, segment.end + 2)),
        };
        found.push(open);
      } else open.end = segment.end;
    } else if (open) open.end = segment.end;
  }
  if (found.length === 0 && callsMachine(masked))
    found.push({ start: 0, end: masked.length, isStrong: true });
  const isOfLetter = letterPhrase.test(masked) || letterNoun.test(masked);
  return found
    .filter(({ start, end }) => command.test(masked.slice(start, end)))
    .map((order) => ({
      ...order,
      isStrong: order.isStrong || isOfLetter || callsMachine(masked),
    }));
}

function toOrder(sentence: Sentence, start: number, end: number, reason: string): Order {
  const quote = sentence.text.slice(start, end).trim();
  const at = start + sentence.text.slice(start, end).indexOf(quote);
  return {
    quote,
    place: placeIn(sentence, at, at + quote.length),
    visible: true,
    reason,
  };
}

const reverse = (text: string) => [...text].reverse().join('');

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}
