import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../utils/style/rule.ts';
import { saysOther } from '../../../utils/style/sense/other-sense.ts';
import { lacksMost, repairFault, wordsOutside } from '../../../utils/translation/repair/repair.ts';

/** The findings of a text in which `{rule:words}` marks a place; `{rule:}` marks something missing. */
function marked(text: string): { target: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let target = '';
  let at = 0;
  for (const match of text.matchAll(/\{([\d.]+):([^}]*)\}/g)) {
    target += text.slice(at, match.index);
    const start = target.length;
    target += match[2];
    at = match.index + match[0].length;
    findings.push({
      rule: match[1] ?? '',
      line: 0,
      start,
      end: target.length,
      text: match[2] ?? '',
      message: '',
      severity: 'error',
    });
  }
  return { target: target + text.slice(at), findings };
}

describe('how many words change outside what was found', () => {
  test.each([
    ['It {6.7:you need to} run.', 'It it is necessary to run.', 0],
    ['The server runs {5:сервер} fast.', 'The server runs quickly fast.', 0],
    ['One two three {6.1:please}.', 'One two three.', 0],
    ['One two three {6.1:please}.', 'One two four.', 1],
    ['One two three four five {6.1:please}.', 'A b c d e.', 5],
    ['{5:}It takes seconds.', 'It takes 15 seconds.', 1, ''],
    ['{5:}It takes seconds.', 'It takes 15 seconds.', 0, 'Это занимает 15 секунд.'],
    [
      '{6.6:}The workers of it run.',
      'The worker processes of Gunicorn run.',
      2,
      'worker processes Gunicorn',
    ],
    ['Good {6.1:please} work.', 'Good and cheap and fast and best of all work.', 4],
    ['Same.', 'Same.', 0],
  ])('%s → %s: %i', (before, after, count, source = '') => {
    expect(wordsOutside(marked(before), after, source as string)).toBe(count);
  });
});

describe('which repairs are taken', () => {
  test.each([
    ['{6.7:You need to} run it.', 'Run it.', undefined],
    ['{6.7:You need to} run it.', '{6.7:You must} run it.', 'no-better'],
    ['{6.7:You need to} {6.1:kindly} run it.', '{6.7:You need to} run it.', undefined],
    ['{6.7:You need to} run it.', 'Run {7.2:site}.', 'new-error'],
    ['{6.7:You need to} {6.1:kindly} run it.', '{5:}Run it.', 'new-error'],
    [
      '{6.7:You need to} run all of it at once.',
      'Something else entirely, never to be seen.',
      'too-much-changed',
    ],
  ])('%s → %s: %s', (before, after, fault) => {
    expect(repairFault(marked(before), marked(after), '')).toBe(fault);
  });
});

test('a line of ten thousand words is compared without a table of all pairs', () => {
  const text = 'word '.repeat(10_000);
  expect(wordsOutside({ target: text, findings: [] }, `${text}x`, '')).toBeGreaterThan(0);
});

describe('a line that is wrong as a whole', () => {
  const source = '2) Настрою `Redis` 7 и Celery на 3 сервера.';
  const alien = (target: string) => ({
    target,
    findings: marked(`{5:${target}}`).findings.map((finding) => ({
      ...finding,
      kind: 'alien' as const,
    })),
  });
  const lacking = marked('{5:}2) We will {5:}deploy it on Friday.');
  const right = '2) I will set up `Redis` 7 and Celery on 3 servers.';

  test('is replaced whole by a repair without errors', () => {
    expect(repairFault(lacking, { target: right, findings: [] }, source)).toBeUndefined();
    expect(
      repairFault(alien('2) We deploy it on Friday.'), { target: right, findings: [] }, source),
    ).toBeUndefined();
  });

  test('is not mended by putting what was missing into another sentence', () => {
    const patched = '2) We deploy it with `Redis` 7 and Celery on 3 servers on Friday.';
    expect(
      repairFault(alien('2) We deploy it on Friday.'), { target: patched, findings: [] }, source),
    ).toBe('other-sense');
  });

  test.each([
    ['2) We send the report with `Redis` 7 and Celery to 3 managers on Friday.', 'other-sense'],
    ['2) The designer shows `Redis` 7 sketches and Celery to 3 clients.', 'other-sense'],
    ['2) I will set up `Redis` 7 and Celery on 3 servers.', undefined],
    ['2) `Redis` 7 and Celery on 3 servers will be configured.', undefined],
  ])('nor by another sentence that holds what was missing: %s', (target, fault) => {
    const isOther = (text: string) => saysOther({ source, target: text });
    expect(repairFault(lacking, { target, findings: [] }, source, isOther)).toBe(fault);
  });

  test('leaves the limit of three words to all others', () => {
    const before = marked('2) I will set up `Redis` 7 and Celery {6.1:kindly} on 3 servers.');
    const after = {
      target: '2) Somebody installs `Redis` 7, Celery, 3 boxes tomorrow.',
      findings: [],
    };
    expect(repairFault(before, after, source)).toBe('too-much-changed');
  });

  test.each([
    ['2) I will set up it.', true],
    ['2) I will set up `Redis` and Celery.', false],
    ['2) I will set up `Redis` 7 and Celery on three servers.', false],
    [right, false],
  ])('%s lacks most: %s', (target, lacks) => {
    expect(lacksMost(target, source)).toBe(lacks);
  });
});
