/** Written after the guard. */
export const wrong = `
Заявку можно отозвать в любой момент. → The request must be withdrawn at any time.
Исходники должны лежать в отдельной папке. → The source files can be in a separate folder.
Вы можете прислать правки голосом. → You should send the edits by voice.
Смеситель может протекать из-за прокладки. → The faucet leaks because of the gasket.
Необходимо зарезервировать домен до запуска. → The domain will be reserved before the launch.
Скорее всего, вашему серверу не хватает памяти. → Your server lacks memory.
По всей видимости, подрядчик сменил хостинг. → The contractor changed the hosting.
Как правило, первая встреча бесплатна. → The 1st meeting is free of charge.
Попробую сократить текст до двух страниц. → I will shorten the text to 2 pages.
Советую хранить ключи в менеджере паролей. → The keys must be stored in a password manager.
Арендодатель обязан вернуть залог. → The landlord may return the deposit.
Подписать акт надо до пятницы. → The certificate may be signed before Friday.
Ошибка возникает при сохранении черновика. → The error may occur when a draft is saved.
Магнит держит крышку. → The magnet probably holds the lid.
Я проверяю каждый файл. → I usually check every file.
Придётся перекрасить дверь. → The door can be repainted.
Ребёнок до 6 лет может пройти бесплатно. → A child under 6 must enter free of charge.
Кажется, вы указали старый адрес. → You specified an old address.
Владелец вправе запретить съёмку. → The owner is obliged to prohibit filming.
Чек хранить не обязательно. → The receipt must not be kept.
Лак может пожелтеть, поэтому нужно взять другой. → The varnish will turn yellow, so another one must be used.
Покупателю следует сохранить упаковку. → The buyer will keep the packaging.
Чаще всего клиенты выбирают синий цвет. → Clients choose the blue color.
`;

export const right = `
Подписаться можно в один клик. → 1 click is enough to subscribe.
Могу предложить два варианта. → I have 2 options to offer.
Скачать приложение можно в App Store. → Download the app from the App Store.
Не обязательно присылать фото. → You need not send a photo.
Нужна консультация врача. → A consultation with a doctor is needed.
Вам нужен новый роутер. → You need a new router.
Нужно отметить, что тест прошёл. → Note that the test passed.
Надо сказать, что макет удачный. → It must be said that the layout is good.
Вы обязательно получите отчёт. → You will definitely get the report.
Обычный текст набран шрифтом Inter. → The normal text is set in Inter.
Это должно решить проблему. → This should solve the problem.
Может ли бот отвечать ночью? → Is the bot able to answer at night?
Ключ может быть любой длины. → The key can be of any length.
Возможны задержки из-за праздников. → Delays are possible because of the holidays.
Сможете ли вы прислать фото в мае? → Will you be able to send photos in May?
Если возникнут вопросы, я отвечу. → I will answer any questions you may have.
Похоже на ошибку в DNS. → It looks like a DNS error.
Похожий проект я делал весной. → I did a similar project in the spring.
Клиенту не пришлось ждать. → The client did not have to wait.
Нужно ли подписывать договор? → Is it necessary to sign an agreement?
Хотелось бы увидеть эскиз. → I would like to see a sketch.
Часто ошибка кроется в кодировке. → The error usually lies in the encoding.
Лампу лучше заменить. → It would be best to replace the lamp.
Обязательные поля отмечены звёздочкой. → The required fields are marked with an asterisk.
Вы могли бы добавить отзывы. → You could add reviews.
Пришлите макет, чтобы я мог оценить объём. → Send the layout so that I can estimate the volume.
Модель способна распознать почерк. → The model can recognize handwriting.
Приложению требуется доступ к камере. → The application requires camera access.
Вход разрешён только сотрудникам. → Only employees may enter.
Надёжность важнее скорости. → Reliability must come before speed.
Курс рассчитан на тех, кто умеет читать ноты. → The course is for those who can read music.
Такая схема не может работать в облаке. → Such a scheme will never work in the cloud.
`;
