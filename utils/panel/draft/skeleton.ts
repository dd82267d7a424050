/**
 * The skeleton of an answer: each question of the client quoted under its number, and a first point under
 * it: `1) «…»`, blank line, `1.1) `.
 */
export function skeletonOf(questions: string[]): string {
  return questions
    .map((question, index) => {
      const lines = question.split('\n').map((line) => line.trim());
      return `${index + 1}) «${lines.join('\n')}»\n\n${index + 1}.1) `;
    })
    .join('\n\n');
}
