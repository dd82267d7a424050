import { questionWord, secondPerson } from '../../words/asking.ts';
import { nounStart, statement } from '../../words/clauses.ts';
import { thingIn } from '../../words/things.ts';
import { isDenied } from './bare-item.ts';
import { classify } from './classify-object.ts';
import type { Context, Opened, Verb } from './clause.ts';

/** After a verb of asking: a thing, a question or a named object opens the next wish; else it belongs to the last. */
export function continueList(
  written: string,
  verb: Verb,
  { joint, open, isQuestion, masked }: Context,
): Opened {
  // `we look forward to a page by you, to your price`
  const clause = written.replace(/^to (?=(?:an?|the|your|one|how|what) )/iu, '');
  const size = clause.trim().split(/\s+/).length;
  // `your price, taxes included`
  if (
    open &&
    /^(?!if|whether|is|are)(?:\p{L}+ ){1,3}(?:included|excluded|aside|incl\.?|or not)[^\p{L}]*$/iu.test(
      clause,
    )
  )
    return 'join';
  // `your view, in one line, why …`: what the noun before it is about.
  if (
    open?.kind === 'answer' &&
    questionWord.test(clause) &&
    !thingIn(clause) &&
    toldNoun.test(masked.slice(open.start, open.end))
  )
    return 'join';
  // `something to read: a role, a talk`
  if (open && somethingTo.test(masked.slice(open.start, open.end)) && /^[:,]/.test(joint))
    return 'join';
  // `From when and how many hours?` asks one thing.
  if (open?.value === 'availability' && size <= 4 && thingIn(clause)?.value === 'estimate')
    return 'join';
  if (open?.kind === 'send' && /^for how long|^на сколько/iu.test(clause)) return 'join';
  // `that you are free in March` beside other things to tell.
  if (/^that (?:you|u)\s/iu.test(clause) && thingIn(clause)) return classify(clause, 'say', true);
  // `a video, где вы говорите по-испански`: a relative clause.
  if (
    open &&
    /^,/.test(joint) &&
    /^(?:где|which|where|who|that)\s/iu.test(clause) &&
    // `…, which abbreviations you'd never allow` asks.
    !/^which (?!you|we|i|they|it|is|are|was|has|had|can|could|will|would)\p{L}+ [^,]{0,30}you/iu.test(
      clause,
    ) &&
    !thingIn(clause)
  )
    return 'join';
  if (open && /^,/.test(joint) && /^(?:\p{L}{1,3} )?котор(?!ый из)\p{L}+\s/iu.test(clause))
    return 'join';
  // `what you'd charge and if revisions are included`
  if (
    (verb === 'say' || /^whether /iu.test(clause)) &&
    /^(?:if|whether) (?!possible|any|so|not|needed|necessary|available|applicable|relevant|you (?:have|like|want|can|wish|prefer)[^\p{L}\p{N}]*$)[\p{L}\d]/iu.test(
      clause,
    ) &&
    size > 3
  )
    return classify(clause, 'say', true);
  if (questionWord.test(clause)) {
    const isRelative =
      open !== undefined &&
      !/^(?:how|what|why|как|что|почему|сколько|зачем)/iu.test(clause) &&
      !secondPerson.test(clause) &&
      !thingIn(clause) &&
      !/\p{L}{2,}(?:ете|ите|ёте)(?![\p{L}])/u.test(clause);
    // `name the term and how you'd render it` is one answer.
    const isOfSame =
      open?.kind === 'answer' &&
      /^\s+(?:and|и)/iu.test(joint) &&
      !thingIn(clause) &&
      /(?<![\p{L}])(?:it|them|that|those|this|its|его|её|их|это)(?![\p{L}])/iu.test(clause);
    const isSequel =
      isOfSame ||
      // `one test that lost and what you did next`
      (open?.kind === 'answer' &&
        /^\s+(?:and|и)/iu.test(joint) &&
        !thingIn(clause) &&
        /^(?:what|how) (?:you|it|they|happened) ?(?:\p{L}+ ){0,3}(?:next|then|after(?:wards)?|instead|differently|about)[^\p{L}]*$/iu.test(
          clause,
        )) ||
      (open?.kind === 'answer' &&
        size <= 4 &&
        /\s(?:and|и)\s/iu.test(joint) &&
        !secondPerson.test(clause) &&
        !thingIn(clause) &&
        isQuestion);
    if (isSequel) return 'join';
    const isShort =
      size <= 2 && !thingIn(clause) && !/\p{L}{2,}(?:ете|ите|ёте)(?![\p{L}])/u.test(clause);
    return isShort || isRelative ? 'join' : classify(clause, 'say', true);
  }
  // `two edited series, outdoors pls`
  if (/^\p{L}+ (?:pls|plz|please)[^\p{L}]*$/iu.test(clause) && !thingIn(clause)) return 'join';
  // `with OSC, MIDI or DMX`
  if (open && /^\p{Lu}[\p{L}\d]+ or \p{Lu}[\p{L}\d]+[^\p{L}]*$/u.test(clause)) return 'join';
  // One dash explains, several part the items of a list.
  if (/^\s+[-–—]/.test(joint) && open && (masked.match(/\s[-–—]\s/g) ?? []).length < 3)
    return /^(?:it's|it is|that's|that is)\s/iu.test(clause) ? 'end' : 'join';
  if (
    open &&
    /^(?:not (?:only|just)|rather than|instead of|а не|не только)(?![\p{L}])/iu.test(clause)
  )
    return 'join';
  const thing = thingIn(clause);
  if (thing && (isDenied.test(clause) || /^(?:no|without) /iu.test(clause))) return 'end';
  // `the colour of our best seller, a teapot in sage green` is one answer.
  if (
    open?.kind === 'answer' &&
    /^,/.test(joint) &&
    /^(?:an?|the) /iu.test(clause) &&
    !thing &&
    !secondPerson.test(clause) &&
    /(?:name|number|colou?r|title|age|year) of (?:our|my|this) [\p{L} -]+$/iu.test(
      masked.slice(open.start, open.end).trim(),
    )
  )
    return 'join';
  if (isStatement(clause) && !(thing && (thing.start < 3 || thing.value === 'references')))
    return 'end';
  if (thing && thing.start < 45) return classify(clause, verb, false);
  if (nounStart.test(clause) && size > 3 && size < 22 && !(isQuestion && open))
    return classify(clause, verb, true);
  // «ставку и опыт с Laravel»
  if (/^(?:(?:ваш|сво)\p{L}{1,2} )?(?:опыт|мнение|стек)(?![\p{L}])/iu.test(clause))
    return classify(clause, 'say', true);
  // `…, your hourly figure`: what is the reader's own is asked for.
  if (
    open &&
    /^(?:your|ur) (?!own[^\p{L}]*$|(?:own )?\p{L}+ (?:is|are|will|must|should|can)(?!\p{L}))\p{L}/iu.test(
      clause,
    ) &&
    size < 12
  )
    return classify(clause, verb, true);
  if (isItem(clause, joint, open, masked)) return classify(clause, verb, true);
  return 'join';
}

