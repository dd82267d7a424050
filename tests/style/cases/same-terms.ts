import type { Cases } from './case.ts';

const glossary = (source: string, target: string) => ({ glossary: [{ source, target }] });
const d2 = (source: string, target: string) => ({ translated: [{ source, target }] });

export const cases: Cases = {
  bad: [
    [
      'Брошенная корзина хранится.',
      'The forgotten cart is stored.',
      ['forgotten cart'],
      undefined,
      glossary('брошенная корзина', 'abandoned cart'),
    ],
    [
      'Вариант товара задан.',
      'The product option is set.',
      ['product option'],
      undefined,
      glossary('вариант товара', 'product variant'),
    ],
    [
      'Обучающая выборка мала.',
      'The learning set is small.',
      ['learning set'],
      undefined,
      glossary('обучающая выборка', 'training set'),
    ],
    [
      'Договор аренды подписан.',
      'The rent contract is signed.',
      ['rent contract'],
      undefined,
      glossary('договор аренды', 'lease contract'),
    ],
    [
      'Точность модели растёт.',
      'The accuracy of the model grows.',
      ['accuracy'],
      undefined,
      glossary('точность', 'precision'),
    ],
    [
      'Списки рассылки очищены.',
      'The distribution lists are cleaned.',
      ['distribution lists'],
      undefined,
      glossary('список рассылки', 'mailing list'),
    ],
    [
      'Сводная таблица готова.',
      'The summary table is ready.',
      ['summary table'],
      undefined,
      glossary('сводная таблица', 'pivot table'),
    ],
    [
      'Точки останова удалены.',
      'The stop points are deleted.',
      ['stop points'],
      undefined,
      glossary('точка останова', 'breakpoint'),
    ],
    [
      'Нижняя панель скрыта.',
      'The lower panel is hidden.',
      ['lower panel'],
      undefined,
      glossary('нижняя панель', 'bottom bar'),
    ],
    [
      'Шаблон письма пуст.',
      'The letter layout is empty.',
      ['letter layout'],
      undefined,
      d2('Шаблон письма загружен.', 'The email template is loaded.'),
    ],
    [
      'Нагрузочное тестирование займёт 3 дня.',
      'Stress checks will take 3 days.',
      ['Stress checks'],
      undefined,
      d2('Нагрузочное тестирование проводится в JMeter.', 'Load testing is performed in JMeter.'),
    ],
    [
      'Ведомость материалов печатается в PDF.',
      'The materials sheet is printed to PDF.',
      ['materials sheet'],
      undefined,
      d2('Ведомость материалов содержит 40 строк.', 'The bill of materials contains 40 rows.'),
    ],
    [
      'Личный кабинет закрыт паролем.',
      'The user account is protected by a password.',
      ['user account'],
      undefined,
      d2('Личный кабинет открывается за 2 секунды.', 'The customer portal opens in 2 seconds.'),
    ],
    [
      'Скидочный купон действует 7 дней.',
      'The rebate voucher is valid for 7 days.',
      ['rebate voucher'],
      undefined,
      glossary('скидочный купон', 'discount coupon'),
    ],
    [
      'Неустойка начисляется за каждый день просрочки.',
      'A fine is charged for each day of delay.',
      ['fine'],
      undefined,
      glossary('неустойка', 'penalty'),
    ],
    [
      'Подписки продлеваются автоматически.',
      'Memberships are renewed automatically.',
      ['Memberships'],
      undefined,
      glossary('подписка', 'subscription'),
    ],
    [
      'Платежей стало больше на 12 %.',
      'The number of transactions grew by 12%.',
      ['transactions'],
      undefined,
      glossary('платёж', 'payment'),
    ],
    [
      'Настроек в панели около 40.',
      'There are about 40 options in the panel.',
      ['options'],
      undefined,
      glossary('настройка', 'setting'),
    ],
    [
      'Из корзины удаляются устаревшие товары.',
      'Outdated goods are removed from the basket.',
      ['basket'],
      undefined,
      {
        translated: [
          { source: 'Корзина хранится в Redis.', target: 'The cart is stored in Redis.' },
          { source: 'Товары хранятся в MySQL.', target: 'Goods are stored in MySQL.' },
        ],
      },
    ],
    [
      'Очередь растёт.',
      'The line grows.',
      ['line'],
      undefined,
      d2('Очередь хранится в памяти.', 'The queue is stored in memory.'),
    ],
    [
      'Корзина пуста.',
      'The basket is empty.',
      ['basket'],
      undefined,
      d2('Корзина хранится в сессии.', 'The cart is stored in the session.'),
    ],
    [
      'Смета готова.',
      'The budget is ready.',
      ['budget'],
      undefined,
      d2('Смета составлена вчера.', 'The estimate was made yesterday.'),
    ],
    [
      'Подрядчик или поставщик ответит.',
      'The contractor or vendor will answer.',
      ['vendor'],
      undefined,
      d2('Поставщик молчит.', 'The supplier is silent.'),
    ],
    [
      'Пользователь видит оповещение.',
      'The user sees the alert.',
      ['alert'],
      undefined,
      d2('Оповещение отправлено.', 'The notification is sent.'),
    ],
    [
      'Порог снижен.',
      'The limit is lowered.',
      ['limit'],
      undefined,
      d2('Порог выбран по выборке.', 'The threshold is chosen by the sample.'),
    ],
    [
      'Развёртывание завершено.',
      'The rollout is completed.',
      ['rollout'],
      undefined,
      d2('Развёртывание идёт ночью.', 'The deployment runs at night.'),
    ],
    [
      'Арендатор вносит залог до 5 числа.',
      'The renter pays the deposit by the 5th.',
      ['renter'],
      undefined,
      d2('Арендатор подписывает акт.', 'The tenant signs the certificate.'),
    ],
    [
      'Рентгенолог описывает снимки за 20 минут.',
      'The X-ray specialist describes the images in 20 minutes.',
      ['X-ray specialist'],
      undefined,
      d2('Рентгенолог получает доступ к архиву.', 'The radiologist gets access to the archive.'),
    ],
    [
      'Штрихкод наносится на упаковку.',
      'The bar label is applied to the packaging.',
      ['bar label'],
      undefined,
      d2('Штрихкод читается сканером.', 'The barcode is read by a scanner.'),
    ],
    [
      'Посетитель оставляет отзыв.',
      'The guest leaves a review.',
      ['guest'],
      undefined,
      d2('Посетитель видит каталог.', 'The visitor sees the catalog.'),
    ],
  ],
  clean: [
    // The table knows the word here as the noun's English in another sense.
    ['Сборка проекта упала.', 'The project assembly failed.', glossary('сборка', 'build')],
    [
      'Каждая утечка опасна.',
      'Each leakage is dangerous.',
      d2('Утечка найдена.', 'The leak is found.'),
    ],
    [
      'Каталог товаров обновлён.',
      'The product directory is updated.',
      d2('Каталог открыт.', 'The catalog is open.'),
    ],
    [
      'В первую очередь исправлены ошибки.',
      'First of all, the errors are fixed.',
      glossary('очередь', 'queue'),
    ],
    [
      'С помощью скрипта данные переносятся за ночь.',
      'With the script, the data is migrated overnight.',
      glossary('помощь', 'support'),
    ],
    [
      'Запись на приём открыта.',
      'Booking of appointments is open.',
      d2('Запись в журнале хранится год.', 'The log entry is stored for a year.'),
    ],
    [
      'Номер с видом на море занят.',
      'The room with a sea view is occupied.',
      d2('Номер заказа хранится в CRM.', 'The order number is stored in the CRM.'),
    ],
    [
      'Журнал выходит раз в месяц.',
      'The magazine is published once a month.',
      d2('Журнал ошибок хранится 30 дней.', 'The error log is kept for 30 days.'),
    ],
    [
      'Контрагентов проверяет служба безопасности.',
      'The security service checks the counterparties.',
      d2('Контрагенты загружаются из ERP.', 'Counterparties are loaded from the ERP.'),
    ],
    [
      'Аукцион отменён.',
      'The auction is canceled.',
      d2('Аукцион завершается в полночь.', 'The auction ends at midnight.'),
    ],
    [
      'Водители видят маршрут на карте.',
      'The drivers see the route on the map.',
      d2('Водитель отмечает доставку.', 'The driver marks the delivery.'),
    ],
    [
      'Отчёты отправляются директору.',
      'The reports are sent to the director.',
      d2('Отчёт строится ночью.', 'The report is built at night.'),
    ],
    [
      'Сначала импортируются товары.',
      'The products are imported first.',
      d2('Сначала запускается миграция.', 'At first, the migration is started.'),
    ],
    [
      'Утром бот присылает сводку.',
      'Every morning the bot sends a summary.',
      d2('Утром сервер свободен.', 'The server is idle before noon.'),
    ],
    [
      'Настройка кэша занимает 2 часа.',
      'Configuring the cache takes 2 hours.',
      d2('Настройка описана в документации.', 'The setup is described in the documentation.'),
    ],
    [
      'Запуск теста занимает минуту.',
      'It takes a minute to run the test.',
      d2('Запуск назначен на март.', 'The launch is scheduled for March.'),
    ],
    [
      'Проблема решена.',
      'The issue is solved.',
      d2('Проблема возникает ночью.', 'The trouble arises at night.'),
    ],
    [
      'Webhook приходит за 2 секунды.',
      'The webhook arrives in 2 seconds.',
      glossary('вебхук', 'callback'),
    ],
    [
      'Счета за услуги приходят по почте.',
      'The invoices for services arrive by mail.',
      glossary('счёт', 'invoice'),
    ],
    [
      'Покупатель платит за счёт компании.',
      'The buyer pays at the expense of the company.',
      glossary('счёт', 'invoice'),
    ],
    [
      'Заказчики видят статус заказа.',
      'The customers see the status of the order.',
      glossary('заказ', 'order'),
    ],
    [
      'Пользователь ставит оценку, и оценка видна всем.',
      'The user gives a rating, and it is visible to everyone.',
      glossary('оценка', 'rating'),
    ],
    [
      'Базы данных PostgreSQL копируются ночью.',
      'PostgreSQL databases are backed up at night.',
      glossary('база данных', 'database'),
    ],
    [
      'Базу данных нужно перенести.',
      'It is necessary to move the database.',
      {
        translated: [
          { source: 'Данные хранятся 30 дней.', target: 'The data is stored for 30 days.' },
          { source: 'База данных растёт.', target: 'The database grows.' },
        ],
      },
    ],
    [
      'Скорость загрузки выросла.',
      'The page now loads faster.',
      d2('Скорость падает вечером.', 'The speed drops in the evening.'),
    ],
    [
      'Сервис отправляет письма через SendGrid.',
      'The service sends emails through SendGrid.',
      d2('Письмо хранится год.', 'The email is stored for a year.'),
    ],
    [
      'Ошибки исправляет разработчик.',
      'The developer fixes the errors.',
      {
        translated: [
          { source: 'Разработчик получает доступ.', target: 'The developer gets access.' },
          { source: 'Ошибки видны в Sentry.', target: 'The errors are visible in Sentry.' },
        ],
      },
    ],
    [
      'Сотрудники получают уведомление, если датчик молчит 10 минут.',
      'Employees receive a notification if the sensor is silent for 10 minutes.',
      {
        translated: [
          {
            source: 'Датчик отправляет показания каждые 5 секунд.',
            target: 'The sensor sends readings every 5 seconds.',
          },
          {
            source: 'Уведомление приходит в Telegram.',
            target: 'The notification arrives in Telegram.',
          },
        ],
      },
    ],
    [
      'Площадка закрывается в 22:00.',
      'The venue closes at 22:00.',
      d2('Площадка `Upwork` берёт 10 %.', 'The `Upwork` platform takes 10%.'),
    ],
    [
      'Брошенные корзины хранятся.',
      'Abandoned carts are stored.',
      glossary('брошенная корзина', 'abandoned cart'),
    ],
    ['Корзина хранится.', 'The cart is stored.', glossary('брошенная корзина', 'abandoned cart')],
    [
      'Складские остатки обновлены.',
      'The stock levels are updated.',
      glossary('складской остаток', 'stock level'),
    ],
    [
      'Точность модели растёт.',
      'The precision of the model grows.',
      glossary('точность', 'precision'),
    ],
    [
      'Удаление точки останова.',
      'Deleting a breakpoint.',
      glossary('точка останова', 'breakpoint'),
    ],
    [
      'Вариант товара задан.',
      "The product's variant is set.",
      glossary('вариант товара', 'variant'),
    ],
    ['Сборка упала.', 'The build failed.', glossary('сборка', 'build')],
    ['Сборки упали.', 'The builds failed.', glossary('сборка', 'build')],
    [
      'Состояние заказа видно.',
      'The state of the order is visible.',
      glossary('состояние заказа', 'order state'),
    ],
    ['Отчёт готов.', 'The report is ready.', { glossary: [] }],
    [
      'Очередь растёт.',
      'The queue grows.',
      d2('Очередь хранится в памяти.', 'The queue is stored in memory.'),
    ],
    [
      'Очереди растут.',
      'Queues grow.',
      d2('Очередь хранится в памяти.', 'The queue is stored in memory.'),
    ],
    [
      'Шаблоны писем пусты.',
      'The email templates are empty.',
      d2('Шаблон письма загружен.', 'The email template is loaded.'),
    ],
    [
      'Строка таблицы скрыта.',
      'The table row is hidden.',
      d2('Строка таблицы удалена.', 'The table row is deleted.'),
    ],
    [
      'Отчёт проверяется быстро.',
      'The report is checked quickly.',
      d2('Заказ проверяется долго.', 'The order takes long to verify.'),
    ],
    [
      'Часть данных потеряна.',
      'A portion of the data is lost.',
      d2('Часть данных скрыта.', 'Some of the data is hidden.'),
    ],
    [
      'Каждый раз сервер молчит.',
      'The server is silent every time.',
      d2('Сервер отвечает 2 раза.', 'The server answers twice.'),
    ],
    [
      'Redis хранит ключи.',
      'Redis stores keys.',
      d2('Redis хранит сессии.', 'Redis keeps sessions.'),
    ],
    [
      'Обновить правило.',
      'Update the rule.',
      d2('Правило обновлено.', 'The rule has been renewed.'),
    ],
    ['Кнопка скрыта.', 'The button is hidden.', d2('Вкладка скрыта.', 'The tab is invisible.')],
    [
      'Время ответа выросло.',
      'The response time has grown.',
      d2('Время ожидания мало.', 'The waiting period is short.'),
    ],
  ],
};
