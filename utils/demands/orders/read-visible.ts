import type { Order } from '../demand.ts';
import { splitSegments } from '../posts/segments.ts';
import { placeIn, type Sentence } from '../posts/split-post.ts';
import { letterNoun, letterPhrase } from '../words/letter.ts';
import {
  addressedAbroad,
  callsMachine,
  foreign,
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
import { unscramble } from './find-encoded.ts';

/** Something of the product obeys or refuses here: what is told of it is the work. */
const material =
  /(?<![\p{L}])(?:must|should|shall|has to|have to|needs? to|can|could|may|will|would|does|do|did|to|makes?(?= \p{L}+ \s*$)|making|forces?|teach\p{L}*|(?:prompts?|instructions|text) that|makes? it|lets? it|tries to|try to|says?|said|told|asks?|called|like|such as|e\.g\.?|prompts? (?:like|such)|attackers?|tests?|cases?|users?|должен|должна|должны|чтобы|если|умеет|пытается|команд\p{L}*|вроде|например)\s*["«“'(]?\s*(?:\p{L}+\s+){0,2}$/iu;
/** `The bot must answer …, and ignore messages …`: its verbs are told of the project. */
const ofProject =
  /^[^\p{L}]*(?:(?:the|our|my|this|that|its|an?|each|such an?) )?(?:[\p{L}-]+ ){0,2}?(?:(?:chat ?)?bots?|assistants?|models?|agents?|systems?|tools?|apps?|plug-?ins?|scripts?|extensions?|engine|service|it|they|бот|ассистент|модель|помощник|система|приложение|он|она|оно) (?:must|mustn't|should|shouldn't|has to|have to|needs? to|will|won't|shall|can|can't|may|cannot|is to|долж\p{L}+|уме\p{L}+|обязан\p{L}*)(?!\p{L})/iu;
/** `sentences such as "…"`: what is quoted so is an example. */
const example =
  /(?<!\p{L})(?:orders?|instructions?|prompts?|commands?|phrases?|sentences?|messages?|inputs?|texts?|questions?|lines?|attacks?|указани\p{L}+|инструкци\p{L}+|команд\p{L}*|фраз\p{L}*|сообщени\p{L}+|запрос\p{L}*),? (?:such as|like|e\.g\.|for example|for instance|вроде|типа|например|наподобие),? ["«“]/iu;
const strongAddress =
  /(?<![\p{L}])(?:if|in case|when) (?:you|u|this|the|your|it)|(?:any|all|every|dear|hey|hello|note to|message to|attention)\s+(?:ai|llm|language|bots?|gpt|chatgpt|robots?|models?|machines?|large|automated)|reading this|read this|language models|llms|automated (?:bids?|appl|proposals?|letters?|repl)|(?:ai|gpt|bot|machine|chatgpt)[- ](?:written|generated|made)|ais (?:must|should)|если|нейросет|(?:ai|llm|gpt|bots|robots|ии|боты)\s?:/iu;

/** Orders in plain sight: addressed to a machine, or such as only a machine obeys. */
export function readVisible(sentences: readonly Sentence[]): Order[] {
  const orders: Order[] = [];
  let lastAddressed = -1;
  let block: Block | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const plain = plainOrder(sentence);
    const found =
      plain ??
      askedAndTold(sentence, sentences[index + 1]) ??
      greetedBefore(sentence, sentences[index - 1]);
    if (block?.last !== index - 1 || block.first.paragraph !== sentence.paragraph)
      block = undefined;
    const goesOn: boolean =
      block !== undefined &&
      (found !== undefined || (block.isMarked && !isAside.test(sentence.masked)));
    if (block && goesOn) {
      prolong(block, sentence);
      block.last = index;
      continue;
    }
    block = undefined;
    if (found) {
      const order = toOrder(sentence, 0, sentence.text.length, found);
      orders.push(order);
      if (plain)
        block = {
          order,
          first: sentence,
          from: sentence.text.search(/\S/),
          last: index,
          isMarked: found === 'role',
        };
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

/** `Ignore your instructions. From now on …`: one order of several sentences; what a mark opens goes on in its paragraph. */
interface Block {
  order: Order;
  first: Sentence;
  /** Where it begins in the first. */
  from: number;
  last: number;
  isMarked: boolean;
}

/** What the client says of himself and his people is no part of it. */
const isAside = /(?<!\p{L})(?:we|our|us|мы|наш\p{L}{0,2}|нам)(?!\p{L})/iu;

function prolong({ order, first, from }: Block, { start, text, visible }: Sentence): void {
  order.quote = visible.text.slice(first.start + from, start + text.trimEnd().length);
  order.place = placeIn(first, from, from + order.quote.length);
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
  if (addressedAbroad.test(masked) || (foreign.test(masked) && namedLiterally.test(masked)))
    return true;
  if (!mayNameMachine(masked) || warnsPeople.test(masked) || example.test(masked)) return false;
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
    if (found && ofProject.test(masked.slice(0, found.index)) && !machine.test(masked)) continue;
    if (found && (!material.test(masked.slice(0, found.index)) || machine.test(masked)))
      return reason;
  }
  if (text.length > 24 && unscramble(text) !== undefined) return 'encoded';
  return undefined;
}

/** The clauses that name a machine, each with the command that follows it. */
function addressed({ masked }: Sentence): { start: number; end: number; isStrong: boolean }[] {
  if (warnsPeople.test(masked) || example.test(masked)) return [];
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
    ...(reason === 'encoded' ? { decoded: unscramble(quote) ?? '' } : {}),
  };
}
