import type { Line } from './line.ts';

// After a noun `'s` is a possessive far more often than a verb. It is a verb where a predicate follows and nothing
// that could be possessed: `The server's already crashed.`, not `The server's already crashed disk was replaced.`

const pronoun =
  /^(?:every|some|any|no)(?:one|body|thing)$|^(?:else|one|nothing|nobody|everything)$/i;
const participle =
  'done|gone|broken|lost|sent|made|built|set|cut|run|left|paid|sold|found|kept|held|written|hidden|frozen|stolen|taken|given|chosen|begun|become|shut|put|stuck|dead|[a-z]{2,}ed';
const state =
  'ready|down|up|online|offline|available|unavailable|missing|wrong|fine|ok|okay|happy|sure|fast|slow|full|empty|open|free|busy|right|late|better|worse|clear|true|false|possible|impossible|safe|back|live|aware|unaware|responsible|valid|invalid|unclear|unknown|visible|invisible|able|unable|silent|stale|correct|incorrect|easy|hard|simple|cheap|expensive|important|necessary|useful|useless|outdated|old|new|big|small|too (?:slow|big|small|old|late|long)';
const going = '[a-z]{2,}ing';
const adverb =
  'already|still|now|just|never|always|also|often|recently|finally|currently|almost|nearly|again|so|too|very|really|completely|fully|partly|suddenly|probably|actually|only|[a-z]{3,}ly';
const preposition =
  'in|on|at|to|by|for|from|with|without|within|into|of|about|after|before|during|since|until|under|over|through|because|as|and|but|or|if|when|while|where|that|than|up|out|off|down';
const closing =
  'now|today|tonight|yesterday|again|already|twice|slowly|fast|well|there|here|soon|too|anyway|yet';

const ends = `(?=\\s*(?:[.!?;:,…)»”"]|$|[—–])|\\s+(?:${preposition}|${closing})(?![\\p{L}'’-]))`;
const sure =
  /^\s+(?:(?:already|just|never|always|also|now|recently|finally|long)\s+)?(?:been)(?![\p{L}'’-])|^\s+(?:not|had been|an?|the|there|here|nothing|going to|about to|no longer|got|that)(?![\p{L}'’-])/iu;
const predicate = new RegExp(
  `^\\s+(?:(?:${adverb})\\s+){0,2}(?:${participle}|${state}|${going})(?![\\p{L}'’-])${ends}`,
  'iu',
);
const afterPronoun = new RegExp(
  `^\\s+(?:(?:${adverb})\\s+)?(?:${preposition})(?![\\p{L}'’-])|^\\s+(?:${adverb})\\s*[.!?,;]`,
  'iu',
);
const opensClause =
  /(?:^|[.!?;:,—–(«]|\b(?:and|but|or|that|if|when|because|since|so|while|then|now|although|as|once|until|after|before|where)\b)\s*(?:(?:the|a|an|my|your|our|this|that|each|every|all|its|their|his|her|[a-z]+(?:al|ive|ed|ent|ant|ic|ous|er|est|ary|new|old|main|last|first|whole))\s+){0,3}$/i;
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|cannot|could|must|should|may|might|does|do|did|costs?|takes?|needs?|requires?|works?|looks?|runs?|uses?|gets?|goes|fails?|failed|breaks?|stops?|stands?|holds?|shows?|contains?|includes?|depends?|remains?|differs?|grows?|matters?|loads?|hangs?)\b/i;
const clauseEnd =
  /[.!?;,:]|\b(?:and|but|because|so|when|if|while|since|that|which|who|where|as|before|after|until)\b/i;

/** Whether the `'s` that ends at `end` after a noun that begins at `start` is `is` or `has`. */
export function isVerbalS(line: Line, noun: string, start: number, end: number): boolean {
  const after = line.text.slice(end, end + 160);
  if (sure.test(after)) {
    // `the client's the` no; but `the day's a` would be odd: a determiner never follows a possessive.
    return true;
  }
  const isPronoun = pronoun.test(noun);
  if (!predicate.test(after) && !(isPronoun && afterPronoun.test(after))) return false;
  if (!isPronoun && !opensClause.test(line.text.slice(Math.max(0, start - 80), start)))
    return false;
  const rest = after.slice(0, clauseEnd.exec(after)?.index);
  return !finite.test(rest);
}
