import type { Pairs } from './pairs.ts';

/** Written from the specification; `wrong` is found at the word given, `right` stays silent. */
export const condition: Pairs = {
  wrong: [
    [
      'Если ключ просрочен, сервис вернёт ошибку.',
      'The key has expired, and the service will return an error.',
      '',
    ],
    [
      'Если отчёт большой, он делится на части.',
      'Although the report is large, it is divided into parts.',
      'Although',
    ],
    [
      'Если письмо не пришло, проверьте спам.',
      'Because the email did not arrive, check the spam.',
      'Because',
    ],
    ['Хотя код старый, он работает быстро.', 'The code is old and works fast.', ''],
    [
      'Хотя трафик вырос, сервер справляется.',
      'Since the traffic grew, the server copes.',
      'Since',
    ],
    [
      'Несмотря на праздники, релиз выйдет в срок.',
      'Due to the holidays, the release will come out on time.',
      'Due to',
    ],
    [
      'Сделаю макет, чтобы вы увидели цвета.',
      'I will make a mockup because you saw the colors.',
      'because',
    ],
    [
      'Храню копии, чтобы данные не пропали.',
      'I keep copies although the data did not disappear.',
      'although',
    ],
    ['Пока идёт миграция, запись отключена.', 'After the migration, writing is disabled.', 'After'],
    [
      'Пока вы не подтвердите заказ, деньги не спишутся.',
      'After you confirm the order, the money will not be charged.',
      'After',
    ],
    [
      'Когда очередь пуста, воркер засыпает.',
      'Although the queue is empty, the worker falls asleep.',
      'Although',
    ],
    [
      'Когда таймер истекает, сессия закрывается.',
      'The timer expires, and the session is closed.',
      '',
    ],
    [
      'Плагин удалён, потому что он устарел.',
      'The plugin is removed even though it is outdated.',
      'even though',
    ],
    [
      'Поскольку API платный, запросы надо беречь.',
      'Although the API is paid, it is necessary to save requests.',
      'Although',
    ],
    [
      'Так как схема изменилась, нужна миграция.',
      'If the schema has changed, a migration is required.',
      'If',
    ],
    [
      'Из-за лимита часть писем задержится.',
      'Despite the limit, some of the emails will be delayed.',
      'Despite',
    ],
    [
      'Благодаря индексу поиск занимает секунду.',
      'Despite the index, the search takes a second.',
      'Despite',
    ],
    [
      'Диск заполнен, поэтому запись остановлена.',
      'The disk is full, although the recording is stopped.',
      'although',
    ],
    [
      'Надо сменить пароль, иначе аккаунт заблокируют.',
      'It is necessary to change the password, because the account will be blocked.',
      'because',
    ],
    ['Закажите сейчас, иначе цена вырастет.', 'Order now, so the price will rise.', 'so'],
    [
      'Видео играет, даже если вкладка скрыта.',
      'The video plays only if the tab is hidden.',
      'only if',
    ],
    [
      'Отправлю файл, даже если клиент не ответит.',
      'I will send the file if the client does not reply.',
      'if',
    ],
    [
      'Скидка действует, только если заказ больше 100 долларов.',
      'The discount is valid even if the order exceeds $100.',
      'even if',
    ],
    [
      'Начну работу, только если аванс поступит.',
      'I will start the work unless the advance arrives.',
      'unless',
    ],
    [
      'Бот отвечает независимо от языка клиента.',
      "The bot replies depending on the customer's language.",
      'depending',
    ],
    [
      'Цена меняется в зависимости от объёма.',
      'The price changes regardless of the volume.',
      'regardless',
    ],
    ['Вместо MySQL использую SQLite.', 'In addition to MySQL, I use SQLite.', 'In addition'],
    [
      'Помимо логотипа сделаю визитку.',
      'Instead of the logo, I will make a business card.',
      'Instead',
    ],
    [
      'При условии доступа к коду начну сегодня.',
      'Despite the access to the code, I will start today.',
      'Despite',
    ],
    [
      'Если сервер недоступен, бот ждёт минуту.',
      'The server is unavailable so that the bot waits a minute.',
      'so that',
    ],
    [
      'Прежде чем удалять таблицу, сделаю копию.',
      'After deleting the table, I will make a copy.',
      'After',
    ],
    [
      'Сервис простой, но ему нужна база.',
      'The service is simple because it needs a database.',
      'because',
    ],
    [
      'Лента пуста, потому что фильтр слишком строгий.',
      'The feed is empty, therefore the filter is too strict.',
      'therefore',
    ],
  ],
  right: [
    [
      'Верну деньги, только если работа не начата.',
      'I will refund the money unless the work has been started.',
    ],
    ['Если нужен отчёт, пришлю его в PDF.', 'Should a report be required, I will send it in PDF.'],
    ['Если всё готово, начну завтра.', 'Provided that everything is ready, I will start tomorrow.'],
    ['Если письмо не пришло, проверьте спам.', 'In case the email did not arrive, check the spam.'],
    ['При сбое скрипт шлёт сигнал.', 'If a failure occurs, the script sends a signal.'],
    [
      'Если не оплатить счёт, доступ закроют.',
      'Unless the invoice is paid, access will be closed.',
    ],
    ['Без ключа сервис не ответит.', 'Unless there is a key, the service will not respond.'],
    ['Так как формат старый, его надо сменить.', 'As the format is old, it must be changed.'],
    ['Поскольку данных мало, модель проста.', 'Since there is little data, the model is simple.'],
    ['Раз тесты прошли, можно выпускать.', 'Now that the tests have passed, it can be released.'],
    [
      'Как только оплата пройдёт, откроется доступ.',
      'Once the payment goes through, access will open.',
    ],
    ['Когда файл готов, приходит письмо.', 'An email arrives once the file is ready.'],
    ['После того как вы проверите, опубликую.', 'Once you have checked it, I will publish it.'],
    ['Пока файл открыт, изменить его нельзя.', 'The file cannot be changed as long as it is open.'],
    ['Пока сервер не ответит, кнопка серая.', 'The button is gray until the server responds.'],
    ['Пока использую тестовый ключ.', 'For now I use a test key.'],
    ['Хотя шрифт мелкий, он читается.', 'The font is small but legible.'],
    ['Несмотря на шум, речь слышна.', 'The speech is audible in spite of the noise.'],
    ['Чтобы ускорить поиск, добавлю индекс.', 'To speed up the search, I will add an index.'],
    ['Хочу, чтобы вы проверили текст.', 'I want you to check the text.'],
    ['Чтобы не потерять данные, делаю копию.', 'I make a copy so as not to lose the data.'],
    [
      'Сервер занят, поэтому ответ придёт позже.',
      'The server is busy, so the response will come later.',
    ],
    [
      'Ответ придёт позже, потому что сервер занят.',
      'The server is busy, so the response will come later.',
    ],
    ['Файл не открылся: он повреждён.', 'The file did not open because it is damaged.'],
    ['Не имея доступа, я не могу начать.', 'Since I have no access, I cannot start.'],
    ['Получив ключ, запущу сборку.', 'Once I receive the key, I will start the build.'],
    [
      'Нажмите кнопку, иначе форма не отправится.',
      'Press the button, or the form will not be sent.',
    ],
    ['Из-за сбоя письма не ушли.', 'The failure prevented the emails from being sent.'],
    [
      'Благодаря кэшу страница грузится за секунду.',
      'Thanks to the cache, the page loads in a second.',
    ],
    ['Хотя бы одна копия нужна.', 'At least 1 copy is required.'],
    ['Если честно, шаблон слабый.', 'To be honest, the template is weak.'],
    ['Данные, если они есть, лежат в архиве.', 'The data, if any, is in the archive.'],
    ['Отвечу, только если вы напишете.', 'I will reply only if you write.'],
    ['Начну, только когда получу аванс.', 'I will not start until I receive the advance.'],
    ['Вместо таблицы сделаю график.', 'I will make a chart rather than a table.'],
    [
      'В зависимости от нагрузки меняется число копий.',
      'The number of copies changes with the load.',
    ],
  ],
};
