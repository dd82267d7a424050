/** T.md as several authors might write it: each with the standing of every paragraph, in order. */
export const inOwnWords = `# 5. Задание
Переведи \`F\` на \`L_TARGET\`.
# 6. Общие требования
## 6.1. Без любезностей
Тон — как у меня; ничего любезного от себя не добавляй.
## 6.2. Цитаты
Если строка уже написана по-английски, оставь её как есть.
## 6.3.
Никакой разметки, обычный текст.
## 6.4.
Оформление сохраняй: одна строка — одно предложение.
## 6.5.
Сленг запрещён.
## 6.6.
Названия и термины программ бери из их официальной документации.
## 6.7.
Не пиши «you should»: работу выполняю я.
## 6.8.
Если после русского термина в скобках уже стоит английский, не повторяй его дважды.
## 6.9.
Ссылки не трогай и не оформляй.
## 6.10.
Термины — одинаково во всём тексте.
## 6.11.
Числа — цифрами.
# 7. На английский
## 7.1.
Никаких «it's» и «can't»: только полные формы.
## 7.2.
«Сайт» — это «website», не «site».
## 7.3.
«Пункт» — «point», а не «item».
## 7.4.
«for example» заменяй на «e.g.».
`;

export const inEnglish = `# 5. Task
Translate \`F\` into \`L_TARGET\`, in the context of \`D\` and \`D2\`.
# 6. Rules / General
## 6.1. Tone
Keep the tone of the original; never be more polite than it.
## 6.2.
Sentences that are already in English stay unchanged.
## 6.3.
No Markdown, only plain text.
## 6.4. Layout
Keep exactly the same layout as the original, with the same quotation marks.
## 6.5.
Avoid slang and jargon.
## 6.6.
Use official terms as the documentation of the software writes them.
## 6.7.
Never write «you need» or «you must» where the source does not say so.
## 6.8.
When a term is followed by its translation in brackets, do not repeat it twice.
## 6.9.
Links stay as they are, without Markdown.
## 6.10.
Translate one term the same way throughout.
## 6.11.
Write numbers in digits, not in words.
# 7. Rules / Into English
## 7.1.
No contractions: not «don't» but «do not».
## 7.2.
Write «website», not «site».
## 7.3.
A numbered point is a «point», never an «item».
## 7.4.
Use «e.g.» instead of «for example».
`;

export const withTitles = `# 5. Задание
Переведи \`F\` на \`L_TARGET\` с учётом \`D2\`.
# 6. Правила перевода / Общие
## 6.1. Тон
Стилистика перевода — та же, что в оригинале: вежливость не добавляй.
## 6.2. Латиница
Английские предложения в черновике не переписывай, они остаются без изменений.
## 6.3. Оформление
Markdown запрещён, но имеющееся форматирование сохраняй.
## 6.4. Верстка
Верстка перевода должна совпадать с версткой оригинала: по одному предложению в абзаце, кавычки «» не меняй.
## 6.5. Слова
Говори терминами, а не жаргоном.
## 6.6. Термины ПО
Термины программного обеспечения бери ровно такими, как в официальной документации.
## 6.7. Ответственность
Не перекладывай работу на клиента: никаких «you have to».
## 6.8. Пояснения в скобках
Термин с английским пояснением в скобках переводи один раз, без повторения.
## 6.9. Адреса
URL копируй без изменений.
## 6.10. Единообразие
Один и тот же термин — всегда один и тот же перевод.
## 6.11. Цифры
Вместо слов «два», «пять» пиши 2, 5: все числа цифрами.
# 7. Правила перевода / На английский язык
## 7.1. Полные формы
Пиши «it is», «do not», а не «it's», «don't».
## 7.2. Сайт
Сайт — website. Слово «site» не используй.
## 7.3. Пункты
Пункты списка называй «point», слово «item» для них недопустимо.
## 7.4. Примеры
Примеры вводи через «e.g.», без «for example».
`;

/** The numbers of the built-in rules in the order of these texts. */
export const allRules = '5 6.1 6.2 6.3 6.4 6.5 6.6 6.7 6.8 6.9 6.10 6.11 7.1 7.2 7.3 7.4'.split(
  ' ',
);

/** The chapters 6 and 7 of a text under each other's numbers, and in each other's place. */
export function exchanged(text: string): string {
  const [six, seven] = [text.indexOf('# 6.'), text.indexOf('# 7.')];
  const renumber = (part: string, from: number, to: number) =>
    part.replace(new RegExp(`^(#+ )${from}\\.`, 'gm'), `$1${to}.`);
  const general = text.slice(six, seven);
  const special = text.slice(seven);
  return `${text.slice(0, six)}${renumber(special, 7, 6)}\n${renumber(general, 6, 7)}`;
}
