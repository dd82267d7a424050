/** A sentence, an opinion, a thought: something to be told, no thing to be sent. */
export function isPieceOfText(clause: string): boolean {
  return pieceOfText.test(clause);
}

const pieceOfText =
  /^(?:an?|one|two|three|\d|some|your|the|пара|пару|одну|одно|два|две)\s+(?:[\p{L}-]+ ){0,2}?(?:sentences?|lines?|words?|paragraphs?|ideas?|story|stories|thoughts?|tips?|opinions?|guess(?:es)?|experience|background|first name|name|joke|list|reasons?|questions?|notes?|descriptions?|explanations?|anecdote|mistakes?|bugs?|book|thing|(?<=your )view|(?<=your )take|plan|approach|theory|favou?rite|слов\p{L}*|предложени\p{L}+|строк\p{L}*|иде\p{L}+|пример)(?![\p{L}])/iu;
