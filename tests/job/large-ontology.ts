import { emptyJob, renderOntology } from '../../utils/job/index.ts';

/** An O.md of about so many characters, whose bulk is three analyses, §7 to §9. */
export function largeOntology(length: number): string {
  const each = Math.floor(length / 3);
  const analyses = ['7', '8', '9'].map((paragraph) => ({
    paragraph,
    kind: 'analysis' as const,
    title: 'Что беспокоит `ꆜ`',
    by: 'A research tool',
    when: '2026-11-20',
    text: prose(paragraph, each - 120),
    inPrompt: true,
  }));
  return renderOntology(emptyJob(), { analyses });
}

function prose(name: string, length: number): string {
  let text = '';
  for (let at = 1; text.length < length; at += 1)
    text += `Абзац ${name} номер ${at}: the client worries about the scraper of shop ${at * 7}, потому что сайт меняется.\n\n`;
  return text.slice(0, length).trim();
}
