import fc from 'fast-check';
import type { StyleInput } from '../../utils/style/index.ts';

// Words that rules look for, dressed and broken at random: what a mutated translation is made of.
const russian =
  `Сервер Настроить надо нужно вам пункт пункта сайт площадка например один первый второй треть ноль пожалуйста
  очередь шаблон письма (rollback) «спящему» «Dry run» cold start («холодный старт») , или т.е. и 1 000 3,5 15 % 2×2 https://a.example/x
  \`npm ci\` Redis worker process Kafka — . ! ? … 1) - «It is slow.» The app crash. закон`.split(
    /\s+/,
  );
const english =
  `The server You need to you'll have to must should point item items site web site sites For example, for instance eg e.g. E.g.
  one two twenty-five third hundred a million zero please Thank you I hope it's don't who's already let's that' s (rollback) rolled back
  or i.e. «sleeping» "Dry run" “so” 'x' cold start («cold start») 1,000 3.5 15% https://a.example/x [x](https://a.example/x) <https://b.example>
  \`npm ci\` \`yarn\` **bold** _it_ ~~no~~ # > | Redis Worker processes . ! ? … 1) 1. - It is slow. The app crash. сервер stuff nuked To install`.split(
    /\s+/,
  );
const strange = [
  '\ud800',
  '\udc00',
  'e\u0301',
  '\u00a0',
  '\u00ad',
  '\u200f',
  '\u202e',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '`',
  '«',
  '»',
  '"',
  '*',
  '_',
  '(',
  ')',
  '\t',
  '\u2028',
  '',
];

const words = (from: readonly string[]) =>
  fc.array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...from) },
      { weight: 1, arbitrary: fc.constantFrom(...strange) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 40 },
  );

const joined = (from: readonly string[]) =>
  fc.tuple(words(from), fc.constantFrom(' ', ' ', ' ', '')).map(([all, gap]) => all.join(gap));
const lines = (from: readonly string[]) =>
  fc.array(joined(from), { minLength: 1, maxLength: 4 }).map((all) => all.join('\n'));

/** A source and a target of any words and signs; the target is sometimes the source itself, cut or doubled. */
export const anyInput: fc.Arbitrary<StyleInput> = fc
  .tuple(lines(russian), lines(english), fc.nat(9), fc.boolean())
  .map(([source, target, kind, hasJob]) => ({
    source,
    target: kind === 0 ? source : kind === 1 ? '' : kind === 2 ? target + target : target,
    ...(hasJob
      ? {
          job: {
            title: 'Fix the site',
            description: 'It is «slow» for example.',
            tags: ['Redis'],
            questions: ['Can you fix it?'],
          },
        }
      : {}),
  }));
