import type { ModelRequest, ModelScript } from '../protocol.ts';
import type { Behaviour } from './behaviour.ts';

type Said = { n: number; text: string }[];

/** The lines that the model would say, read from its own answer. */
async function linesOf(answer: ModelScript['answer'], request: ModelRequest): Promise<Said> {
  let text = '';
  const given = await answer({ ...request, wantsJson: true });
  for await (const piece of typeof given === 'string' ? [given] : given) text += piece;
  return (JSON.parse(text) as { lines: Said }).lines;
}

/** The model says its lines in another spelling. */
const spelled = (spell: (lines: Said) => string) => (answer: ModelScript['answer']) => ({
  answer: async (request: ModelRequest) => spell(await linesOf(answer, request)),
});

const written = (entry: string, name: string, spell: (lines: Said) => string): Behaviour => ({
  entry,
  name,
  script: spelled(spell),
  ends: 'translated',
  requests: 2,
});

/** Models that say the lines they were asked for, each in another spelling. */
export const spellings: Behaviour[] = [
  written(
    'R10',
    'a comma too many',
    (lines) => `{"lines":[${lines.map((line) => JSON.stringify(line)).join(',')},]}`,
  ),
  written('R10', 'a map of numbers', (lines) =>
    JSON.stringify(Object.fromEntries(lines.map(({ n, text }) => [n, text]))),
  ),
  written('R10', 'a list of texts', (lines) => JSON.stringify(lines.map(({ text }) => text))),
  written('R10', 'encoded twice', (lines) => JSON.stringify(JSON.stringify({ lines }))),
  written(
    'R10',
    'typographic quotes',
    (lines) => `{“lines”:[${lines.map(({ n, text }) => `{“n”:${n},“text”:“${text}”}`).join(',')}]}`,
  ),
  written('R10', 'numbers with dots', (lines) =>
    lines.map(({ n, text }) => `${n}. ${text}`).join('\n'),
  ),
  written('R10', 'words before the numbers', (lines) =>
    lines.map(({ n, text }) => `Line ${n}: ${text}`).join('\n'),
  ),
  written('R10', 'black brackets', (lines) =>
    lines.map(({ n, text }) => `【${n}】${text}`).join('\n'),
  ),
  written('R10', 'nothing but the lines', (lines) => lines.map(({ text }) => text).join('\n')),
  written(
    'R10',
    'a table',
    (lines) =>
      `| n | text |\n|---|---|\n${lines.map(({ n, text }) => `| ${n} | ${text} |`).join('\n')}`,
  ),
  written(
    'R10',
    'thinking that never ends',
    (lines) => `<think>\n${lines.map(({ n, text }) => `[${n}] ${text}`).join('\n')}`,
  ),
];
