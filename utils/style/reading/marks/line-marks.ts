import { isBullet } from '../../../text/enumerators.ts';
import type { Span } from '../../../text/span.ts';
import type { Fix } from '../../finding.ts';
import type { Pair } from '../pair.ts';

/** A mark at a line's start that the source line does not have, or its own that is gone (`lost`). */
export interface LineMark extends Span {
  what: 'heading' | 'quote' | 'enumerator' | 'bullet' | 'lost';
  fix?: Fix;
  /** The source's own mark, where it is lost. */
  wanted?: string;
}

const heading = /^(\s*)(#{1,6})(?=\s)/;
const quote = /^(\s*)((?:>\s?)+)/;
const bulletMark = /^(\s*)([-–—•*+·‣▪●◦])(?=\s)/;

/** Heading and block quote marks, list marks and enumerators at the line's start. */
export function findLineMarks(pair: Pair): LineMark[] {
  const { line, source } = pair;
  if (!source) return [];
  const found: LineMark[] = [];
  let from = 0;
  const take = (what: LineMark['what'], mark: string, start: number) => {
    const end = start + mark.length;
    const spaces = /^\s*/.exec(line.text.slice(end))?.[0].length ?? 0;
    // A number that the source says elsewhere in the line is perhaps no enumerator: it is not taken away.
    const fix: Fix | undefined = isSaid(source.text, mark)
      ? undefined
      : { start: from, end: end + spaces, sure: 'safe', replacement: '' };
    found.push({ what, start, end, fix });
    from = end + spaces;
  };
  for (let round = 0; round < 4; round++) {
    const rest = line.text.slice(from, from + 200);
    const hash = heading.exec(rest);
    const angle = quote.exec(rest);
    if (hash && !heading.test(source.text))
      take('heading', hash[2] as string, from + (hash[1] as string).length);
    else if (angle && !quote.test(source.text))
      take('quote', (angle[2] as string).trimEnd(), from + (angle[1] as string).length);
    else break;
  }
  const bullet = bulletMark.exec(line.text.slice(from, from + 200));
  const wanted = pair.mark?.wanted ?? '';
  const own = line.enumerator ?? pair.mark?.found;
  if (!wanted && (bullet || own) && !isEmphasized(line.text, from, bullet)) {
    const start = bullet ? from + (bullet[1] as string).length : (own?.start ?? 0);
    const mark = bullet ? (bullet[2] as string) : line.text.slice(start, own?.end);
    take('enumerator', mark, start);
  } else if (wanted && !own && !isLoose(line.text.slice(from))) {
    const fix: Fix | undefined = {
      start: from,
      end: from,
      sure: 'safe',
      replacement: `${wanted} `,
    };
    found.push({ what: 'lost', start: 0, end: 0, fix, wanted });
  } else if (wanted && bullet && !isBullet(wanted) && /^\s*\S\s+\(?\d/.test(line.text)) {
    take('bullet', bullet[2] as string, from + (bullet[1] as string).length);
  }
  return found;
}

function isSaid(source: string, mark: string): boolean {
  const number = /\d+(?:\.\d+)*/.exec(mark)?.[0];
  return [...source.matchAll(/\d+(?:[.,]\d+)*/g)].some(([one]) => one === number);
}

function isEmphasized(text: string, from: number, bullet: RegExpExecArray | null): boolean {
  return bullet !== null && bullet[2] === '*' && /^\s*\*\*/.test(text.slice(from));
}

/** A number that begins the line in another form (`2.1 Text`): changed, which is 6.4's. */
function isLoose(text: string): boolean {
  return /^\s*[([]?\d{1,3}(?:\.\d{1,3})*(?:[).:\]]+(?=\s|$|\p{L})|\s[-–—:](?=\s)|(?=\s))/u.test(
    text,
  );
}
