import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreesLess } from '../../utils/style/agreement.ts';
import { applyFix, checkTranslation, rules, type StyleInput } from '../../utils/style/index.ts';
import { readContext } from '../../utils/style/reading/context.ts';
import { seeInput } from '../../utils/style/visible.ts';
import { casesOf } from './cases/index.ts';
import { mutatedInput } from './mutated-input.ts';
import { anyInput } from './random-input.ts';

/** A fix as a careless rule would make it: the whole line before and after. */
type Step = [source: string, before: string, after: string, rule?: string];

const weigh = ([source, before, after, rule = '6.11']: Step) =>
  agreesLess(source, before, after, { rule });

const falsifying: Step[] = [
  ['От двух до трёх тысяч записей.', 'From two to three thousand rows.', 'From 2 to 3,000 rows.'],
  ['Пять-шесть тысяч писем.', 'Five or six thousand letters.', '5 or 6,000 letters.'],
  ['Двести-триста строк.', 'Two to three hundred lines.', '2 to 300 lines.'],
  ['Две с половиной тысячи.', 'Two and a half thousand.', '2 and a half 1,000.'],
  ['Срок — три дня.', 'The term is three days.', 'The term is 4 days.'],
  ['Тариф „Базовый“ включён.', 'The "Basic" plan is on.', 'The Basic plan is on.', '6.4'],
  ['Цель («быстро») ясна.', 'The goal (“fast”) is clear.', 'The goal (fast) is clear.', '6.4'],
  ['Пункт в списке.', 'An item in the list.', 'An point in the list.', '7.3'],
  ['Я не храню пароли.', 'I do not store passwords.', 'I do store passwords.', '7.1'],
  ['Настрою Redis и Celery.', 'I will set up Redis and Celery.', 'I will set up Redis.', '6.5'],
  ['Код: `a - 1`.', 'The code: `a - 1`.', 'The code: `a + 1`.', '6.3'],
  ['См. https://example.com/a.', 'See https://example.com/a.', 'See https://example.com/b.', '6.9'],
  ['2) Готово.', '2) Done.', '3) Done.', '6.4'],
  ['Одна задача.', 'One task.', '1 tasks.'],
];

const keeping: Step[] = [
  ['Двадцать пять тестов.', 'Twenty-five tests.', '25 tests.'],
  ['От двух до трёх тысяч.', 'From two to three thousand.', 'From 2,000 to 3,000.'],
  ['Не делайте этого.', "Don't do this.", 'Do not do this.', '7.1'],
  ['Тариф «Базовый».', 'The "Basic" plan.', 'The «Basic» plan.', '6.4'],
  ['Пункт 4 готов.', 'Item 4 is ready.', 'Point 4 is ready.', '7.3'],
  ['Отклик (feedback) важен.', 'Feedback (feedback) matters.', 'Feedback matters.', '6.8'],
  ['Сервер на час.', 'An hour of an SQL server.', 'An hour of an SQL server here.', '6.5'],
];

describe('a fix after which a line agrees less with its source', () => {
  test.each(falsifying)('%s: %s → %s', (...step) => expect(weigh(step)).toBe(true));
  test.each(keeping)('is not this one: %s: %s → %s', (...step) => expect(weigh(step)).toBe(false));
});

/** Every text that the rules carry, and mutations of whole drafts. */
const examples: StyleInput[] = rules.flatMap((rule) => [
  ...rule.examples,
  ...casesOf(rule).bad.map(([source, target, , , more]) => ({ source, target, ...more })),
]);

describe('over all examples and 3,500 texts', () => {
  let taken = 0;
  let dropped = 0;

  /** Checks each fix that is offered, and counts what the guard says of wrong ones made of them. */
  const look = (input: StyleInput) => {
    const { pairs } = readContext(seeInput(input).input);
    for (const finding of checkTranslation(input)) {
      const source = pairs[finding.line]?.source?.text ?? '';
      const before = input.target.split('\n')[finding.line] ?? '';
      const { fix } = finding;
      if (!fix || fix.removesLine || fix.replacement.includes('\n')) continue;
      const after = applyFix(input, finding).split('\n')[finding.line] ?? '';
      if (agreesLess(source, before, after, finding))
        throw new Error(JSON.stringify([finding.rule, source, before, after, input]));
      taken++;
      const wrong = spoil(after);
      if (wrong !== after && agreesLess(source, before, wrong, { rule: finding.rule })) dropped++;
    }
  };

  test('no fix that is offered makes a line agree less, and what a careless one would spoil is dropped', () => {
    for (const input of examples) look(input);
    fc.assert(fc.property(fc.oneof(mutatedInput, anyInput), look), { numRuns: 3500 });
    console.log(`fixes: ${taken} taken, ${dropped} dropped`);
    expect(taken).toBeGreaterThanOrEqual(2000);
    expect(dropped).toBeGreaterThanOrEqual(200);
  });
});

/** The same line with one thing said otherwise: another number, a lost negation, bare words for quoted ones. */
function spoil(text: string): string {
  if (/\d/.test(text)) return text.replace(/\d+/, (digits) => String(Number(digits) + 1));
  if (/\bnot\b/.test(text)) return text.replace(/ ?\bnot\b/, '');
  return text.replace(/[«»"“”]/g, '');
}
