import { showVisible } from '../../text/invisible.ts';

/**
 * The skeleton of an answer: each question of the client quoted under its number, and a first point under
 * it: `1) «…»`, blank line, `1.1) `. What the client wrote in signs that nobody sees is no part of the quotation: it would
 * go to the model, and back to the client, unread.
 */
export function skeletonOf(questions: string[]): string {
  return questions
    .map((question, index) => {
      const lines = showVisible(question)
        .split('\n')
        .map((line) => line.trim());
      return `${index + 1}) «${lines.join('\n')}»\n\n${index + 1}.1) `;
    })
    .join('\n\n');
}
