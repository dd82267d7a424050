// An answer of the size of a real one (some 70 lines, 10,000 characters), in words of its own.
const pairs: [string, string][] = [
  ['1) «My shop shows the wrong stock.', '1) «My shop shows the wrong stock.'],
  [
    'Can you fix the import, and how long will it take?»',
    'Can you fix the import, and how long will it take?»',
  ],
  ['', ''],
  [
    '1.1) Импорт остатков запускается каждые 15 минут и читает файл поставщика целиком.',
    '1.1) The stock import starts every 15 minutes and reads the whole file of the supplier.',
  ],
  [
    'Команда `php bin/magento indexer:reindex` выполняется после каждого файла, поэтому при 40000 строк очередь растёт быстрее, чем разбирается.',
    'The `php bin/magento indexer:reindex` command is executed after each file, so with 40000 rows the queue grows faster than it is processed.',
  ],
  [
    'Для устранения этой проблемы необходимо перевести индексы в режим Update by Schedule и разделить файл на части по 500 строк.',
    'To eliminate this problem, it is necessary to switch the indexes to the Update by Schedule mode and divide the file into parts of 500 rows.',
  ],
  [
    'Например, если 2 процесса одновременно читают остаток 10, оба запишут 9, и 1 заказ будет потерян.',
    'E.g. if 2 processes simultaneously read a stock of 10, both will write 9, and 1 order will be lost.',
  ],
  [
    'Порядок настройки описан здесь: https://docs.example.com/queue/setup/',
    'The setup procedure is described here: https://docs.example.com/queue/setup/',
  ],
  [
    'Очередь сообщений (message queue) хранится в RabbitMQ, а состояние — в PostgreSQL, что гарантирует корректность результата даже при сбое.',
    'The message queue is stored in RabbitMQ, and the state is stored in PostgreSQL, which guarantees the correctness of the result even in the event of a failure.',
  ],
];

export const benchDraft = {
  source: Array(8)
    .fill(pairs.map(([russian]) => russian).join('\n'))
    .join('\n'),
  target: Array(8)
    .fill(pairs.map(([, english]) => english).join('\n'))
    .join('\n'),
};
