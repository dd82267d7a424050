import { splitSegments } from '../../posts/segments.ts';
import { secondPerson } from '../../words/asking.ts';
import { thingIn } from '../../words/things.ts';
import type { Verb } from './clause.ts';
import { amount, isStatement } from './continue-list.ts';

/** `Your bid: …`, `Apply with …`, `Requirements for application - …`: what follows is a list of wishes. */
export function listVerb(masked: string, isFramed: boolean, inZone: boolean): Verb | undefined {
  if (
    /^(?:.{0,60})(?:application|proposal|bid|letter|reply|response|apply|offer|pitch|(?:your|ur) (?:\p{L}+ )?(?:note|message|text)|отклик\p{L}*|письм\p{L}*)[^.:]{0,40}[:=–—-]\s/iu.test(
      masked,
    ) &&
    isFramed
  )
    return 'send';
  if (
    /^(?:your|the|ваш\p{L}*) (?:bid|application|proposal|letter|reply|отклик|письмо)\s*:/iu.test(
      masked,
    )
  )
    return 'send';
  if (
    /^(?:[^.:;]{0,60}(?<!they|he|she|who)[\s,])?(?:get in touch|reach out|contact (?:me|us)|message (?:me|us)|(?:write|come|get) back|drop (?:me|us) a (?:line|note|message)|write (?:to )?(?:me|us)|respond|reply|apply) with(?= )/iu.test(
      masked,
    )
  )
    return 'send';
  if (inZone && (isColonList(masked) || isVerblessList(masked))) return 'send';
  if (
    inZone &&
    /^(?:what (?:we|i)(?:'d| would)? (?:like|want|love|need)[^:]{0,20}:)/iu.test(masked)
  )
    return 'send';
  return undefined;
}

/** `It has three things in it: a price, an app and a sentence`: what the colon announces. */
function isColonList(masked: string): boolean {
  const head = /^[^:.?!]{3,80}:\s+(?=\S)/u.exec(masked);
  if (
    !head ||
    /^(?:budget|stack|rate|timeline|deadline|payment|tools?|start|duration|price|project|audit|scope|бюджет|стек|срок|оплата|ставка)(?![\p{L}])/iu.test(
      masked,
    )
  )
    return false;
  return (
    splitSegments(masked.slice(head[0].length)).length > 1 &&
    isListOfReader(masked.slice(head[0].length), head[0])
  );
}

/** `Hourly price, UTC offset, a client who'd speak for you.`: no verb, and the reader's things. */
function isVerblessList(masked: string): boolean {
  return (
    splitSegments(masked).length > 1 &&
    !masked.includes('?') &&
    isListOfReader(masked) &&
    splitSegments(masked).every(({ start, end }) => !isStatement(masked.slice(start, end).trim()))
  );
}

const ofReader =
  /^(?:what|how|which|why|where|whether|the|an?|one|any|your|something) [^.?]{0,50}(?<!\p{L})(?:you|you'd|you've|yours|they'd|they would)(?!\p{L})/iu;

/** `What a good candidate writes:` */
const ofOffer =
  /(?<!\p{L})(?:candidates?|applicants?|letters?|offers?|proposals?|repl(?:y|ies)|messages?|applications?|demands|wishes|wish list|(?:we|i)(?:'d| would)? (?:like|want|ask|read|hope|expect))(?!\p{L})/iu;

function isListOfReader(text: string, head = ''): boolean {
  let things = 0;
  let answers = 0;
  for (const { start, end } of splitSegments(text)) {
    const clause = text.slice(start, end).trim();
    if ((thingIn(clause)?.start ?? 99) < 24 && !amount.test(clause)) things += 1;
    // `how you'd prove it`, `the module you would cut`
    else if (ofReader.test(clause) && !isStatement(clause)) answers += 1;
  }
  if (things + answers === 1 && ofOffer.test(head)) return true;
  return things + answers > 1 || (things === 1 && secondPerson.test(text));
}
