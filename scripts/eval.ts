import 'fake-indexeddb/auto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PRACTICE_MODEL, servePracticeModel } from '../practice/model.ts';
import { hostOf } from '../utils/translation/engines/wire/require-access.ts';
import { letters } from './eval/letters/index.ts';
import { type LetterResult, runLetter, type Server } from './eval/run-letter.ts';
import { modelHead, modelRow, sumResults, tellResults } from './eval/tell-results.ts';

// npm run eval -- --base-url https://api.openai.com/v1 --model gpt-6-luna --key-env OPENAI_API_KEY
// Sends five letters through the run of the extension to any server, counts the lines that keep the rules and the sense
// after each stage, and adds a row to docs/models.md. `--letters mobile,films` takes only these; `--engine openai` (or
// `anthropic`) speaks that vendor's interface to another address; `--no-row` writes nothing. `-- --practice` tries all of it on the
// practice draft and the practice model, which needs no key.
const table = fileURLToPath(new URL('../docs/models.md', import.meta.url));

/** Vendors with an interface of their own. */
const dialects: Record<string, string> = {
  'api.openai.com': 'openai',
  'api.anthropic.com': 'anthropic',
};

interface Command {
  /** Absent where the practice model is to answer. */
  server: Server | undefined;
  chosen: string[] | undefined;
  isKept: boolean;
}

function readCommand(): Command {
  const { values } = parseArgs({
    options: {
      'base-url': { type: 'string' },
      model: { type: 'string' },
      'key-env': { type: 'string' },
      engine: { type: 'string' },
      letters: { type: 'string' },
      'no-row': { type: 'boolean' },
      practice: { type: 'boolean' },
    },
  });
  const isKept = !values['no-row'];
  if (values.practice) return { server: undefined, chosen: ['practice'], isKept };
  const { 'base-url': baseUrl, model, 'key-env': name } = values;
  if (!baseUrl || !model)
    throw new Error('npm run eval -- --base-url URL --model NAME [--key-env NAME]');
  const key = name ? process.env[name] : '';
  if (key === undefined) throw new Error(`The environment has no ${name}.`);
  const engine = values.engine ?? dialects[hostOf(baseUrl)] ?? 'openai-compatible';
  return {
    server: { engine, baseUrl, model, key },
    chosen: values.letters?.split(','),
    isKept,
  };
}

function keepRow(results: LetterResult[], { model, baseUrl }: Server): void {
  const day = new Date().toISOString().slice(0, 10);
  // The key is not in the command: it is named by its variable.
  const command = `npm run eval -- ${process.argv.slice(2).join(' ')}`;
  const row = modelRow(results, {
    day,
    model,
    host: hostOf(baseUrl).replace(/:\d+$/, ''),
    command,
  });
  const before = existsSync(table) ? readFileSync(table, 'utf8') : '# Models\n';
  const start = before.includes(modelHead) ? before : `${before.trimEnd()}\n\n${modelHead}\n`;
  writeFileSync(table, `${start.trimEnd()}\n${row}\n`);
}

async function main(): Promise<void> {
  const { server: named, chosen, isKept } = readCommand();
  const wanted = letters.filter(({ name }) => !chosen || chosen.includes(name));
  if (wanted.length === 0)
    throw new Error(`Letters: ${letters.map(({ name }) => name).join(', ')}`);
  const practice = named ? undefined : await servePracticeModel(0);
  const server: Server = named ?? {
    engine: 'openai-compatible',
    baseUrl: practice?.baseUrl ?? '',
    model: PRACTICE_MODEL,
    key: '',
  };
  const results: LetterResult[] = [];
  for (const letter of wanted) {
    console.log(`${letter.name} (${letter.field})…`);
    results.push(await runLetter(letter, server));
  }
  await practice?.close();
  console.log(tellResults([...results, sumResults(results)]));
  if (isKept) keepRow(results, server);
  if (results.some(({ outcome }) => outcome !== 'done')) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
