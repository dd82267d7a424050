import { secondPerson } from '../../words/asking.ts';
import { thingIn } from '../../words/things.ts';

/** `Look at the attached screenshot`: the client shows it. */
const toBeSeen =
  /^(?:please )?(?:look at|have a look at|take a look at|see|check(?: out)?|watch|study|visit|посмотрите|изучите|взгляните на) (?:the|our|this|my|these|those|наш\p{L}*|мой|эт\p{L}+)(?![\p{L}])(?!.*(?:your|you'd|you would))/iu;
/** `You can keep your name on the posts`. */
const allowed =
  /^[^\p{L}]*(?:and |but |so )?(?:you|u)(?: can| may| could|'ll| will)(?: also| even| always)? (?:keep|use|work|choose|take|read|talk|meet|break|get(?! (?:my|our) (?:attention|interest|answer|vote))|have|visit|come|stay|reach|be|find|see|tell(?= (?:we|i|it|that|by|from)(?!\p{L})))(?![\p{L}])/iu;

/** `We want to know which articles cost us the most`: the work finds it out. */
const ofTheWork =
  /^(?:i|we|he|she|they|(?:our|my) \p{L}+) (?:wants?|likes?|needs?) to (?:know|find out|understand|learn) (?:why|what|which|how|where|who)(?![\p{L}])|^(?:i|we)(?:'d| would)? (?:like|want|love) to see (?:which|when|where|how)(?![\p{L}])/iu;

/** `please write it yourself`: by whose hand, not what. */
const byYourself =
  /^(?:please )?(?:write|answer|do|make) (?:it|this|that|them|the \p{L}+|your \p{L}+) (?:all )?(?:yourself|by hand|on your own)[^\p{L}]*$/iu;

/** Whether a clause that sounds like a wish for the letter shows, allows or tells of the work. */
export function isNoWish(clause: string, whole: string): boolean {
  return (
    toBeSeen.test(clause) ||
    byYourself.test(clause) ||
    /(?<!\p{L})(?:(?:un)?paid|free) (?:trial |test )?(?:tests?|tasks?|trials?|samples?|assignments?)(?!\p{L})/iu.test(
      clause,
    ) ||
    /^how (?:(?:we|i) (?:choose|decide|select|pick|work|judge)|to (?:apply|reply|respond|answer|write(?: to (?:me|us))?|bid|reach (?:me|us)|get in touch))[^\p{L}]*$/iu.test(
      clause,
    ) ||
    allowed.test(whole) ||
    (ofTheWork.test(clause) && !secondPerson.test(clause) && !thingIn(clause))
  );
}
