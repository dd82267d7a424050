/** Written after the guard. */
export const wrong = `
Установлю счётчик и покажу, как читать отчёты. → I installed the counter and showed how to read the reports.
Озвучил три мультфильма для детского канала. → I will voice 3 cartoons for a children's channel.
Перевод будет готов к четвергу. → The translation is ready by Thursday.
Ваш заказ уже передан курьеру. → Your order will be handed over to the courier.
Фильтр ещё не прошёл испытания. → The filter has already passed the tests.
Мы больше не работаем с предоплатой. → We work with prepayment.
Раньше склад вели в тетради. → The warehouse is now kept in a notebook.
Вы увидите результат через неделю. → You saw the result a week ago.
В прошлом году команда выпустила пять игр. → The team will release 5 games next year.
Сейчас настраиваю сервер для клиники. → I set up a server for a clinic last year.
Специалист приедет в субботу. → The specialist came on Saturday.
Провёл опрос двухсот покупателей. → I will conduct a survey of 200 buyers.
Мы проверим каждую лампу. → We have checked every lamp.
Логотип одобрен, печать начата. → The logo will be approved, and printing will be started.
Сделаю обложку в двух цветах. → I make the cover in 2 colors.
Скоро добавлю тёмную тему. → I recently added a dark theme.
Библиотека больше не поддерживается автором. → The library is not supported by the author yet.
Собираюсь переехать на новую версию Python. → I have moved to a new version of Python.
Переписал модуль оплаты с нуля. → I am rewriting the payment module from scratch.
Отзывы будут удалены в течение суток. → The reviews were deleted within a day.
Мы уже используем HTTP/3. → We will soon use HTTP/3.
Вчера обновил сертификат. → I will update the certificate tomorrow.
Подготовил чертежи для теплицы. → I will prepare drawings for a greenhouse.
`;

export const right = `
Через неделю еду на выставку. → I am going to an exhibition in a week.
Понял, что нужно сделать. → I understand what needs to be done.
Когда файл загрузится, появится ссылка. → When the file is loaded, a link appears.
Опыт показал, что проще начать заново. → Experience shows that it is easier to start over.
Ни разу не сталкивался с такой ошибкой. → I have never come across such an error.
Всегда работал один. → I have always worked alone.
Дам скидку, если закажете сразу оба макета. → I give a discount if you order both layouts at once.
Тест показал, что сервер выдержит нагрузку. → The test showed that the server can withstand the load.
Скрипт проверит почту и пришлёт отчёт. → The script checks the mail and sends a report.
Занимаюсь вёрсткой с 2016 года. → I have been doing markup since 2016.
Сайт стал медленным. → The website is slow now.
Сертификат истёк. → The certificate has expired.
Сертификат истекает завтра. → The certificate will expire tomorrow.
Уже неделю жду ответа хостинга. → I have been waiting for an answer from the hosting provider for a week.
Файлы лежат там же, где и раньше. → The files are in the same place as before.
Ещё раз проверю шрифты. → I will check the fonts once again.
Пока работаю над обложкой. → I am working on the cover for now.
Пока вы читаете, я уже считаю смету. → While you are reading, I am already calculating the estimate.
Ваш магазин мне понравился. → I like your store.
Вы просили назвать цену. → You asked me to name a price.
Новый счётчик ещё не приходил. → The new meter has not arrived yet.
Ещё не было случая, чтобы я опоздал. → I have never been late.
Уже завтра пришлю первый вариант. → I will send the 1st version as early as tomorrow.
После переезда база больше не тормозит. → After the move, the database no longer slows down.
Договор расторгнут, его можно удалить. → The agreement has been terminated and can be deleted.
В следующий раз начнём раньше. → Next time we will start earlier.
Отвечу на любые вопросы. → I am happy to answer any questions.
Буду ждать вашего решения. → I am looking forward to your decision.
Раз в год мастер проверяет котёл. → Once a year the technician checks the boiler.
Обновление вышло месяц назад. → The update came out a month ago.
Сначала сниму мерки, потом раскрою ткань. → First I take measurements, then I cut the fabric.
Больше ничего не понадобится. → Nothing else will be needed.
`;
