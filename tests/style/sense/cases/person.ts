/** Pairs whose English gives the act or the thing to somebody else, one a line. */
export const wrong = `
Я настрою сервер в субботу. → You will set up the server on Saturday.
Вы получите исходники после оплаты. → I will receive the source files after payment.
Мы отвечаем за доставку. → They are responsible for delivery.
Мой договор хранится у юриста. → Your agreement is kept by the lawyer.
Проверю ваши тексты на ошибки. → I will check my texts for errors.
Пришлите, пожалуйста, макет. → I will send the layout.
Сделаю резервную копию до начала работ. → You will make a backup before the work begins.
Ваши сотрудники увидят только свои заявки. → Our employees will see only their own requests.
Наш дизайнер нарисует иконки. → Your designer will draw the icons.
Мне нужен доступ к панели. → You need access to the panel.
Вам понадобится ключ от Google Maps. → I will need a Google Maps key.
Их менеджер согласовал бюджет. → Our manager approved the budget.
Они обновляют каталог по вторникам. → We update the catalog on Tuesdays.
Бухгалтер подготовит акт. → I will prepare the certificate.
У вас установлен старый PHP. → I have an old PHP version installed.
Я напишу статью, а вы добавите ссылки. → You will write the article, and I will add the links.
Могу переделать меню за вечер. → You can redo the menu in an evening.
Если вы утвердите эскиз, я начну лепку. → If I approve the sketch, you will start the modeling.
Разработчик исправил ошибку до меня. → I fixed the error before the developer.
Напишите мне, когда проверите отчёт. → I will write to you when I check the report.
Мы договорились с типографией. → You made an agreement with the printing house.
Тестирую сборку на своём телефоне. → You test the build on your phone.
Вы можете менять цены сами. → We can change the prices ourselves.
По нашим данным, трафик вырос. → According to your data, the traffic has grown.
В вашем магазине 40 товаров без описания. → My store has 40 products without a description.
Юрист проверит договор, а я переведу его. → I will check the contract, and the lawyer will translate it.
Ты найдёшь ответ в папке. → I will find the answer in the folder.
Мною разработаны три игры. → You have developed 3 games.
Настроил аналитику для сети кофеен. → They set up analytics for a coffee shop chain.
Буду присылать отчёт каждый вечер. → You will send a report every evening.
`;

/** Pairs that are right although the person is said another way. */
export const right = `
У вас три варианта. → You have 3 options.
У меня большой опыт в сварке. → I have extensive experience in welding.
Нужно прислать логотип. → You need to send the logo.
Можно увидеть результат сразу. → You can see the result immediately.
Мной написаны сценарии для двух фильмов. → I have written scripts for 2 films.
Отчёт готовится два часа. → We prepare the report in 2 hours.
Мне удобно созвониться утром. → A morning call is convenient for me.
Присылайте вопросы в чат. → Please send your questions to the chat.
Жду вашего ответа. → I look forward to hearing from you.
В моей практике такого не было. → I have never had this in my practice.
Код будет лежать на вашем сервере. → The code will be on your server.
Мы с вами обсудим детали. → You and I will discuss the details.
Давайте обсудим сроки. → Let us discuss the deadlines.
Клиент прислал правки, их я внёс сразу. → The client sent the edits, and I made them immediately.
Файлы лежат в папке, я их проверил. → The files are in the folder, and I have checked them.
Дам вам доступ к доске. → I will give you access to the board.
Доступ к доске вы получите от меня. → I will give you access to the board.
Вам ничего не придётся устанавливать. → You will not have to install anything.
Работал в архиве пять лет. → I worked in an archive for 5 years.
Со мной легко договориться. → It is easy to reach an agreement with me.
Моя задача — сократить расходы. → My task is to reduce the costs.
Команда выполнила перенос за ночь. → The team completed the migration overnight.
Говорят, что сервис дорогой. → They say that the service is expensive.
На сайте указали старый адрес. → They listed the old address on the website.
Вышлю счёт после вашего согласия. → I will send an invoice after you agree.
Скажите, когда вам удобно. → Tell me when it is convenient for you.
Пользователь вводит свой адрес, и мы его проверяем. → Users enter their address, and we verify it.
Спасибо за ваше приглашение! → Thank you for inviting me!
Оплата через Upwork меня устраивает. → I am fine with payment through Upwork.
Вижу, что магазин работает на Shopify. → I see that your store runs on Shopify.
Как видно из отчёта, трафик падает. → As you can see from the report, the traffic is falling.
`;
