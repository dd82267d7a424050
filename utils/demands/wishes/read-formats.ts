import type { Span } from '../../text/span.ts';
import { splitSegments } from '../posts/segments.ts';
import type { Sentence } from '../posts/split-post.ts';
import { outsideUpwork } from '../words/breaches.ts';
import { formats } from '../words/formats.ts';
import { letterHead, letterNoun, letterPhrase } from '../words/letter.ts';
import { thingIn } from '../words/things.ts';
import { words } from '../words/word-pattern.ts';
import { formatValue } from './format-value.ts';
import { isOfOthers } from './is-of-others.ts';
import type { Wish } from './wish.ts';

const wanted =
  /^(?:please|pls|kindly|and|also|but|so)?[\s,]*(?:(?:i|we)(?:'d| would)? (?:like|love|prefer|want|ask for|expect|read)|keep|write|apply|pitch|bid|contact|message|gern|bitte|hold|everything|anything|letters?|messages?|repl(?:y|ies)|answers?|proposals?|make|use|put|number|answer|reply|respond|send|be|stay|don't|do not|no|without|only|just|format|in|as|with|bids?|exactly|max|under|up to|at most|fill|follow|limit|stick|not|shorter|the (?:rest|whole|text)|it (?:should|must|has|needs)|пишите|напишите|отвечайте|без|не|уложитесь|уклад\p{L}+|умест\p{L}+|огранич\p{L}+|до|ровно|максимум|коротко|кратко|ответьте|отклик|письмо)/iu;
/** A thing of the project that is long, short or in a language: no letter. */
const other = words(
  `users?|students?|customers?|visitors?|strings?|pages?|posts?|notes? of|summar(?:y|ies)|captions?|titles?|articles?|reviews?|descriptions?|slides?|reports?|emails?|subtitles?|scripts?|episodes?|chapters?|books?|products?|cards?|labels?|names?|comments?|headlines?|buttons?|fields?|tweets?|ads?|per (?:page|article|post|item|day|week|text)|an? (?:article|page|summary|post|hour)|стат\\p{L}+|пост(?:ы|а|ов)|карточк\\p{L}*|страниц\\p{L}*|текст\\p{L}* (?:на|для) \\p{L}+|описани\\p{L}+|each(?! other)`,
);
const limited = words(
  `exactly|max(?:imum)?|at most|not (?:longer|more) than|no (?:longer|more) than|under|below|up to|fewer than|less than|(?:is|are) (?:plenty|enough)|(?:not|no) more|(?:upper )?limit|ceiling|не (?:более|больше|длиннее)|ровно|максимум|хватит|достаточно`,
);
const partOfAnswer = words(
  `(?:describe|explain|introduce|present|tell (?:us|me)|say|outline|summari[sz]e|why|how|about|опи[шс]\\p{L}+|расска\\p{L}+|объясн\\p{L}+)`,
);

/** `Name: / Rate: / Start: …`: a template to fill. */
const blankForm = /^(?:[^:/|\n]{2,40}:\s*(?:\.{2,}|…|_+|\/|\||\[\s*\]|$)\s*){2,}/u;

/** `"Name - rate - days"` shows how the letter shall be built. */
const quotedForm = /["«“](?:[\p{L}\p{N} ]{2,20}:?\s[-–—/|,]\s){2,8}[\p{L}\p{N} ]{2,20}:?["»”]/u;

/** `each starting with "A:"` */
const eachBegins =
  /(?:each|every|all)(?: (?:answers?|lines?|one|points?|items?|of them))? (?:must |should |to )?(?:start|begin|prefix|preced|open)\p{L}* (?:with|by) "(▯+)"/iu;

/** Wishes for the form of the whole letter. */
export function readFormats(sentence: Sentence, inZone: boolean): Wish[] {
  const { masked } = sentence;
  const isFramed =
    letterPhrase.test(masked) || letterHead.test(masked) || (inZone && letterNoun.test(masked));
  const wishes: Wish[] = [];
  const form = blankForm.exec(masked);
  const pattern = quotedForm.exec(sentence.text);
  if (pattern && (isFramed || inZone))
    return [
      {
        kind: 'format',
        value: 'template',
        start: pattern.index,
        end: pattern.index + pattern[0].length,
      },
    ];
  const prefix = eachBegins.exec(masked);
  if (prefix && (isFramed || inZone)) {
    const end = prefix.index + prefix[0].length;
    const value = sentence.text.slice(end - (prefix[1] as string).length - 1, end - 1);
    return [{ kind: 'format', value: `prefix:${value}`, start: prefix.index, end }];
  }
  if (form) return [{ kind: 'format', value: 'template', start: 0, end: masked.trimEnd().length }];
  for (const part of [...splitSegments(masked), undefined]) {
    const isWhole = part === undefined;
    const segment = part ?? { start: 0, end: masked.length };
    const text = masked.slice(segment.start, segment.end);
    if (outsideUpwork.test(text)) continue;
    let first: { wish: Wish; from: number; to: number } | undefined;
    for (const cue of formats) {
      // A form may be told over a comma: `English, not French`, `Brief, please`.
      const isBrief =
        cue.value === 'short' && (masked.split(/\s+/).length < 5 || briefPlease.test(masked));
      if (
        isWhole &&
        (cue.counted ||
          (!isBrief &&
            !['language', 'video', 'voice', 'bullets', 'no-bullets'].includes(cue.value)))
      )
        continue;
      const found = cue.pattern.exec(text);
      // `price (2 points)` weighs, it limits nothing.
      if (!found || (cue.counted && /\([^)]*$/.test(text.slice(0, found.index)))) continue;
      if (cue.value === 'language' && refused.test(text.slice(0, found.index))) continue;
      const isOver = (wish: Wish) => wish.start < segment.end && segment.start < wish.end;
      // `in English in ten lines`: two in one clause, apart from each other.
      const isSecond =
        first !== undefined &&
        cue.value !== 'short' &&
        !first.wish.value?.startsWith(cue.value) &&
        (found.index >= first.to || found.index + found[0].length <= first.from);
      if (
        isSecond
          ? false
          : wishes.some(isWhole ? ({ value }) => value?.startsWith('language') : isOver)
      )
        break;
      // `the CV in English` tells of a file.
      const lead = text.slice(0, found.index).split(/[,:;]/).at(-1) ?? '';
      if (
        ['language', 'pdf', 'short'].includes(cue.value) &&
        !letterNoun.test(lead) &&
        (thingIn(lead) ||
          ofSubject.test(lead) ||
          /(?:that|this|the (?:first|last)) (?:one|question)/iu.test(lead))
      )
        continue;
      const isSole = found[0].length >= text.replace(/[.!?]+$/, '').trim().length * 0.5;
      const isWish =
        isFramed ||
        (isWhole && inZone && (found.index === 0 || isBrief)) ||
        cue.isStrong ||
        (inZone && (wanted.test(text.trim()) || isSole || (cue.counted && limited.test(text))));
      if (
        !isWish ||
        (!letterNoun.test(text) &&
          other.test(text) &&
          !(inZone && isSole && !/(?:each|per|every|кажд)/iu.test(text)))
      )
        continue;
      if (cue.value === 'language' && ofClient.test(text)) continue;
      if (
        cue.value === 'language' &&
        !letterNoun.test(text) &&
        !isSole &&
        !wanted.test(text) &&
        !(isWhole && found.index === 0)
      )
        continue;
      if (isOfOthers(masked) || (cue.counted && text.includes('?'))) continue;
      const value = formatValue(cue, found[0], lead, masked.slice(segment.start + found.index));
      // A limit on one part belongs to the answer it limits; only bullets shape the letter all the same.
      if (!value || (isPartial(text, found, cue.value) && !value.startsWith('bullets'))) continue;
      if (cue.value === 'bullets' && toldInPoints.test(text.slice(found.index + found[0].length)))
        continue;
      if (
        (value === 'short' || cue.counted) &&
        /^in /iu.test(text) &&
        /^,/.test(part?.joint ?? '') &&
        ofTold.test(masked.slice(0, segment.start))
      )
        continue;
      // The blanks of a template belong to it.
      const blanks = value === 'template' ? masked.lastIndexOf('▯') + 2 : 0;
      const end = isWhole
        ? found.index + found[0].length
        : isDivided(value, masked.slice(segment.end))
          ? masked.trimEnd().length
          : Math.max(segment.end, blanks);
      // `a message (five sentences) with …`: only the brackets tell of the form.
      const own = isWhole ? undefined : bracketAround(text, found.index);
      const wish: Wish = own
        ? { kind: 'format', value, start: segment.start + own.start, end: segment.start + own.end }
        : { kind: 'format', value, start: isWhole ? found.index : segment.start, end };
      if (first && isSecond) {
        const [one, two] = found.index >= first.to ? [first.wish, wish] : [wish, first.wish];
        two.start = segment.start + Math.max(found.index, first.from);
        one.end = two.start;
      } else first = { wish, from: found.index, to: found.index + found[0].length };
      wishes.push(wish);
    }
  }
  // `plain text, no markdown` is one wish.
  const single = wishes.filter(
    ({ value }, index) => wishes.findIndex((other) => other.value === value) === index,
  );
  // `no long letters: six sentences at most` is one limit.
  const isCounted = wishes.some(({ value }) =>
    /^(?:max-|min-|sentences|lines|words)/.test(value ?? ''),
  );
  return isCounted ? single.filter(({ value }) => value !== 'short') : single;
}

/** `We write Italian and English` */
const ofClient =
  /^\s*(?:we|i|our \p{L}+|my \p{L}+) (?:all |also |both )?(?:write|speak|talk|understand|know)s?(?! (?:only|to))(?!\p{L})/iu;

/** `rather than in Czech` */
const refused = /(?<!\p{L})(?:not|nor|rather than|instead of)\s*$/iu;

/** `Talk to us like a human - short, please.` */
const briefPlease = /[,:–—-]\s(?:short|brief|concise),? (?:please|pls)[^\p{L}]*$/iu;

/** `We want your guess, in a few lines`: the wish before the comma is limited. */
const ofTold =
  /(?<!\p{L})(?:guess|idea|opinion|thoughts?|view|theory|story|plan|approach|answer|(?:first|last|opening|second|closing) (?:line|sentence|paragraph))(?!\p{L})/iu;

/** `what you find hard in German`: the language is spoken of. */
const ofSubject =
  /(?<!\p{L})(?:about|what|how|which|why|where|experience|hard|wrong|books?|texts?|skills?)(?!\p{L})/iu;

/** `four lines: what …, how many …, your rate, your time zone`: the parts belong to the form. */
function isDivided(value: string, rest: string): boolean {
  if (value === 'template') return /^\s*:\s.*(?:\/|…|\.\.\.|_{2,})/u.test(rest);
  const number = /^(?:max-)?(?:sentences|lines|bullets|max-paragraphs|paragraphs):(\d+)$/.exec(
    value,
  )?.[1];
  if (!number || !/^\s*:\s/u.test(rest)) return false;
  const parts = splitSegments(rest.replace(/^\s*:\s+/u, '')).length;
  return parts === Number(number) || /^\s*:\s+(?:one|the first|in the first|first)\s/iu.test(rest);
}

/** What stands in the brackets around a place, where something else goes on after them. */
function bracketAround(text: string, at: number): Span | undefined {
  const open = text.lastIndexOf('(', at);
  const close = text.indexOf(')', at);
  if (open < 0 || close < 0 || text.slice(open, at).includes(')')) return undefined;
  return /\p{L}/u.test(text.slice(close + 1)) ? { start: open + 1, end: close } : undefined;
}

function isPartial(text: string, found: RegExpExecArray, value: string): boolean {
  if (!/^(?:max-|sentences|lines|one-paragraph|short)/.test(value)) return false;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  // `answer this ticket in one sentence`, `one problem of one sentence`: it limits what is told there.
  const isOfObject =
    /(?:answer|translate|solve|name|give|make|write|send|add|ответьте на|опишите|составьте|придумайте|сочините) (?:this|that|the following|one|an?|your|these|этот|эту) (?!(?:letter|application|proposal|bid|message|reply|cover|short|brief|text|answer|письмо|отклик)(?![\p{L}]))[\p{L}-]+/iu.test(
      text.slice(0, found.index),
    ) || /(?:^|\s)of\s*$/u.test(text.slice(0, found.index));
  return (
    isOfObject ||
    (partOfAnswer.test(rest) && !letterNoun.test(rest)) ||
    /^\s*(?:in which|where|about|on|of|describing|explaining|why|how|what|that|saying|о|про|почему)\s/iu.test(
      text.slice(found.index + found[0].length),
    )
  );
}

/** `outline in three bullets how you'd begin`: only that answer. */
const toldInPoints = /^\s*(?:how|what|why|which|where|when|whether|как|что|почему|какой)\s/iu;
