import { expect, test } from 'vitest';
import { readOwnRules } from '../../../utils/style/index.ts';
import { readPhrases } from '../../../utils/style/own/text/phrases.ts';

test.each<[string, string[], string[], string[]]>([
  ['Не используй слово «leverage»: пиши «use».', ['leverage'], ['use'], []],
  ['Пиши «use», а не «utilize».', ['utilize'], ['use'], []],
  ['Вместо слова «utilize» — «use».', ['utilize'], ['use'], []],
  ['Никогда не пиши «ASAP» и «FYI».', ['ASAP', 'FYI'], [], []],
  ['Слова «synergy» и «leverage» запрещены.', ['synergy', 'leverage'], [], []],
  ['Фразу «at the end of the day» не используй.', ['at the end of the day'], [], []],
  ['Избегай слова «very».', ['very'], [], []],
  ['Do not use the word «obviously».', ['obviously'], [], []],
  ['Use «client» instead of «customer».', ['customer'], ['client'], []],
  ['Never write «kind of» or «sort of».', ['kind of', 'sort of'], [], []],
  ['The words «leverage» and «synergy» are forbidden.', ['leverage', 'synergy'], [], []],
  ['Не переводи «заявку» как «application».', ['application'], [], ['заявку']],
  ['Слово «утечка» переводи как «leak», а не «outflow».', ['outflow'], ['leak'], ['утечка']],
  ['Вместо этого используй «website».', [], ['website'], []],
  ['Клиент пишет «site» в вакансии.', [], [], []],
])('%s', (text, forbidden, wanted, russian) => {
  const said = readPhrases(text);
  expect(said.flatMap((one) => one.forbidden)).toEqual(forbidden);
  expect(said.flatMap((one) => one.wanted)).toEqual(wanted);
  expect(said.flatMap((one) => one.russian)).toEqual(russian);
});

const ownOf = (text: string) => {
  const { checks } = readOwnRules(`# 6. Правила\n## 6.12.\n${text}\n`);
  return checks.flatMap(({ bans, renderings, onlyIf }) => [
    ...bans.map(({ phrase, replacement = '' }) => [phrase, replacement, ...onlyIf].join('|')),
    ...renderings.map(({ source, target }) => `${source} → ${target}`),
  ]);
};

test.each<[string, string[]]>([
  ['Понятие «заявка» переводи только как «request».', ['заявка → request']],
  ['Слово «корзина» переводится словом «cart».', ['корзина → cart']],
  ['Термин «личный кабинет» — это «dashboard».', ['личный кабинет → dashboard']],
  ['«Остаток» → «balance».', ['Остаток → balance']],
  ['Для слова «заказчик» используй «client».', ['заказчик → client']],
  ['Слово «утечка» переводи как «leak», а не «outflow».', ['утечка → leak']],
  ['Translate «склад» as «warehouse».', ['склад → warehouse']],
  ['Не переводи «заявку» как «application».', ['application||заявку']],
  ['Если клиент пишет «быстро», используй «fast».', []],
  ['Не используй «very», если этого нет в оригинале.', []],
  ['Пиши просто и по делу.', []],
])('a check is read from a sentence that is unmistakable: %s', (text, own) => {
  expect(ownOf(text)).toEqual(own);
});
