/** Pairs whose English moves a fact or a promise to another time, one a line. */
export const wrong = `
Сверстаю письмо за вечер. → I laid out the email in an evening.
Я написал парсер для биржи. → I will write a parser for the exchange.
Отчёт будет отправлен в понедельник. → The report was sent on Monday.
Модель будет обучена на ваших фотографиях. → The model is trained on your photos.
Каталог уже переведён. → The catalog will be translated.
Счёт ещё не оплачен. → The invoice is no longer paid.
Телефон больше не обновляется. → The phone is not updated yet.
Раньше я вёл курсы фотографии. → I now teach photography courses.
Сейчас я рисую обложку. → I have drawn the cover.
Завтра пришлю смету. → I sent the estimate yesterday.
Два года назад открыл мастерскую. → I will open a workshop in 2 years.
Планирую выучить Rust. → I have learned Rust.
Мы закончили монтаж кровли. → We will finish the roof installation.
Мы закончим сборку шкафа. → We have finished the wardrobe assembly.
Настроил рекламу для клиники. → I am setting up ads for a clinic.
Сайт скоро откроется. → The website has already opened.
Недавно сдал экзамен на сертификат. → I will soon take the certificate exam.
Вы получите готовый макет в среду. → You received the finished layout on Wednesday.
Все замечания исправлены. → All the comments will be corrected.
Исправлю все замечания бесплатно. → I have corrected all the comments free of charge.
Рассылка всё ещё работает. → The mailing no longer works.
Магазин уже принимает заказы. → The store does not accept orders yet.
Пять лет работал в типографии. → I have been working at a printing house for 5 years.
На прошлой неделе сервер перезагружали трижды. → The server will be restarted 3 times next week.
Добавлю в форму проверку телефона. → I have added phone validation to the form.
Переводил субтитры для фестиваля. → I will translate subtitles for a festival.
Договор был расторгнут в мае. → The contract will be terminated in May.
Вакансия будет открыта до июня. → The vacancy was open until June.
Проверил все ссылки. → I check all the links.
Мастер заменит замок. → The master replaced the lock.
Скидка больше не действует. → The discount is not valid.
`;

/** Pairs that are right although the tense or the adverb differs. */
export const right = `
В пятницу сдаю проект. → On Friday I will submit the project.
Завтра начинаю запись. → I start the recording tomorrow.
Как только придёт оплата, начну. → As soon as the payment arrives, I will start.
Если найду ошибку, сообщу. → If I find an error, I will report it.
Когда закончу, пришлю ссылку. → When I am done, I will send a link.
Он сказал, что приедет во вторник. → He said that he would come on Tuesday.
Клиент ответил, что доволен. → The client replied that he was happy.
Работаю с 2012 года. → I have been working since 2012.
Уже пять лет пишу музыку. → I have been writing music for 5 years.
Сервис стал работать быстрее. → The service now works faster.
Цены выросли на треть. → The prices are up by a third.
Отчёт готов. → The report has been completed.
Дом построен в 1990 году. → The house was built in 1990.
Данные хранятся в облаке. → The data is stored in the cloud.
Ещё не решил, какой движок взять. → I have not decided yet which engine to use.
Больше не использую эту библиотеку. → I do not use this library anymore.
Проект ещё в работе. → The project is still in progress.
Я сделал три макета, пришлю их завтра. → I have made 3 layouts and will send them tomorrow.
Чтобы сайт работал быстрее, сожму картинки. → I will compress the images so that the website works faster.
Хотел бы уточнить срок. → I would like to clarify the deadline.
Понял задачу. → I understand the task.
Пользователь нажмёт кнопку, и отчёт уйдёт на почту. → The user clicks the button, and the report is sent by email.
Предлагаю начать с прототипа. → I would start with a prototype.
Привык работать по ночам. → I am used to working at night.
Вы писали, что форма не работает. → You wrote that the form does not work.
Мастерская закрыта по воскресеньям. → The workshop is closed on Sundays.
Займёт это около часа. → This takes about an hour.
Буду признателен за обратную связь. → I would appreciate your feedback.
Прочитал описание и вижу две ошибки. → I have read the description and see 2 errors.
Нужно будет сменить пароль. → The password has to be changed.
Прежде чем начать, изучу ваш сайт. → Before I start, I will study your website.
Раньше сайт открывался дольше. → The website used to take longer to open.
`;
