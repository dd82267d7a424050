import { describe, expect, it } from 'vitest';
import { practiceJob } from '../../practice/job.ts';
import { practiceAnswer } from '../../practice/model.ts';
import {
  goldenEnglish,
  plantedErrors,
  practiceDraft,
  recordedLines,
} from '../../practice/recording.ts';
import { checkTranslation, fixTranslation } from '../../utils/style/index.ts';

const lines = [...recordedLines().values()];
const russian = lines.filter(({ source }) => /[а-яё]/i.test(source));

describe('the practice draft', () => {
  it('has the shape of a real one', () => {
    expect(practiceDraft.match(/^.*\S.*$/gm)).toHaveLength(76);
    expect(practiceDraft.match(/^\d\.\d\)/gm)).toHaveLength(13);
    expect(practiceDraft.match(/^\d\) «/gm)).toHaveLength(3);
    expect(practiceDraft.length).toBeGreaterThan(10_000);
    expect(practiceDraft).toContain('\n\n\n2.6)');
    expect(goldenEnglish.split('\n')).toHaveLength(practiceDraft.split('\n').length);
  });
});

describe('the recording', () => {
  it('plants each error once', () => {
    for (const { right, first } of plantedErrors) {
      expect(goldenEnglish.split(right)).toHaveLength(2);
      expect(goldenEnglish).not.toContain(first);
    }
  });

  it('leaves enough to fixes, to the model and to the writer', () => {
    const cures = plantedErrors.map(({ cure }) => cure);
    expect(cures.filter((cure) => cure === 'fix').length).toBeGreaterThanOrEqual(3);
    expect(cures.filter((cure) => cure === 'asking again').length).toBeGreaterThanOrEqual(2);
    expect(cures.filter((cure) => cure === 'hand')).toHaveLength(1);
  });
});

describe('the rules on the practice texts', () => {
  const job = practiceJob;
  const rulesBroken = (target: (line: (typeof lines)[number]) => string) =>
    lines.flatMap((line) =>
      checkTranslation({ source: line.source, target: target(line), job }).map(({ rule }) => rule),
    );

  it('find nothing in the golden English, and leave it as it is', () => {
    const whole = { source: practiceDraft.trimEnd(), target: goldenEnglish.trimEnd(), job };
    expect(checkTranslation(whole)).toEqual([]);
    expect(fixTranslation(whole).target).toBe(whole.target);
  });

  it('find just what was planted, and mend what a fix can mend', () => {
    expect(rulesBroken(({ first }) => first).sort()).toEqual(
      plantedErrors.map(({ rule }) => rule).sort(),
    );
    const fixed = lines.filter(({ source, golden, first }) => {
      const { target } = fixTranslation({ source, target: first, job });
      return first !== golden && target === golden;
    });
    expect(fixed).toHaveLength(plantedErrors.filter(({ cure }) => cure === 'fix').length);
  });

  it('find only the last one when the model was asked again', () => {
    const left = plantedErrors.filter(({ cure }) => cure === 'hand').map(({ rule }) => rule);
    expect(rulesBroken(({ later }) => later)).toEqual(left);
  });
});

describe('practiceAnswer', () => {
  const ask = (user: string, wantsJson = false) => practiceAnswer({ user, wantsJson }).join('');

  it('plays back every line of the draft', () => {
    const user = `# D\n\n${practiceDraft}\n# F\n\n${russian.map(({ source }, place) => `[${place + 1}] ${source}`).join('\n')}\n\nAnswer as plain text.`;
    expect(ask(user).split('\n')).toEqual(
      russian.map(({ first }, place) => `[${place + 1}] ${first}`),
    );
  });

  it('answers in JSON where JSON is asked for', () => {
    const [line] = russian;
    expect(JSON.parse(ask(`# F\n\n[7] ${line?.source}`, true))).toEqual({
      lines: [{ n: 7, text: line?.first }],
    });
  });

  it('mends when it is asked again with what it said', () => {
    for (const { source, first, later } of lines.filter((line) => line.first !== line.later)) {
      const user = `# F\n\n[3] ${source}\n    English so far: ${first}\n    5: lost`;
      expect(ask(user)).toBe(`[3] ${later}`);
    }
  });

  it.each(['# F\n\n[1] Другой текст.', 'Hello!', ''])('says what it is to %j', (user) => {
    expect(() => ask(user)).toThrow(/^This is the practice model/);
  });
});
