import { perWord } from '../../../reading/words.ts';
import { readRussianVerb } from '../../reading/russian-verb.ts';

const infinitive = /(?:[аяиеыуо]ть|[аяиеыуост]ться|[зс]ти|чь)$/;
export const quality =
  /(?:[ыо]й|[гкжнхчшщ]ий|[ая]я|[ое]е|ые|[кчщшгх]ие|ую|юю|[ео]го|[ео]му|[ыи]ми|[ыи]х)$/;
export const isNoun = perWord((word): boolean => {
  const { text } = word;
  return (
    /[а-я]{3}/.test(text) && !quality.test(text) && !infinitive.test(text) && !readRussianVerb(word)
  );
});

/** A noun, a name, or a quality that may stand for one. */
export const isNamed = perWord(
  (word): boolean =>
    isNoun(word) ||
    /^[a-z]{2}/.test(word.text) ||
    (quality.test(word.text) && !readRussianVerb(word)),
);