const somethingTo =
  /(?<!\p{L})something (?:of yours )?to (?:read|see|look at|watch|listen to|hear)(?!\p{L})/iu;

const toldNoun =
  /^(?:your|an?|one|the) (?:\p{L}+ )?(?:explanation|opinion|view|thoughts?|guess|reasons?|answer|idea|lines?|sentences?|words?|take)(?:, (?:in|within) [\p{L} ]+)?[^\p{L}]*$/iu;

/** In a list of nouns each further noun is a wish: `rate, CAT tool, words per day`. */
function isItem(clause: string, joint: string, open: Context['open'], masked: string): boolean {
  const size = clause.trim().split(/\s+/).length;
  if (size > 9 || notItem.test(clause.trim())) return false;
  // `handle / years / price` are the fields of a form.
  if (/\s\/\s/u.test(joint) && size < 3) return false;
  const isParted = /[;:./]|^\s*\(?[1-9a-f][.)]/u.test(joint);
  if (isParted) return true;
  // Between commas only where what stands before is as short and no clause of its own.
  return (
    open !== undefined &&
    open.kind === 'send' &&
    /^,/.test(joint) &&
    masked.slice(open.start, open.end).split(/\s+/).length <= 6 &&
    size <= 5
  );
}

/** What goes on with the item before, or says something of its own. */
const notItem =
  /^(?:not only|rather than|in|on|at|with|without|for|to|of|from|by|as|if|so|because|since|or|nor|not|no|none|that|which|who|whose|where|when|while|than|then|even|ideally|preferably|especially|particularly|including|such|like|yes|min|max|from|to|net|gross|all[- ]in|per|each|flat|(?:read|show|explain|tell|say|cover|us|end|start|speak|sing)ing|just|only|maybe|perhaps|both|all|each|e\.g|i\.e|etc|it|we|i|he|she|they|you|this|these|those|there|thanks|thank|cheers|sorry|much|more|less|nothing|otherwise|please|pls|good|bad|big|small|long|short|nice|quick|simple|honest|в|на|с|со|по|для|от|до|о|об|из|у|без|не|ни|или|если|чтобы|потому|так|то|это|мы|я|он|они|спасибо|желательно|лучше|даже|только|хотя|можно|либо|иначе|который|которая|которые)(?![\p{L}])|^\p{L}+(?:ing|ly|ed)(?![\p{L}])/iu;

/** `we pay weekly`; a verb in a relative clause (`one thing that is wrong`) makes none. */
export function isStatement(clause: string): boolean {
  const head = clause.split(/\s+/).slice(0, 4).join(' ');
  return (
    statement.test(
      head
        .replace(/\s(?:that|which|who)\s.*$/iu, '')
        // `a gem in our stack`
        .replace(
          /(?<=^(?:an?|one|the|two|some) .*)\s(?:in|of|on|from|for) (?:our|my)(?!\p{L}).*$/iu,
          '',
        )
        // `the largest suite they have maintained`
        .replace(/^((?:the|an?|one)\s.*?)\s(?:they|he|she)\s.*$/iu, '$1'),
    ) && !/^whether/iu.test(clause)
  );
}

/** A price or a stretch of time that the client names. */
export const amount =
  /[$€£]\s?\d|\d[\d,.\u00a0]*\s?(?:[$€£]|k(?![\p{L}])|%|usd|eur|gbp|dollars?|euros?|руб)|(?:\d|(?<![\p{L}])(?:one|two|three|four|five|six|один|одна|два|две|три|четыре|пять|шесть|полная|full|part))[-–\s]?(?:\d*\s?)(?:hours?|h|weeks?|days?|months?|times?|недел\p{L}*|дн\p{L}+|час\p{L}*|месяц\p{L}*|занятость)(?![\p{L}])/iu;
