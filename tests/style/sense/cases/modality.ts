/** Pairs whose English is surer, freer or stricter than the Russian, one a line. */
export const wrong = `
Покупатель может вернуть товар за две недели. → The buyer must return the product within 2 weeks.
Сотрудник должен сменить пароль. → The employee may change the password.
Нужно заземлить корпус. → The case can be grounded.
Исполнитель вправе привлечь помощника. → The contractor must engage an assistant.
Следует обновить драйверы. → The drivers will be updated.
Вероятно, ошибка в прошивке. → The error is in the firmware.
Возможно, потребуется второй монитор. → A 2nd monitor will be required.
Обычно вёрстка занимает день. → The markup takes a day.
Дело в кэше. → The reason is probably the cache.
Сервер отвечает за секунду. → The server usually responds in a second.
Необходимо указать ИНН. → The tax number may be specified.
Можно оплатить картой. → Payment by card is mandatory.
Постараюсь уложиться в два дня. → I will finish in 2 days.
Наверное, проще купить новый модуль. → It is easier to buy a new module.
Каждый участник обязан заполнить анкету. → Every participant may fill in the questionnaire.
Желательно хранить копии отдельно. → Copies must be stored separately.
Рекомендую сменить тариф. → You are required to change the plan.
Вы можете отказаться от подписки. → You have to cancel the subscription.
Приходится чистить логи вручную. → The logs can be cleaned manually.
Похоже, датчик неисправен. → The sensor is faulty.
Как правило, клиенты платят сразу. → Clients pay immediately.
Текст может содержать опечатки. → The text contains typos.
Надо добавить подписи к осям. → Captions could be added to the axes.
Файл точно удалён. → The file is possibly deleted.
Плитку можно класть на старый пол. → The tile should be laid on the old floor.
Материал может дать усадку. → The material will shrink.
Договор должен быть заверен нотариусом. → The agreement can be certified by a notary.
Видимо, письмо попало в спам. → The email ended up in spam.
Продавцу разрешается менять цену. → The seller is obliged to change the price.
Пользователь не обязан указывать телефон. → The user must not specify a phone number.
Вам стоит проверить счётчик. → You are obliged to check the meter.
`;

/** Pairs that are right although the modal is another word. */
export const right = `
Можно добавить фильтр по цене. → It is possible to add a price filter.
Отзывы можно скрыть. → The reviews can be hidden.
Надо сверить номера. → The numbers must be checked.
Нужно сверить суммы. → The amounts have to be checked.
Необходимо сверить даты. → The dates need to be checked.
Могу начать завтра. → I am available to start tomorrow.
Готов начать завтра. → I can start tomorrow.
Умею шить обложки. → I can sew covers.
Вы увидите отчёт в почте. → You can see the report in your mail.
Посетитель не может оставить отзыв без входа. → The visitor must log in to leave a review.
Нельзя хранить краску на морозе. → The paint must not be stored in freezing weather.
Вход с двух устройств запрещён. → Users may not log in from 2 devices.
Ошибка может возникать из-за кэша. → The error is possibly caused by the cache.
Может быть, хватит одного сервера. → Perhaps 1 server is enough.
Должно быть, файл повреждён. → The file is probably damaged.
Стоит проверить контакты. → It is worth checking the contacts.
Лицензия стоит 40 долларов. → The license costs $40.
Лучше взять матовую бумагу. → You should use matte paper.
Не могу не похвалить ваш макет. → I have to praise your layout.
Вам не нужно ничего устанавливать. → You do not have to install anything.
Придётся заказать новую плату. → A new board must be ordered.
Приложение должно открываться за секунду. → The application should open in a second.
Как правило, хватает двух встреч. → 2 meetings are usually enough.
Скорее всего, успею к среде. → I will most likely be done by Wednesday.
Постараюсь ответить сегодня. → I will try to answer today.
Плагин позволяет менять шрифт. → The plugin makes it possible to change the font.
Рисунок хорошо виден издалека. → The drawing can be clearly seen from afar.
Панель настраивается под себя. → The panel can be customized.
Если появятся вопросы, пишите. → If you have any questions, you can write to me.
Требуется подпись директора. → The signature of the director is necessary.
Может потребоваться второй замер. → A 2nd measurement may be needed.
Смогу приступить в мае. → I will be able to start in May.
`;
