import { questionWord, secondPerson } from '../../words/asking.ts';
import { nounStart } from '../../words/clauses.ts';
import { thingIn } from '../../words/things.ts';
import { announced, classify, fromVerb, pieces, shownWorks } from './classify-object.ts';
import type { Opened } from './clause.ts';
import { isStatementOfWork } from './is-wish-verb.ts';
import { isPieceOfText } from './piece-of-text.ts';
import { verbOf } from './verb-of.ts';

/** After `I would love to know`, `candidates are asked to`: whatever verb, question or thing follows. */
export function openFramed(framed: string, clause: string): Opened | undefined {
  const rest = framed.replace(
    /^(?:to|there's|there is|there are|that|in (?:your|the|ur) (?:answer|letter|reply|message|bid|proposal|application),?)\s+/iu,
    '',
  );
  // `we want to see who reads to the bottom`: a reason.
  if (
    /^(?:who|if (?:you|people|anyone)|that you)(?: have| 've| actually| really)* (?:reads?|paid|pays?|is paying|are paying)(?![\p{L}])/iu.test(
      rest,
    )
  )
    return undefined;
  if (rest.trim() === '' || announced.test(rest)) return { verb: 'say' };
  // `a note in Dutch, with …`: the letter itself is no thing in it.
  if (
    /^(?:an? |your |one |the )?(?:\p{L}+ )?(?:letters?|notes?|messages?|repl(?:y|ies)|applications?|proposals?|bids?|pitch(?:es)?|answers?|offers?)(?= (?:in|of|with|that|to)(?![\p{L}])|[^\p{L}\p{N}]*$)/iu.test(
      rest,
    )
  )
    return { verb: 'send' };
  // `who can give you access`: it is for the reader.
  if (/^(?:give|tell|show|send|help|teach|explain to|lend|provide) you(?![\p{L}])/iu.test(rest))
    return undefined;
  // `We'd like to see what you have drawn`
  if (
    /(?:see|look at|hear|watch) $/iu.test(clause.slice(0, -framed.length)) &&
    shownWorks.test(rest)
  )
    return { verb: 'send', wish: { kind: 'send', value: 'portfolio' } };
  const told = gerund.exec(rest);
  if (told) return classify(rest.slice(told[0].length), 'say', true);
  const verb = verbOf(rest);
  if (verb) return fromVerb(rest, verb.length, verb.verb, true);
  if (somebody.test(rest) || stage.test(rest) || isStatementOfWork(rest)) return undefined;
  // `I'd want to read a chapter that you wrote`
  if (
    /(?:see|read|look at|listen to|watch|увидеть|посмотреть|прочитать)[^\p{L}\p{N}]*$/iu.test(
      clause.slice(0, clause.length - framed.length),
    ) &&
    (pieces.test(rest) ||
      /^(?:sequential|finished|real|actual|original|published|recent|some) \p{L}+/iu.test(rest))
  )
    return { verb: 'send', wish: { kind: 'send', value: 'samples' } };
  if (questionWord.test(rest) || /^(?:whether|if|that|ли)\s/iu.test(rest))
    return classify(rest, 'say', true);
  // `the parrot would like to hear his own name`
  if (/^(?:(?:his|her|its|their) (?:own )?name|yours[^\p{L}]*$)(?!\p{L})/iu.test(rest))
    return { verb: 'say', wish: { kind: 'answer' } };
  const thing = thingIn(rest);
  if (thing && thing.start < 45) return classify(rest, 'say', nounStart.test(rest));
  if (nounStart.test(rest) && (secondPerson.test(rest) || isPieceOfText(rest)))
    return { verb: 'say', wish: { kind: 'answer' } };
  // `I'd love to learn about grants you have won`
  if (
    secondPerson.test(rest) &&
    /(?:know|learn|understand|told|curious|interested|hear(?=[^.]*about))(?: (?:more|a bit|a little))?(?: about| of| in| how| why)?[^\p{L}\p{N}]*$/iu.test(
      clause.slice(0, clause.length - framed.length),
    )
  )
    return { verb: 'say', wish: { kind: 'answer' } };
  // `I'd want to see cute animals from your own hand`.
  if (
    secondPerson.test(rest) &&
    /(?:see|hear|find|look)/iu.test(clause.slice(0, clause.length - framed.length))
  )
    return { verb: 'send', wish: { kind: 'send', value: 'samples' } };
  return undefined;
}

/** `2 points for explaining how …` */
const gerund =
  /^(?:explain|tell|nam|describ|say|mention|answer|giv|list|stat|quot|outlin|suggest|propos|guess|spott?)ing\s+(?:(?:us|me)\s+)?/iu;

const somebody =
  /^(?:an? |any |one |the )?(?:(?!(?:which|what|whose)\s)[\p{L}-]+ )?(?:someone|somebody|people|person|developers?|designers?|freelancers?|writers?|engineers?|experts?|specialists?|editors?|partners?|team|help|assistants?|translators?|челове\p{L}+|специалист\p{L}*|разработчик\p{L}*|исполнител\p{L}*)(?![\p{L}])/iu;
/** A stage of the work: `sketches before colours`, `a report every Friday`. */
const stage =
  /(?:^|\s)(?:before (?!you)|during|once|while|every|weekly|daily|after (?:the|each|that|hiring|every)|as soon as|перед|после|кажд\p{L}+)(?![\p{L}/])/iu;
