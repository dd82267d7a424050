import { joinSpelled } from '../wishes/join-spelled.ts';
import { holdsFrame, standsOut } from './stand-out.ts';

/** Signs that name themselves: a quotation, a hash tag, a picture, letters one by one, a code, capitals. */
const ofItself =
  /["“«„]([^"“”«»„]{1,80})["”»“]|(?<![\p{L}\p{N}&])(#[\p{L}\p{N}_-]+)|(\p{Extended_Pictographic}\u{fe0f}?)|(?<![\p{L}-])(\p{L}(?:-\p{L}){2,})(?![\p{L}-])|(?<![\p{L}\p{N}])(?!\d+(?:st|nd|rd|th)(?!\p{L}))((?=[\p{L}\p{N}_./-]*\p{N})(?=[\p{L}\p{N}_./-]*\p{L})[\p{L}\p{N}]+(?:[_./-][\p{L}\p{N}]+)*)|(?<![\p{L}\p{N}])(?!(?:AIs?|LLMs?|GPT|UTC|GMT|CV|OK)(?!\p{L}))((?:(?:\p{Lu}+[/&])?\p{Lu}{2,}[\p{Lu}\p{N}_&/-]*)(?: \p{Lu}{2,}[\p{Lu}\p{N}_-]*| \d+)*)(?!\p{L})/u;

const first =
  '(?!(?:the|an?|your|my|our|his|her|its?|you|u|we|they|me|us|them|one|first|last|next|words?|phrase|name|somewhere|anywhere|smwhere|there|here|in|at|on|of|be|is|are|to|got|out|not|that|this|these|which|what|where|how|with|by|for|and|or|as|so|please|pls|thank|anything|something|nothing|long|hidden|missing|слов[оаеу]\\p{L}*|ваш\\p{L}*|это|в|на|с|со)(?![\\p{L}]))';
const token = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’&./§-]*(?<![.])";
const word = `(?:the |an? )?["“«„]?(${first}${token}(?: ${first}${token}){0,2}?)`;
const end =
  '(?=\\s*(?:$|[.!?,;:()"”»—–…]|\\s(?:somewhere|anywhere|smwhere|once|twice|in|into|to|at|on|as|before|instead|above|below|behind|near|right|please|pls|too|for|when|where|who|which|with|by|or|and|if|so|then|first|last|exactly|где|в|на|и|или|до|перед|хотя|один|как|вместо)(?![\\p{L}])))';
const must =
  '(?:must|should|shall|has to|have to|had better|needs? to|ought to|will|would|may|can|could|is to|are to)';

const noun =
  "(?:words?|phrase|term|string|characters?|letters?|signs?|codes?|password|keyword|tag|line|number|emoji|titles?|subject|heading|greeting|verb|size|слов[оа]м?|фраз[аоуы]й?|код\\p{L}*|тем[аоуы]й?)(?:'s)?";

/** The ways in which a word is named that is not set apart; the surest first. */
const said = [
  // `As title please: ten teapots.`
  `[:=]\\s*(?:the (?:word|phrase) )?["«“„]?(${first}${token}(?: ${token}){0,4})(?=[.!]*\\s*$)`,
  // `the word teapot`, `your first word should be teapot`, `the line on top must say teapot`
  `(?<![\\p{L}])${noun}(?: (?:of|on|in|at|to|you|i|we)(?: \\p{L}+){1,3}?)?,? (?:which )?(?:(?:${must} )?(?:be|read|say)|is|are|reads?|says?|being|to be)(?![\\p{L}])(?: to be| now)?\\s?[:–—-]?\\s*${word}${end}`,
  `(?<![\\p{L}])${noun}(?: to (?:be \\p{L}+ in|write|put|use))?\\s?[:=,–—-]?\\s+${word}${end}`,
  // `teapot must be somewhere in there`, `Teapot, that is how letters begin`
  `^[^\\p{L}\\p{N}]*(?!(?:put|use|say|write|mention|include|add|type|drop|have|let|get|do|don|never|end|begin|start|sign|close|open|title|spell|repeat|name|if|bots?)(?![\\p{L}]))(?:(?:and|but|also|then|somewhere|please|pls|и|но|а) )?${word}(?:,? (?:lower case|in (?:lower|upper) case))?(?:,? (?:(?:${must} )(?:be|stand|appear|turn|come|occur|show|make|not|go)|is (?:the|your|our|my|what|how|to)|goes|comes?|belongs|makes? an appearance|(?:as|for|in|at) (?:an?|the|your|final|first|last|closing|keyword|line)|somewhere|anywhere|the word|that'?s (?:how|the|what)|which comes)| =)`,
  // `sign as teapot`, `drop teapot in`, «упомяните чайник»
  `(?<![\\p{L}])(?:with|by|as|mentions?|includes?|write|writes|put|puts|say|says|add|adds|drop|use|using|have|has|contains?|holds?|carry|carries|sign|type|insert|quote|weave|work|smuggle|slip|place|hide|get|spell|shout|scream|greet(?:ed)?|refer to|never|not|without|avoid|no|be|let|from|о|со?|про|упомя\\p{L}+|вставьте|напишите|добавьте|начните|закончите|стоит|слово)\\s+${word}${end}`,
  `[:=]\\s*${word}${end}`,
].map((source) => new RegExp(source, 'iu'));

/** Words in quotation marks, and they alone without them. */
export const quotation = /["“«„]([^"“”«»„]{1,80})["”»“]/gu;

/**
 * The word that a clause wants to be written: the only one in quotation marks, the one that the constructions read, or
 * what it names in any other way.
 */
export function namedWord(text: string, read: string | undefined): string | undefined {
  const [only, another] = [...text.matchAll(quotation)].map(([, inner]) => inner);
  if (only !== undefined && another === undefined)
    return joinSpelled(only.trim().replace(/[,.]$/, ''));
  const own = wordIn(text);
  if (read !== undefined) return own !== undefined && goesOn(own, read) ? own : read;
  if (own !== undefined && !holdsFrame(own)) return own;
  return standsOut(text) ?? own;
}

/** `RFC 40`, `OSD.7`, `C/SIDE`: numbers and parts behind a word that was read belong to it. */
const goesOn = (own: string, read: string): boolean =>
  own.includes(read) && /[\d./-]/.test(own) && (!/\s/.test(own) || own.startsWith(read));

/** The word that a clause names by the way in which it does. */
function wordIn(text: string): string | undefined {
  const itself = ofItself.exec(text)?.slice(1).find(Boolean);
  if (itself) return /^\p{L}(?:-\p{L}){2,}$/u.test(itself) ? itself.replaceAll('-', '') : itself;
  for (const pattern of said) {
    const found = pattern.exec(text)?.[1];
    if (found) return found;
  }
  return undefined;
}
