/** Twelve crafts, and what may be asked about each: enough for research of any length without a sentence twice. */
const crafts = [
  'ткачество',
  'бондарное дело',
  'литьё колоколов',
  'гончарное дело',
  'плетение корзин',
  'ковка',
  'резьба по дереву',
  'валяние',
  'сапожное дело',
  'переплётное дело',
  'стеклодувное дело',
  'роспись',
];

const questions: ((craft: string, number: number) => string)[] = [
  (craft, number) =>
    `Что снято. Раздел «${craft}» занимает около ${number + 140} минут на двух камерах; общий план длинный, крупный план рук прерывается, когда мастер меняет инструмент.`,
  (craft, number) =>
    `Что беспокоит заказчика. В разделе «${craft}» он дважды спрашивает о тишине: зал один, экранов ${(number % 4) + 2}, и звук соседнего фильма слышен с трёх метров.`,
  (craft, number) =>
    `Чего избегать. О теме «${craft}» уже есть передача длиной ${number + 20} минут; её приёмы (быстрый монтаж, голос за кадром) заказчик назвал чужими.`,
  (craft, number) =>
    `Что можно предложить. Для темы «${craft}» подходит один непрерывный план не короче ${number + 30} секунд, после которого зритель сам понимает, что сделано.`,
  (craft, number) =>
    `О субтитрах. Слова, которые мастер произносит в разделе «${craft}», не всегда есть в словарях; ${(number % 7) + 5} из них стоит показать на экране рядом с предметом.`,
];

/** An analysis of at least so many characters, the same at each call. */
export function longAnalysis(length: number): string {
  const paragraphs: string[] = [];
  for (let number = 0, size = 0; size < length; number++) {
    const craft = crafts[number % crafts.length] ?? '';
    const ask = questions[Math.floor(number / crafts.length) % questions.length];
    const paragraph = `${number + 1}. ${ask?.(craft, number) ?? ''}`;
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}
