/** A stretch of the post; `asks` where it wants something of the one who applies. */
export interface PostPart {
  start: number;
  text: string;
  asks: boolean;
}

/** A sentence that asks for a code word, a form of the answer, a sample, a date, a price. */
const wants = [
  /\b(?:start|begin|open)\b[^.!?]*\b(?:proposal|application|reply|message|cover letter|answer)\b/i,
  /\b(?:include|mention|write|type|add|put|use|say|quote)\b[^.!?]*\b(?:word|phrase|code|keyword|first line|top of|subject)\b/i,
  /\b(?:in|with|at the top of) your (?:proposal|application|cover letter|reply|response|bid|message)\b/i,
  /\bplease (?:send|share|provide|attach|include|answer|describe|tell|mention|list|explain|let (?:me|us) know)\b/i,
  /\b(?:send|share|provide|attach|show)\b[^.!?]*\b(?:portfolio|samples?|examples?|links?|github|resume|cv|rates?|quote|estimate)\b/i,
  /\bwhen (?:applying|you apply)\b|\bto apply\b|\bapplicants? (?:must|should)\b/i,
  /\b(?:do not|don't) (?:apply|send|use)\b|\bonly (?:apply|individuals?|freelancers?)\b/i,
];

/** Divides a post into stretches, so that the sentences that ask the applicant for something stand out. */
export function asksOf(post: string): PostPart[] {
  const parts: PostPart[] = [];
  let start = 0;
  for (const [sentence] of post.matchAll(/[^.!?\n]*(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?\n]*\s*/g)) {
    if (sentence === '') continue;
    const asks = wants.some((pattern) => pattern.test(sentence));
    const last = parts.at(-1);
    if (last && last.asks === asks) last.text += sentence;
    else parts.push({ start, text: sentence, asks });
    start += sentence.length;
  }
  return parts;
}
