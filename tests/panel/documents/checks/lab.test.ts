import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import {
  type Lab,
  openLab,
  precisionOf,
} from '../../../../utils/panel/documents/checks/lab-model.ts';
import { endProbations } from '../../../../utils/panel/documents/checks/probation.ts';
import { readCheckNotes } from '../../../../utils/storage/check-notes.ts';
import type { Database } from '../../../../utils/storage/database.ts';
import * as style from '../../../../utils/style/index.ts';
import { answeredBefore, type PastLine } from './past-answers.ts';

const checkOf = (block: string) => {
  const [check] = style.readOwnRules(`# 6.\n## 6.12.\nМоё.\n~~~check\n${block}\n~~~\n`).checks;
  if (!check) throw new Error('no check was read');
  return check;
};
const finished = (lab: Lab) =>
  new Promise<Lab>((resolve) => {
    const stop = effect(() => {
      if (lab.isDone.value)
        queueMicrotask(() => {
          stop();
          resolve(lab);
        });
    });
  });
const shown = (lab: Lab) =>
  lab.hits.value.map(({ target, start, end, change }) =>
    [target.slice(start, end), change].filter(Boolean).join(' '),
  );

const answers: PastLine[][] = [
  [
    ['1.1) Я использую кэш.', '1.1) I utilize a cache.'],
    ['Он быстрый.', 'It is fast.'],
  ],
  [['1) Используется очередь.', '1) A queue is utilized.']],
  [['1) Загрузка растёт.', '1) The utilize flag grows.']],
];

describe('the lab', () => {
  it('finds the places of a check in all past answers, and its precision', async () => {
    const db = await answeredBefore(answers);
    const lab = await finished(openLab(db, style, checkOf('forbid: utilize → use')));
    expect(shown(lab)).toEqual(['utilize', 'utilized', 'utilize']);
    expect(lab.progress.value).toEqual({ done: 3, of: 3 });
    expect(precisionOf(lab.hits.value, lab.wrong.value)).toBe(100);
    const third = lab.hits.value[2]?.key ?? '';
    lab.callWrong(third, true);
    expect(precisionOf(lab.hits.value, lab.wrong.value)).toBe(67);
    lab.callWrong(third, false);
    expect(precisionOf(lab.hits.value, lab.wrong.value)).toBe(100);
  });
  it('tells what a change changes, and what a removal', async () => {
    const db = await answeredBefore(answers);
    const former = checkOf('forbid: utilize');
    const changed = await finished(openLab(db, style, checkOf('forbid: queue'), former));
    expect(shown(changed)).toEqual(['utilize gone', 'queue new', 'utilized gone', 'utilize gone']);
    const removed = await finished(openLab(db, style, undefined, former));
    expect(shown(removed)).toEqual(['utilize gone', 'utilized gone', 'utilize gone']);
  });
  it('says nothing of what is deleted, and stops when it is told to', async () => {
    const db = await answeredBefore(answers);
    await db.drafts.update('~00', { deletedAt: 9 });
    const lab = await finished(openLab(db, style, checkOf('forbid: utilize')));
    expect(shown(lab)).toEqual(['utilized', 'utilize']);
  });
});

describe('a probation', () => {
  const block = 'forbid: utilize → use';
  const one: PastLine = ['1) Я использую кэш.', '1) I utilize a cache.'];
  const end = async (db: Database) => {
    await endProbations(db, style, [checkOf(block)], 3, new AbortController().signal);
    const { trusted } = await readCheckNotes(db);
    return style.withTrust([checkOf(block)], trusted).some(style.isOnProbation);
  };
  it('ends when 20 findings since it began stand', async () => {
    const few = await answeredBefore(Array.from({ length: 19 }, () => [one]));
    expect(await end(few)).toBe(true);
    expect(await end(await answeredBefore(Array.from({ length: 20 }, () => [one])))).toBe(false);
  });
  it('goes on where one was dismissed', async () => {
    const db = await answeredBefore(Array.from({ length: 20 }, () => [one]));
    await db.drafts.update('~03', { ignored: ['6.12 key utilize'] });
    expect(await end(db)).toBe(true);
  });
  it('does not count what stood there before it began', async () => {
    const db = await answeredBefore(Array.from({ length: 20 }, () => [one]));
    await db.lines.toCollection().modify({ at: 2 });
    expect(await end(db)).toBe(true);
  });
});
