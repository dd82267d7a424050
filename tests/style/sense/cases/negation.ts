/** Pairs whose English turns a negation round, one a line. */
export const wrong = `
Скрипт не трогает старые файлы. → The script touches the old files.
Мы не передаём записи звонков подрядчикам. → We pass call recordings to contractors.
Краска не содержит свинца. → The paint contains lead.
Без вашего пароля я ничего не смогу изменить. → With your password I will be able to change everything.
Нельзя ставить камеру напротив окна. → The camera can be placed opposite the window.
Ни один тест не упал после обновления. → Every test failed after the update.
Никто из участников не жаловался на звук. → All of the participants complained about the sound.
В смете нет расходов на доставку. → The estimate includes the delivery costs.
Я никогда не использую пиратские шрифты. → I use pirated fonts.
Лампа не нагревается даже за сутки работы. → The lamp heats up even in a day of work.
Невозможно восстановить удалённый чат. → It is possible to restore the deleted chat.
Модель не обучалась на ваших данных. → The model was trained on your data.
Соберу стол без гвоздей. → I will assemble the table with nails.
Статья никак не связана с политикой. → The article is related to politics.
Договор ещё не подписан второй стороной. → The contract has been signed by the other party.
Не надо менять DNS во время переноса. → It is necessary to change the DNS during the migration.
Нигде в коде пароль не хранится открыто. → The password is stored openly everywhere in the code.
Нелинейный монтаж займёт два дня. → Linear editing will take 2 days.
Рецепт не требует духовки, и сковорода тоже не нужна. → The recipe requires an oven, and a frying pan is not needed either.
Отчёт открывается в Excel. → The report does not open in Excel.
Ткань пропускает воздух. → The fabric does not let air through.
Гарантия распространяется на аккумулятор. → The warranty never covers the battery.
Клиент видит историю заказов. → The client cannot see the order history.
Домен продлён на год. → The domain has not been renewed for a year.
Соединение защищено. → The connection is unprotected.
Форма принимает заявки с телефона. → The form accepts no requests from a phone.
Этот способ несовместим со старыми браузерами. → This method is compatible with old browsers.
У нас нет доступа к вашей почте. → We have access to your mail.
Перевод не проверял носитель языка. → The translation was checked by a native speaker.
Если оплата не прошла, заказ отменяется. → If the payment went through, the order is canceled.
Не храните пароли в таблице. → Store the passwords in a spreadsheet.
`;

/** Pairs that are right although one side negates where the other does not. */
export const right = `
Скрипт не только чистит базу, но и сжимает её. → The script not only cleans the database but also compresses it.
Презентация не просто красивая, она ещё и короткая. → The presentation is both beautiful and short.
Понадобится не менее двух камер. → At least 2 cameras will be needed.
Ответ придёт не позднее среды. → The answer will arrive by Wednesday.
Держите температуру не выше 25 °C. → Keep the temperature at or below 25 °C.
Не раз делал такие каталоги. → I have made such catalogs many times.
Шум исходит не от вентилятора, а от блока питания. → The noise comes from the power supply rather than the fan.
Ставлю не плагин, а собственный код. → I install my own code instead of a plugin.
Переделывать чертёж не потребуется. → There is no need to redo the drawing.
Установить драйвер не получилось. → I failed to install the driver.
Не хватает двух фотографий. → 2 photos are missing.
Пока не пройдёт модерация, объявление скрыто. → The ad is hidden until moderation is completed.
Если не указать регион, выгрузка займёт час. → Unless a region is specified, the export will take an hour.
Значения не отличаются от прошлогодних. → The values are the same as last year.
Не забудьте приложить чек. → Remember to attach the receipt.
Кабель не дотягивается до розетки. → The cable is too short for the socket.
Не спешите с выбором цвета. → Take your time with the choice of color.
Несложный ремонт сделаю сам. → I will do a simple repair myself.
Недорогой хостинг подойдёт для начала. → An inexpensive hosting plan will be suitable to start with.
Сертификат недействителен. → The certificate is invalid.
Сайт перестал открываться вчера. → The website stopped opening yesterday.
Я против использования всплывающих окон. → I do not support the use of pop-up windows.
В наборе отсутствуют иконки для планшета. → The set does not include icons for a tablet.
Мало кто читает договор целиком. → Not many people read the whole contract.
Запретите вход по паролю. → Do not allow login by password.
Отказываюсь от предоплаты. → I do not take a prepayment.
Не могли бы вы прислать логотип? → Could you send the logo?
Ничего страшного, если архив большой. → It is fine if the archive is large.
Нет проблем, созвонимся в пятницу. → Sure, we will have a call on Friday.
Плата едва не сгорела. → The board nearly burned out.
Ни цвет, ни размер не влияют на цену. → Neither the color nor the size affects the price.
Это вовсе не означает, что тест бесполезен. → This by no means implies that the test is useless.
`;
