import type { Letter } from '../letter.ts';

/** Operations: names that stay, percentages, ranges, and an honest «no». */
export const cluster: Letter = {
  name: 'cluster',
  field: 'operations',
  job: {
    title: 'Cut our Kubernetes bill (EKS, about $6,400 a month)',
    description:
      'Three environments on EKS, 28 services, most of them idle at night. The bill went from $3,900 to $6,400 in half a year and nobody knows why. Nothing may go down between 8:00 and 20:00 CET. We are three people and none of us knows Kubernetes well, so explain things in plain words.',
    tags: ['Kubernetes', 'AWS', 'Terraform', 'Cost optimization'],
    questions: ['How much can be saved?', 'What could go wrong?'],
  },
  draft: `1) «The bill went from $3,900 to $6,400 in half a year and nobody knows why»
1.1) Рост на $2,500 легко разложить по причинам: AWS хранит расходы по каждому ресурсу за весь этот срок.
Первым делом я построю таблицу из трёх столбцов: что выросло, с какого дня и на сколько.
1.2) Чаще всего платят за запас: сервису выделено 2 ГБ памяти, а занимает он 300 МБ.
2) How much can be saved?
2.1) Обещать точную цифру до измерения было бы нечестно.
В похожих кластерах снижение составляло от 25 до 40 %, причём не менее половины давало выключение тестовых сред на ночь.
2.2) Рабочую среду я выключать не предлагаю.
3) What could go wrong?
3.1) Слишком низкий предел памяти останавливает сервис, поэтому пределы я снижаю по одному сервису в день и только после 20:00 CET.
Каждое изменение лежит в Terraform и отменяется одной командой за 2 минуты.
3.2) После работы у вас останется страница простых пояснений, без которых экономия исчезла бы через год.
`,
};
