import { fenceFor } from '../text/outline.ts';
import type { Analysis } from './ontology-analyses.ts';

/** A document that goes with the request: `O.md` and its text. */
interface RequestDocument {
  name: string;
  text: string;
}

/**
 * The text to ask a research tool with («Copy research request»): the documents, then the task. For
 * an analysis: all that worries the client and whether each worry is well founded; for a question
 * (its number, from 1): a researched answer to it. `documents` are B, L and O, without T, whose task
 * is the translation; each stands in a fence that its content cannot close.
 */
export function researchRequest(
  kind: Analysis['kind'],
  documents: readonly RequestDocument[],
  question = '',
): string {
  const task = kind === 'analysis' ? ANALYSIS : answerTask(kind, question);
  const blocks = documents.map(({ name, text }) => {
    const fence = fenceFor(text, '~');
    return `\`${name}\`:\n${fence}markdown\n${text.trimEnd()}\n${fence}`;
  });
  return `${[...blocks, task].join('\n\n')}\n`;
}

const FORM = `Отвечай по-русски.
Официальные термины оставляй на английском языке, в том виде, как они написаны в официальной документации.
Каждое утверждение о программном обеспечении проверь по первоисточникам и назови их в конце.
Оформи ответ как Markdown, без номеров сносок внутри текста.`;

const ANALYSIS = `Задача (вместо той, которую описывает \`T.md\`):
Найди всё, что беспокоит \`ꆜ\` в \`P⁎\` (\`O.md\`::§2): и то, что названо прямо, и то, что следует из описания, вопросов и сведений о \`ꆜ\`.
Для каждой проблемы скажи, обоснована ли она и почему.
${FORM}`;

function answerTask(kind: number, question: string): string {
  const quote = question.trim() && `\nСам вопрос: «${question.trim()}»`;
  return `Задача (вместо той, которую описывает \`T.md\`):
Ответь на вопрос \`Q${kind}⁎\` (\`O.md\`::§2.5.${kind}) так, чтобы специалист мог положить твой ответ в основу своего ответа \`ꆜ\`.${quote}
${FORM}`;
}
