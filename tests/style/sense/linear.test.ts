import { expect, test } from 'vitest';
import { readContext } from '../../../utils/style/reading/context.ts';
import { guards } from '../../../utils/style/sense/index.ts';
import { measureWork } from '../measure-work.ts';

const lines: [source: string, target: string][] = [
  ['не ', 'not '],
  ['без ', 'yes '],
  [',я', ',I'],
  ['вы пришлите ', 'you send '],
  ['буду был ', 'will be '],
  ['можно должен ', 'must can '],
  ['клиент проверит ', 'the client checked '],
  ['уже ещё не ', 'already yet '],
  ['мастер проверит и исправит ', 'the master checks and mends '],
  [', а клиент платит', ', and the client pays'],
  ['из Figma в Webflow ', 'from Figma to Webflow '],
  ['больше, чем меньше ', 'more than less '],
];

test.each(lines)('a line of «%s» again and again is read in linear time', (source, target) => {
  for (const { kind, look } of guards) {
    const prove = (times: number) => {
      const input = { source: `Я ${source.repeat(times)}`, target: `I ${target.repeat(times)}` };
      const { pairs, source: sourceLines, foldedSource, foldedJob } = readContext(input);
      const beyond = { source: input.source, sourceLines, foldedSource, foldedJob };
      const letter = { isHome: true, ordinals: undefined, verbatim: [], ...beyond };
      return () => pairs.map((pair) => look(pair, letter));
    };
    prove(100)();
    const [short, long] = [prove(500), prove(2000)];
    const once = measureWork(short);
    expect(measureWork(long) / once, kind).toBeLessThan(5);
  }
});
