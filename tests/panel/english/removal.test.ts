import { describe, expect, it } from 'vitest';
import { removalOf } from '../../../utils/panel/english/removal.ts';
import { checkTranslation } from '../../../utils/style/index.ts';

/** What a click on `Remove` makes of a line. */
function removed(source: string, target: string): string | undefined {
  const [found] = checkTranslation({ source, target }).filter(({ rule }) => rule === '6.1');
  const fix = found && removalOf(target, found);
  return fix && target.slice(0, fix.start) + fix.replacement + target.slice(fix.end);
}

describe('a courtesy that the source does not have', () => {
  it.each([
    ['Пришлите доступ.', 'Kindly send access.', 'Send access.'],
    ['Пришлите доступ.', 'Please, send access.', 'Send access.'],
    ['Пришлите `ssh` ключ.', 'Please `ssh` key.', '`ssh` key.'],
    ['Затем пришлите доступ.', 'Then please send access.', 'Then send access.'],
    ['Пришлите доступ.', 'Send access, please.', 'Send access.'],
  ])('%s: «%s» is «%s» after one click', (source, target, good) => {
    expect(removed(source, target)).toBe(good);
  });

  it('is left to the writer where the sentence hangs on it', () => {
    expect(removed('Пришлите доступ.', 'Feel free to send access.')).toBeUndefined();
  });
});
