/** Written after the guard: longer lines, and denials beside words that look like answers. */
export const wrong = `
Цены на сайте не включают НДС, поэтому в счёте сумма будет больше. → The prices on the website include VAT, so the amount in the invoice will be larger.
Не меняйте порядок столбцов до импорта. → Change the order of the columns before the import.
Я не беру предоплату и отвечаю быстро. → I take a prepayment and reply quickly.
Старый чат-бот не понимает опечаток и часто молчит. → The old chatbot understands typos and is often silent.
Для установки не нужны права администратора. → Administrator rights are needed for the installation.
Мы переедем на новый сервер без простоя. → We will move to the new server with downtime.
Эту ошибку нельзя исправить обновлением плагина. → This error can be fixed by updating the plugin.
Пароль никому не сообщайте. → Tell everyone the password.
Ваш макет не соответствует гайдлайнам Apple, но это легко исправить. → Your layout complies with Apple guidelines, but it is easy to fix.
В приложении нет рекламы. → There is advertising in the application.
Размер шрифта не меняется при повороте экрана. → The font size changes when the screen is rotated.
Два поля из пяти не заполнены. → 2 of the 5 fields are filled in.
Отчёт ничем не отличается от прошлого. → The report differs from the previous one.
Поддержка не отвечает по выходным. → Support replies on weekends.
Сборка проходит без ошибок, тесты тоже не падают. → The build passes without errors, and the tests fail too.
Письма доходят до всех адресатов. → The emails do not reach all the recipients.
Покрытие устойчиво к царапинам. → The coating is not resistant to scratches.
Оплата картой доступна. → Payment by card is unavailable.
Я знаком с этой библиотекой. → I am not familiar with this library.
Кабель подходит к разъёму. → The cable never fits the connector.
Незашифрованные копии хранятся неделю. → Encrypted copies are stored for a week.
Ни в одном договоре нет такого пункта. → Every contract has such a clause.
Не стоит обновлять сервер в пятницу, лучше дождаться выходных. → It is worth updating the server on Friday, it is better to wait for the weekend.
`;

export const right = `
Не меняйте порядок столбцов до импорта. → Keep the order of the columns until the import.
Без входа в аккаунт корзина не сохраняется. → The cart is saved only when you are logged in.
Нельзя начать съёмку без разрешения. → The shoot can begin only with a permit.
Фото не в фокусе. → The photo is out of focus.
Камера не работает. → The camera is out of order.
Страница не найдена. → The page was not found.
Батареи не хватит на сутки. → The battery will not last a day.
Виджет не тормозит. → The widget runs smoothly.
Не выходя из редактора, можно проверить орфографию. → You can check the spelling without leaving the editor.
Он не единственный, кто заметил сбой. → He was not the only one who noticed the failure.
Не все браузеры поддерживают этот формат. → Only some browsers support this format.
Не каждый заказ требует проверки. → Some orders require no check.
Тест не пройден: два запроса упали. → The test failed: 2 requests crashed.
Ответа не последовало. → There was no answer.
Мне не нравится текущая палитра. → I dislike the current palette.
Я не согласен с таким выводом. → I disagree with this conclusion.
Результат не гарантирован. → The result is not guaranteed.
Скрипт игнорирует пустые строки. → The script does not process empty lines.
Цвет не бросается в глаза. → The color is discreet.
Кнопка неактивна, пока форма пуста. → The button is inactive while the form is empty.
Не будь кэша, сервер бы упал. → Were it not for the cache, the server would have crashed.
Никакой магии: обычный цикл и три условия. → No magic: a regular loop and 3 conditions.
Не могу обещать точный срок. → I cannot promise an exact deadline.
Работа займёт не один день. → The work will take several days.
Файл весит не так много. → The file is fairly small.
Я не новичок во Flutter. → I am experienced in Flutter.
Ни разу не срывал сроки. → I have always met the deadlines.
Ничто не мешает добавить второй язык. → A 2nd language can easily be added.
Беззвучный режим включается сам. → The silent mode turns on by itself.
Вёрстка должна быть не сложнее макета. → The markup must be no more complex than the layout.
В противном случае заявка не дойдёт. → Otherwise the request will be lost.
Не удаляйте папку: в ней лежат ключи. → Keep the folder: it holds the keys.
`;
