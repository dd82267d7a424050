/** `Without a link I can't judge you`. */
const without = /^without (.{3,60}?)(?=,| (?:i|we|you|it|no|there)(?![\p{L}]))/iu;

/** `Bids without an hour estimate go to the bin`: what they lack is wanted. */
const lettersWithout =
  /^(?:any |all |every |those |an? )?(?:bids?|letters?|proposals?|applications?|replies|messages?|offers?|anyone|anybody|whoever|applicants?|candidates?|people|pitch(?:es)?) (?:without|lacking|missing|with no|that (?:lacks?|miss(?:es)?|comes? without|have no|has no|do not have|don't have)|who (?:sends? no|gives? no|names? no)) (.{3,60}?)(?= (?:goe?s?|are|is|will|get|gets|end|ends|land|lands|won't|do not|don't|have no|has no|stand|fall|fly)(?![\p{L}]))/iu;

const russianLettersWithout =
  /^(?:отклики|письма|заявки|предложения|ответы|сообщения) без (.{3,60}?)(?= (?:не|сразу|отправл\p{L}+|удал\p{L}+|в корзину|игнор\p{L}+|мимо|закры\p{L}+|пропуск\p{L}+|лет\p{L}+|ид\p{L}+)(?![\p{L}]))/iu;

/** What a letter must not lack: whoever threatens those without it wants it. */
export function lackedThing(clause: string): string | undefined {
  for (const pattern of [without, lettersWithout, russianLettersWithout]) {
    const found = pattern.exec(clause);
    if (found) return found[1];
  }
  return undefined;
}
