import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkTranslation,
  type Finding,
  fixTranslation,
  type StyleInput,
} from '../../utils/style/index.ts';

interface Labelled extends StyleInput {
  id: string;
  findings: { rule: string; line: number; text: string }[];
  fixed: string | null;
  why: string;
}

interface Tally {
  passed: number;
  failed: number;
}

/** The golden draft and every labelled case of the folder: findings by rule and line, and the fixed text. */
export async function acceptStyle(dir: string): Promise<Tally> {
  const tally = checkGolden(dir);
  const folder = join(dir, 'rules-corpus');
  const files = existsSync(folder) ? readdirSync(folder) : readdirSync(dir);
  for (const file of files.filter((name) => name.endsWith('.jsonl'))) {
    const path = existsSync(folder) ? join(folder, file) : join(dir, file);
    checkCases(path, tally);
  }
  return tally;
}

function checkGolden(dir: string): Tally {
  const folder = join(dir, 'golden-draft');
  if (!existsSync(folder)) return { passed: 0, failed: 0 };
  const source = readFileSync(join(folder, 'draft.ru.md'), 'utf8');
  const target = readFileSync(join(folder, 'draft.en.md'), 'utf8');
  const input = { source, target, job: readJob(join(dir, 'seeds', 'O.md')) };
  const findings = checkTranslation(input);
  for (const finding of findings) console.log('golden draft:', show(finding));
  const isSame = fixTranslation(input).target === target;
  if (!isSame) console.log('golden draft: fixTranslation changed it');
  const failed = (findings.length > 0 ? 1 : 0) + (isSame ? 0 : 1);
  return { passed: 2 - failed, failed };
}

/** §2 of the ontology, as plain strings; the full reader is utils/job's. */
function readJob(path: string): StyleInput['job'] {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const part = (from: RegExp, to: RegExp) => {
    const rest = text.slice((from.exec(text)?.index ?? 0) + (from.exec(text)?.[0].length ?? 0));
    return rest.slice(0, to.exec(rest)?.index).trim();
  };
  return {
    title: part(/## 2\.2\. Title\n/, /\n## /),
    description: part(/## 2\.3\. Description\n/, /\n## /),
    tags: part(/## 2\.4\. Tags\n/, /\n## /).split('\n'),
    questions: part(/## 2\.5\. Questions\n/, /\n# /)
      .split(/### [\d.]+\n/)
      .filter((question) => question.trim() !== ''),
  };
}

function checkCases(path: string, tally: Tally): void {
  const rules = new Map<string, { hit: number; missed: number; false: number }>();
  const count = (rule: string) => {
    const found = rules.get(rule) ?? { hit: 0, missed: 0, false: 0 };
    rules.set(rule, found);
    return found;
  };
  for (const row of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const one = JSON.parse(row) as Labelled;
    const found = checkTranslation(one);
    const problems: string[] = [];
    const left = found.map((finding) => ({ ...finding }));
    for (const label of one.findings) {
      const at = left.findIndex(({ rule, line }) => rule === label.rule && line === label.line);
      if (at < 0) {
        count(label.rule).missed++;
        problems.push(`missed ${label.rule} in line ${label.line}: ${JSON.stringify(label.text)}`);
        continue;
      }
      count(label.rule).hit++;
      const same = left.findIndex(
        ({ rule, line, text }) => rule === label.rule && line === label.line && text === label.text,
      );
      if (same < 0)
        problems.push(
          `other span ${label.rule}: ${JSON.stringify(left[at]?.text)}, not ${JSON.stringify(label.text)}`,
        );
      left.splice(same < 0 ? at : same, 1);
    }
    for (const finding of left) {
      count(finding.rule).false++;
      problems.push(`false ${show(finding)}`);
    }
    const fixed = fixTranslation(one).target;
    if (typeof one.fixed === 'string' && fixed !== one.fixed)
      problems.push(`fixed: ${JSON.stringify(fixed)}\n    not: ${JSON.stringify(one.fixed)}`);
    if (problems.length === 0) tally.passed++;
    else {
      tally.failed++;
      console.log(
        `${one.id} (${one.why})\n  S ${JSON.stringify(one.source)}\n  T ${JSON.stringify(one.target)}\n    ${problems.join('\n    ')}`,
      );
    }
  }
  for (const [rule, { hit, missed, false: wrong }] of [...rules].sort()) {
    if (missed + wrong > 0)
      console.log(
        `  ${path.split(/[\\/]/).pop()} ${rule}: ${hit} found, ${missed} missed, ${wrong} false`,
      );
  }
}

function show({ rule, line, text, message }: Finding): string {
  return `${rule} in line ${line}: ${JSON.stringify(text)} (${message})`;
}
