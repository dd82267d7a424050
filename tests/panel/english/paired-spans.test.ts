import { describe, expect, it } from 'vitest';
import { missedIn, pairedSpans } from '../../../utils/panel/english/paired-spans.ts';

/** What is shown paired, as texts; `|` is the caret. */
function paired(russian: string, english: string) {
  const side = russian.includes('|') ? 'russian' : 'english';
  const offset = (side === 'russian' ? russian : english).indexOf('|');
  const texts = { russian: russian.replace('|', ''), english: english.replace('|', '') };
  const found = pairedSpans(texts, side, offset);
  const cut = (of: 'russian' | 'english') =>
    found?.[of].map(({ start, end }) => texts[of].slice(start, end));
  return found && [cut('russian'), cut('english')];
}

describe('what is shown paired under the caret', () => {
  it.each([
    ['За 3 дн|я и 30 рублей.', 'In 3 days and 30 roubles.', undefined],
    ['За |30 дней.', 'In 30 days, not 3.', [['30'], ['30']]],
    ['Лимит 3 600|.', 'The limit is 3,600.', [['3 600'], ['3,600']]],
    ['Займёт 1,5 часа.', 'It takes |1.5 hours.', [['1,5'], ['1.5']]],
    ['Кэш в Redis|.', 'A cache in Redis.', [['Redis'], ['Redis']]],
    ['Кэш в Redis.', '|A cache in Redis.', undefined],
    ['Это не|льзя.', 'This is not possible.', [['нельзя'], ['not']]],
    ['Это не изменится.', 'It won’t| change.', [['не'], ['won’t']]],
    ['Это изменится.', 'It will not| change.', undefined],
    ['30| дней', 'thirty days', undefined],
  ])('%s / %s', (russian, english, expected) => {
    expect(paired(russian, english)).toEqual(expected);
  });
});

describe('the Russian of what is missing', () => {
  it.each([
    ['Через 30 минут в Redis', 'Number 30 is missing.', '30'],
    ['Устраняет dyno cycling', 'The term «dyno cycling» of the source is missing.', 'dyno cycling'],
    ['30 и 30', 'Number 30 is missing.', undefined],
    ['Нет ничего', 'Write «2» in digits.', undefined],
  ])('%s: %s', (russian, message, expected) => {
    const span = missedIn(russian, message);
    expect(span && russian.slice(span.start, span.end)).toBe(expected);
  });
});
