import { findCode } from '../../text/code.ts';
import { pairGuillemets } from '../../text/quotes.ts';
import { blankSpans, mergeSpans } from '../../text/span.ts';
import { findUrls } from '../../text/urls.ts';
import { type ClientFault, type Point, pointAt } from './points.ts';

const number = String.raw`\d{1,3}(?:\.\d{1,3})*`;
/** `point 2.6`, `sections 1 and 2`; of the client's own list one may speak, so what is `of your post` counts not. */
const named = new RegExp(
  String.raw`\b(?:points?|sections?|paragraphs?|items?|answers?|parts?|steps?)\s+(?:no\.?\s*)?(${number}(?:(?:\s*[-–—,&]\s*|\s*,?\s+(?:and|or|to|through)\s+)${number})*)(?![\w%]|[)\]]?\s*(?:of|from|in)\s+(?:your|the\s+(?:job|post|description|brief|specification|document|documentation|standard|GDPR|law))\b)`,
  'gi',
);
/** A bare number after «see»: only where it has two parts, as a point of a letter has. */
const seen =
  /\b(?:see|as\s+in|as\s+(?:described|explained|mentioned|stated|noted|said)\s+in)\s+(?:also\s+)?(\d{1,3}\.\d{1,3}(?:\.\d{1,3})*)(?![\w%.]|\s*[a-z]*(?:ms|seconds?|versions?|GB|MB)\b)/gi;
const verbs =
  '(?:wrote|written|said|mentioned|described|noted|explained|stated|discussed|shown|showed|listed|recommended|suggested|proposed|promised)';
const backward = new RegExp(
  String.raw`\b(?:(?:as|what|which|that)\s+(?:I|we)\s+(?:have\s+|already\s+|had\s+)*${verbs}\s+(?:already\s+)?(?:above|before|earlier|previously|in\s+the\s+previous\s+(?:points?|sections?|answers?|paragraphs?))|(?:as\s+)?(?:already\s+)?${verbs}\s+above|see\s+above|(?:the\s+)?above-?mentioned|(?:the\s+)?aforementioned|(?:in|from)\s+(?:the|my)\s+previous\s+(?:points?|sections?|answers?|paragraphs?)|for\s+the\s+reasons?\s+above)(?!\w)`,
  'gi',
);
const forward = new RegExp(
  String.raw`\b(?:(?:as\s+)?(?:I|we)\s+(?:will\s+)?(?:describe|explain|show|list|write|discuss)\s+(?:it\s+|this\s+)?below|${verbs}\s+below|see\s+below|in\s+the\s+(?:next|following)\s+(?:points?|sections?|answers?|paragraphs?))(?!\w)`,
  'gi',
);

/**
 * References of a field's text that its reader cannot follow: to a point that stands in no field or in another one, and
 * to what is «above» or «below» where nothing is. The client's words in « » and code refer to nothing of ours.
 */
export function findReferences(
  text: string,
  points: readonly Point[],
  others: readonly Point[],
): ClientFault[] {
  const lines = text.split('\n');
  const starts = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0),
  );
  const { pairs } = pairGuillemets(lines, () => []);
  const quotes = pairs.map(({ open, close }) => ({
    start: (starts[open.line] ?? 0) + open.at,
    end: (starts[close.line] ?? 0) + close.at + 1,
  }));
  const prose = blankSpans(
    text,
    mergeSpans([...findCode(text), ...findUrls(text), ...quotes]),
    '¤',
  );
  const fault = (
    kind: ClientFault['kind'],
    start: number,
    length: number,
    more: Partial<ClientFault> = {},
  ): ClientFault => ({
    kind,
    start,
    end: start + length,
    text: text.slice(start, start + length),
    ...pointAt(points, start),
    ...more,
  });
  const toPoints = [named, seen].flatMap((pattern) =>
    [...prose.matchAll(pattern)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(new RegExp(number, 'g'))]
        .map(([one]) => one)
        .filter((one) => !holds(points, one))
        .map((one) =>
          fault(holds(others, one) ? 'elsewhere' : 'reference', match.index, match[0].length, {
            number: one,
          }),
        ),
    ),
  );
  return [
    ...toPoints,
    ...[...prose.matchAll(backward)]
      .filter(({ index }) => !hasOwnWords(prose, points, 0, paragraphStart(prose, index)))
      .map((match) => fault('backward', match.index, match[0].length)),
    ...[...prose.matchAll(forward)]
      .filter(({ index }) => !hasOwnWords(prose, points, paragraphEnd(prose, index), prose.length))
      .map((match) => fault('forward', match.index, match[0].length)),
  ];
}

function holds(points: readonly Point[], wanted: string): boolean {
  return points.some(({ number: own }) => own === wanted || own.startsWith(`${wanted}.`));
}

/** Whether the writer says anything there: numbers and quotations of the client are no words of his. */
function hasOwnWords(prose: string, points: readonly Point[], from: number, to: number): boolean {
  const marks = points.map(({ start, body }) => ({ start, end: body }));
  return /\p{L}{2}/u.test(blankSpans(prose, marks).slice(from, to));
}

function paragraphStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at) + 1;
}

function paragraphEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
