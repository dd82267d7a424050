import type { Letter } from '../letter.ts';

/** Data: amounts, units and dates, and a question that is answered with a condition. */
export const warehouse: Letter = {
  name: 'warehouse',
  field: 'data engineering',
  job: {
    title: 'Nightly sales reports are late: ClickHouse + Airflow',
    description:
      'Our reports should be ready at 7 am and come at 11. Orders arrive from three shops as CSV files, Airflow loads them into ClickHouse, and a view joins everything. It was fine at 2 million rows a day, now it is 9 million. We do not want to move to another database. Tell us where you would look first and what it would cost.',
    tags: ['ClickHouse', 'Apache Airflow', 'SQL', 'Python'],
    questions: ['Where would you look first?', 'What do you need from us to begin?'],
  },
  draft: `1) «Our reports should be ready at 7 am and come at 11»
1.1) Опоздание на 4 часа почти всегда складывается из двух частей: загрузки файлов и пересчёта представления.
Сначала я сравню время каждой задачи в Airflow за последние 14 дней, чтобы увидеть, какая из частей выросла вместе с данными.
1.2) При 9 млн строк в день представление, которое соединяет всё заново, перечитывает и старые месяцы, хотя они уже не меняются.
Я заменю его материализованным представлением, которое считает только новые строки; сами отчёты при этом не изменятся.
2) Where would you look first?
2.1) В таблице \`system.query_log\`: она покажет, сколько строк и мегабайт читает каждый запрос.
Если запрос читает больше 10 % таблицы ради одного дня, причина в ключе сортировки, а не в сервере.
2.2) Переезжать на другую базу данных не нужно.
3) What do you need from us to begin?
3.1) Мне нужны доступ на чтение к ClickHouse и журналы Airflow за две недели; доступ к файлам магазинов не нужен.
3.2) Разбор причин займёт 6 часов, исправление — от 10 до 16 часов, то есть не больше трёх рабочих дней.
`,
};
