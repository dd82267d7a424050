import { describe, expect, it } from 'vitest';
import { affectedLines, replaceRendering } from '../../utils/terms/index.ts';

type Change = { source: string; from: string; to: string };
/** A line, its English, and that English after the change; where it is `ask` the model has to, where none no byte moves. */
type Line = [source: string, target: string, after?: string];

const letters: [Change, Line[]][] = [
  [
    { source: 'поставщик', from: 'supplier', to: 'vendor' },
    [
      [
        'Поставщик присылает прайс по понедельникам.',
        'The supplier sends the price list on Mondays.',
        'The vendor sends the price list on Mondays.',
      ],
      [
        'Прайсы поставщиков загружаются скриптом.',
        'A script loads the price lists of suppliers.',
        'A script loads the price lists of vendors.',
      ],
      [
        'Договор с поставщиком я не меняю.',
        'I do not change the contract with the supplier.',
        'I do not change the contract with the vendor.',
      ],
      [
        'Ответ поставщика придёт утром.',
        "The supplier's reply will come in the morning.",
        "The vendor's reply will come in the morning.",
      ],
      ['Пишу каждому поставщику.', 'I write to each supplier.', 'I write to each vendor.'],
      ['Покупатель видит остаток.', 'The customer sees the stock.'],
      ['Поставщики: три.', 'Suppliers: 3.', 'Vendors: 3.'],
      ['Поставщик услуг связи сменился.', 'The telecom provider has changed.'],
    ],
  ],
  [
    { source: 'панель управления', from: 'control panel', to: 'dashboard' },
    [
      [
        'Панель управления открывается за секунду.',
        'The control panel opens in 1 second.',
        'The dashboard opens in 1 second.',
      ],
      [
        'На панели управления видны заказы.',
        'The orders are visible on the control panel.',
        'The orders are visible on the dashboard.',
      ],
      [
        'Панель покажет ошибки.',
        'The panel will show the errors.',
        'The dashboard will show the errors.',
      ],
      ['Солнечная панель питает датчик.', 'A solar panel powers the sensor.'],
      [
        'Панели управления двух складов различаются.',
        'The control panels of the 2 depots differ.',
        'The dashboards of the 2 depots differ.',
      ],
    ],
  ],
  [
    { source: 'выгрузка', from: 'export', to: 'upload' },
    [
      ['Выгрузка идёт ночью.', 'The export runs at night.', 'The upload runs at night.'],
      ['Для выгрузки нужен ключ.', 'An export needs a key.', 'An upload needs a key.'],
      ['Выгрузок две в день.', 'There are 2 exports a day.', 'There are 2 uploads a day.'],
      [
        'Файл выгрузки хранится неделю.',
        'The export file is kept for a week.',
        'The upload file is kept for a week.',
      ],
      ['Экспорт в Китай закрыт.', 'Export to China is closed.'],
    ],
  ],
  [
    { source: 'заявка', from: 'request', to: 'application' },
    [
      [
        'Заявка приходит на почту.',
        'A request comes to the mailbox.',
        'An application comes to the mailbox.',
      ],
      [
        'Каждая заявка получает номер.',
        'Each request gets a number.',
        'Each application gets a number.',
      ],
      ['HTTP-запрос занимает 40 мс.', 'An HTTP request takes 40 ms.'],
      [
        'Статус заявки меняется.',
        'The status of the request changes.',
        'The status of the application changes.',
      ],
      [
        'Сервер отвечает на запросы, заявки ждут в очереди.',
        'The server answers requests, and requests wait in the queue.',
        'ask',
      ],
    ],
  ],
  [
    { source: 'данные', from: 'information', to: 'data' },
    [
      [
        'Данные о клиентах шифруются.',
        'The customer information is encrypted.',
        'The customer data is encrypted.',
      ],
      [
        'Данные лежат в PostgreSQL.',
        'The information is in PostgreSQL.',
        'The data is in PostgreSQL.',
      ],
    ],
  ],
  [
    { source: 'отчёт', from: 'report', to: 'overview' },
    [
      ['Отчёт готов.', 'A report is ready.', 'An overview is ready.'],
      ['Отчёты готовы.', 'Reports are ready.', 'Overviews are ready.'],
      ['ОТЧЁТ ГОТОВ.', 'THE REPORT IS READY.', 'THE OVERVIEW IS READY.'],
      ['Отчётность сдаётся в марте.', 'The accounts are filed in March.'],
    ],
  ],
];

describe('a change of a term in a letter that no table was made for', () => {
  it.each(letters)('$source', (change, rows) => {
    const lines = rows.map(([source, target], key) => ({ key, source, target }));
    const affected = new Set(affectedLines(lines, change));
    const changed = lines.map((line) =>
      affected.has(line.key) ? (replaceRendering(line, change) ?? 'ask') : undefined,
    );
    expect(changed).toEqual(rows.map(([, , after]) => after));
  });
});
