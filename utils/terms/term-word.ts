import { stemRussian } from '../text/stem.ts';
import { renderingsOf } from './noun-renderings.ts';

// No terms: adverbs, pronouns, conjunctions, quantities, words of time and manner, and nouns so wide that a good
// translation renders them by what they mean in the place.
const idle = new Set(
  `раз час минута секунда день дня дней сутки неделя месяц год лет время случай образ способ часть число количество большинство множество
  несколько много мало помощь помощью течение рамках основа целом конец начало момент результат вид тип этот эта это эти весь все всех каждый
  который которая которые один два три четыре пять можно нужно надо если когда чтобы также более менее очень через после перед между
  для при без под над каждый любой или как так уже еще только сейчас сегодня затем потом сначала поэтому потому
  утро утром вечер вечером ночь ночью днем зима весна лето осень понедельник вторник среду четверг пятница суббота воскресенье
  теперь здесь значит однако кроме вместо вместе сразу снова опять часто редко быстро далее всегда иногда почти нельзя пока иначе
  ваш ваши вашей вашем вашим вашу ваша наш наши наша нашей нашем свой своей своем свои своих такой такие другой другие сам сами себя того этом этой этого
  чего какой будет будем можем можете хотите должен должны готов нужен против среди около вокруг внутри снаружи
  проблема вопрос пример вариант подход причина следствие работа дело место вещь отличие разница смысл суть идея мера ряд пара сторона факт
  половина треть четверть тысяча миллион десяток сотня остальные прочие`
    .split(/\s+/)
    .map(stemRussian),
);
const noTerm =
  /(?:ть|ться|ет|ит|ют|ут|ят|ат|ется|ится|ются|утся|ятся|атся|л|ла|ло|ли|лся|лась|лось|лись|но|ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ую|юю|ыми|ими|ен|ена|ено|ены|ан|ана|аны)$/;

// «тестирование», «развитием»: nouns whose endings look like an adjective's.
const action = /[нт]и(?:е|я|ю|ем|й|ях|ям|ями)$/;

/** Whether a Russian word joins or points and names nothing: it ends a phrase. */
export function isIdle({ word, stem }: { word: string; stem: string }): boolean {
  return word.length < 3 || idle.has(stem);
}

/** Whether a Russian word may be a noun with a meaning of its own, as far as its ending tells. */
export function isTermWord(word: string, stem: string): boolean {
  if (!/[а-яё]{3}/i.test(word) || idle.has(stem)) return false;
  return (
    renderingsOf(stem) !== undefined ||
    (word.length > 4 && (action.test(word) || !noTerm.test(word)))
  );
}

// An action, a quality, a gerund, an adverb: rendered now by a noun, now by another part of speech.
const shifting =
  /(?:ни[еяюийем]{1,3}|ти[еяюийем]{1,3}|ост[ьию]{1,2}|остью|уя|ыв|ив|ав|вши|вшись|ясь|(?<!в|л)о)$/;

/** Whether the word by itself, which no table knows, names a thing: what is rendered by one noun everywhere. */
export function isThing(word: string, stem: string): boolean {
  return isTermWord(word, stem) && word.length > 4 && !shifting.test(word);
}

const verb =
  /(?:[еёию]т|[уюая]т|[еию]тся|[уюая]тся|л[аои]?|л(?:ся|ась|ось|ись)|[аяеы]н[аоы]?|[иуеоы]т[аоы])$/;

/** Whether a word looks like the predicate of the noun before it: «содержит», «загружаются», «настроена». */
export function isVerb(word: string): boolean {
  return word.length > 3 && verb.test(word);
}
