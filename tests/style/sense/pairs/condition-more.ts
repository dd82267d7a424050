import type { Pairs } from './pairs.ts';

/** A second set, written after the first one held; `wrong` is found at the word given, `right` stays silent. */
export const conditionMore: Pairs = {
  wrong: [
    [
      'Если понадобится, добавлю тёмную тему.',
      'It will be needed, and I will add a dark theme.',
      '',
    ],
    [
      'Если почта не настроена, письма не уйдут.',
      'Although the mail is not configured, the emails will not be sent.',
      'Although',
    ],
    [
      'В случае отказа верну предоплату.',
      'Despite the refusal, I will return the prepayment.',
      'Despite',
    ],
    [
      'Если бюджет ограничен, начнём с MVP.',
      'The budget is limited because we will start with an MVP.',
      'because',
    ],
    ['Хотя сроки сжатые, я успею.', 'If the deadlines are tight, I will make it.', 'If'],
    [
      'Хотя задача знакомая, оценю её заново.',
      'Because the task is familiar, I will estimate it anew.',
      'Because',
    ],
    ['Несмотря на сбой, данные целы.', 'Because of the failure, the data is intact.', 'Because of'],
    [
      'Невзирая на помехи, запись чёткая.',
      'Due to the interference, the recording is clear.',
      'Due to',
    ],
    [
      'Потому что ключ истёк, запросы отклоняются.',
      'Unless the key has expired, the requests are rejected.',
      'Unless',
    ],
    [
      'Ролик короткий, потому что такой формат у TikTok.',
      'The video is short although this is the TikTok format.',
      'although',
    ],
    [
      'Поскольку база большая, нужен индекс.',
      'If the database is large, an index is needed.',
      'If',
    ],
    [
      'Из-за праздников сдвинется срок.',
      'Despite the holidays, the deadline will shift.',
      'Despite',
    ],
    [
      'В связи с отпуском отвечу в понедельник.',
      'Despite the vacation, I will reply on Monday.',
      'Despite',
    ],
    ['Благодаря тестам ошибок мало.', 'In spite of the tests, there are few errors.', 'In spite'],
    [
      'Память заканчивается, поэтому сервер падает.',
      'The memory runs out although the server crashes.',
      'although',
    ],
    [
      'Ссылка битая, поэтому страница пуста.',
      'The link is broken because the page is empty.',
      'because',
    ],
    [
      'Таблица заблокирована, так как идёт импорт.',
      'The table is locked, so the import is running.',
      'so',
    ],
    [
      'Пришлите логотип, чтобы я начал вёрстку.',
      'Send the logo because I started the layout.',
      'because',
    ],
    [
      'Пока вы читаете договор, я подготовлю макет.',
      'After you read the contract, I will prepare the mockup.',
      'After',
    ],
    [
      'Пока идёт запись, не закрывайте окно.',
      'Although recording is in progress, do not close the window.',
      'Although',
    ],
    [
      'Когда все тесты пройдут, выложу сборку.',
      'Although all tests will pass, I will publish the build.',
      'Although',
    ],
    ['Когда клиент платит, приходит чек.', 'The client pays so that a receipt arrives.', 'so that'],
    [
      'Как только макет утвердят, начну вёрстку.',
      'Before the mockup is approved, I will start the layout.',
      '',
    ],
    [
      'После того как вы подпишете договор, начну.',
      'Before you sign the contract, I will start.',
      'Before',
    ],
    ['Прежде чем начать, задам вопросы.', 'After starting, I will ask questions.', 'After'],
    [
      'Укажите размер, иначе картинка растянется.',
      'Specify the size because the picture will stretch.',
      'because',
    ],
    [
      'Обновите плагин, в противном случае форма сломается.',
      'Update the plugin, so the form will break.',
      'so',
    ],
    [
      'Скрипт отработает, даже если сеть пропадёт.',
      'The script will run only if the network goes down.',
      'only if',
    ],
    [
      'Кнопка видна, только если поле заполнено.',
      'The button is visible even if the field is filled in.',
      'even if',
    ],
    [
      'Отчёт строится независимо от часового пояса.',
      'The report is built depending on the time zone.',
      'depending',
    ],
    [
      'Скорость зависит от тарифа, смотря какой выбран.',
      'The speed is the same regardless of the plan.',
      'regardless',
    ],
    [
      'Вместо скидки дам бесплатную поддержку.',
      'Along with the discount, I will give free support.',
      'Along with',
    ],
    [
      'Помимо вёрстки, настрою аналитику.',
      'Instead of the layout, I will set up analytics.',
      'Instead',
    ],
    [
      'При условии, что данные чистые, модель готова за день.',
      'Although the data is clean, the model is ready in a day.',
      'Although',
    ],
    ['Решение простое, но надёжное.', 'The solution is simple, therefore reliable.', 'therefore'],
    [
      'Без пароля войти нельзя, однако есть гостевой режим.',
      'Login without a password is impossible because there is a guest mode.',
      'because',
    ],
    ['Хоть и дорого, зато быстро.', 'Because it is expensive, it is fast.', 'Because'],
    [
      'Хотя макет рассчитан на десктоп, я добавлю версию для телефона.',
      'Since the mockup is designed for desktop, I will add a version for the phone.',
      'Since',
    ],
    [
      'Чтобы клиент не ждал, бот сразу показывает номер очереди.',
      'Although the customer does not wait, the bot immediately shows the queue number.',
      'Although',
    ],
    [
      'Пока идёт оплата, форма заблокирована и показывает индикатор.',
      'After the payment, the form is blocked and shows an indicator.',
      'After',
    ],
    [
      'Из-за большого числа плагинов админка открывается десять секунд.',
      'Despite the large number of plugins, the admin panel takes 10 seconds to open.',
      'Despite',
    ],
    [
      'Когда менеджер закрывает сделку, клиенту уходит письмо с благодарностью.',
      'Although the manager closes the deal, the client receives a thank-you email.',
      'Although',
    ],
    [
      'Лицензию покупать не нужно, потому что шрифт распространяется свободно.',
      'There is no need to buy a license even though the font is distributed freely.',
      'even though',
    ],
    [
      'Сервер перезапускается ночью, поэтому утром кэш пуст.',
      'The server restarts at night because the cache is empty in the morning.',
      'because',
    ],
    [
      'Перед запуском рекламы надо настроить цели, иначе бюджет уйдёт впустую.',
      'Before launching ads, it is necessary to set up goals, because the budget will be wasted.',
      'because',
    ],
    [
      'Правки вношу бесплатно, только если они не меняют задание.',
      'I make edits free of charge even if they change the assignment.',
      'even if',
    ],
    [
      'Несмотря на низкую скорость канала, звонки идут без задержек.',
      'Due to the low channel speed, calls go without delays.',
      'Due to',
    ],
  ],
  right: [
    ['Если что-то непонятно, пишите.', 'Write to me whenever something is unclear.'],
    ['Если сравнить тарифы, второй выгоднее.', 'Comparing the plans, the 2nd one is better.'],
    [
      'Если бы не кэш, страница грузилась бы минуту.',
      'Without the cache, the page would take a minute to load.',
    ],
    [
      'Если вас устроит цена, начну завтра.',
      'I will start tomorrow, provided the price suits you.',
    ],
    ['Если нужно, добавлю логи.', 'I will add logs if needed.'],
    ['В случае ошибки придёт письмо.', 'An email will arrive in the event of an error.'],
    ['При необходимости добавлю тесты.', 'If necessary, I will add tests.'],
    ['При загрузке файла появляется ошибка.', 'An error appears when a file is uploaded.'],
    [
      'Если заказ отменён, деньги возвращаются.',
      'When an order is canceled, the money is refunded.',
    ],
    ['Раз макет готов, начнём вёрстку.', 'Since the mockup is ready, we will start the layout.'],
    [
      'Так как времени мало, начну с главного.',
      'Given the short time, I will start with the main thing.',
    ],
    ['Из-за кэша видна старая версия.', 'The old version is visible because of the cache.'],
    ['Поэтому нужен второй сервер.', 'That is why a 2nd server is required.'],
    ['Сервер старый, поэтому медленный.', 'The server is slow because it is old.'],
    ['Тест падает, потому что порт занят.', 'The port is busy, so the test fails.'],
    ['Хотя код без тестов, он надёжен.', 'The code has no tests, yet it is reliable.'],
    ['Несмотря на это, отчёт верный.', 'Nevertheless, the report is correct.'],
    ['Пока всё работает.', 'Everything works so far.'],
    ['Пока не знаю точной даты.', 'I do not know the exact date yet.'],
    [
      'Пока грузится видео, показываем заставку.',
      'A splash screen is shown while the video is loading.',
    ],
    ['Пока не нажата кнопка, таймер стоит.', 'The timer does not run until the button is pressed.'],
    ['Когда будет минутка, гляньте отчёт.', 'Look at the report when you have a minute.'],
    [
      'Когда приходит заказ, бот пишет в чат.',
      'Upon receiving an order, the bot writes to the chat.',
    ],
    ['Как только придут файлы, начну.', 'I will start the moment the files arrive.'],
    ['После оплаты пришлю исходники.', 'Once payment is made, I will send the source files.'],
    ['Чтобы начать, нужен доступ.', 'Access is required to start.'],
    ['Сделаю так, чтобы кнопка была видна.', 'I will make the button visible.'],
    ['Прошу вас, чтобы файлы были в PDF.', 'I ask that the files be in PDF.'],
    ['Чтобы избежать дублей, добавлю проверку.', 'I will add a check to avoid duplicates.'],
    ['Сохраните файл, иначе правки пропадут.', 'Save the file, otherwise the edits will be lost.'],
    ['Обновите PHP, иначе сайт не откроется.', 'Unless you update PHP, the website will not open.'],
    [
      'Даже если клиент молчит, отчёт придёт.',
      'The report will arrive whether or not the client responds.',
    ],
    ['Только если файл открыт, видна панель.', 'The panel is visible only when the file is open.'],
    ['Независимо от объёма цена одна.', 'The price is the same whatever the volume.'],
    ['Вместо Excel использую Google Sheets.', 'I use Google Sheets in place of Excel.'],
    ['Помимо тестов, напишу документацию.', 'Besides the tests, I will write the documentation.'],
    ['Имея доступ к логам, найду причину.', 'If I have access to the logs, I will find the cause.'],
    ['Не зная формата, оценить трудно.', 'It is hard to estimate without knowing the format.'],
    ['Код простой, но без тестов.', 'The code is simple but has no tests.'],
    ['Логи пусты: сервер не запущен.', 'The logs are empty because the server is not running.'],
    [
      'Если вас устраивает такой план, начну в понедельник и за неделю закончу первый этап.',
      'Provided this plan suits you, I will start on Monday and finish the 1st stage in a week.',
    ],
    [
      'Чтобы не ломать старые ссылки, я настрою перенаправления.',
      'I will set up redirects so as not to break the old links.',
    ],
    [
      'Пока база небольшая, хватит одного сервера, а потом добавим реплику.',
      '1 server is enough as long as the database is small, and later we will add a replica.',
    ],
    [
      'Когда пользователь меняет язык, корзина не должна очищаться.',
      'The cart must not be cleared when the user changes the language.',
    ],
    [
      'Поскольку исходников нет, восстановлю схему по фотографиям.',
      'With no source files available, I will reconstruct the diagram from photos.',
    ],
    [
      'Если файл больше 10 МБ, форма отклоняет его с понятным сообщением.',
      'Files larger than 10 MB are rejected by the form with a clear message.',
    ],
    [
      'Хотя опыта с Odoo у меня немного, с Python я работаю девять лет.',
      'I have little experience with Odoo, but I have been working with Python for 9 years.',
    ],
    [
      'Из-за разницы во времени отвечаю утром по вашему времени.',
      'Because of the time difference, I reply in the morning your time.',
    ],
    [
      'Ошибка исчезает, если отключить кэш браузера.',
      'The error disappears with the browser cache turned off.',
    ],
    ['Поэтому предлагаю начать с аудита.', 'I therefore suggest starting with an audit.'],
    [
      'Когда я открыл архив, в нём не было шрифтов.',
      'On opening the archive, I found no fonts in it.',
    ],
    ['Если появятся вопросы, напишу в чат.', 'I will write to the chat with any questions.'],
  ],
};
