/** Written after the guard. */
export const wrong = `
Завтра сверю остатки и напишу вам. → Tomorrow you will check the stock and write to me.
Вы присылаете фото, я делаю ретушь. → I send the photos, and you do the retouching.
Мы сами заберём оборудование. → You will pick up the equipment yourselves.
Наши курьеры работают без выходных. → Their couriers work without days off.
Подскажите, какой у вас хостинг. → Tell me what hosting I have.
Мой коллега проверит расчёт. → Your colleague will check the calculation.
Переводчик пришлёт вторую часть завтра. → I will send the 2nd part tomorrow.
Я буду на связи весь день. → They will be available all day.
Вам не нужно ничего платить заранее. → I do not need to pay anything in advance.
Доступ к репозиторию я передам вашему разработчику. → You will hand over the access to the repository to my developer.
Исправил вёрстку для мобильных. → You fixed the mobile markup.
С моей стороны нужен только договор. → Only an agreement is needed on your side.
Они оплатили три месяца вперёд. → I paid for 3 months in advance.
Пока вы согласуете текст, мы нарисуем обложку. → While we agree on the text, you will draw the cover.
Вашу задачу я понял. → You understood my task.
Укажите адрес доставки. → I will specify the delivery address.
Оператор перезвонит вам в течение часа. → I will call you back within an hour.
Верну предоплату, если вам не понравится эскиз. → You will return the prepayment if I do not like the sketch.
Свяжитесь со мной до пятницы. → I will contact you before Friday.
В нашем чате уже 300 человек. → Your chat already has 300 people.
Я отвечаю за тексты, дизайнер — за картинки. → You are responsible for the texts, and the designer for the pictures.
Вам останется только нажать кнопку. → I will only have to press the button.
Готовлю отчёты для своих клиентов. → You prepare reports for your clients.
`;

export const right = `
Вам будет удобно редактировать меню. → It will be convenient for you to edit the menu.
Вы получите письмо от меня. → I will send you an email.
Рекомендую сменить пароль. → You should change the password.
Мне кажется, можно обойтись без слайдера. → It seems you can do without a slider.
Нам с вами хватит одной встречи. → 1 meeting is enough for us.
Договор подпишем в электронном виде. → We will sign the agreement electronically.
Скрипт создан мной в 2021 году. → I created the script in 2021.
Меня попросили ускорить каталог. → They asked me to speed up the catalog.
Заказчик попросил меня переделать шапку. → I was asked by the client to redo the header.
Клиенту понравилась его новая упаковка. → The client liked their new packaging.
Дизайнер передал мне макеты, и я начал вёрстку. → The designer handed over the layouts to me, and I started the markup.
Ваш запрос принят. → We have accepted your request.
Не беспокойтесь о переносе. → You do not need to worry about the migration.
Если нажать кнопку, форма закроется. → If you press the button, the form closes.
Мне интересен ваш проект. → I am interested in your project.
Ваш проект показался мне интересным. → I found your project interesting.
Меня зовут Олег, я сварщик. → My name is Oleg, and I am a welder.
К письму прилагаю портфолио. → I attach my portfolio to the letter.
Стаж работы — семь лет. → I have 7 years of work experience.
Удалось сократить расходы на треть. → We managed to reduce the costs by a third.
Пользователи смогут менять свои данные. → Users will be able to change their data.
Она сама выбрала палитру. → She chose the palette herself.
Плата нагревается, поэтому ей нужен радиатор. → The board heats up, so it needs a heat sink.
Хотите, пришлю пример? → Would you like me to send an example?
Сколько у вас сотрудников? → How many employees do you have?
От меня потребуется только доступ. → I only need to provide the access.
Ваших фото достаточно. → Your photos are enough.
По вашему запросу нашёл три варианта. → I found 3 options for your request.
Пишите, отвечу быстро. → Write to me, and I will answer quickly.
Выбор за вами. → You decide.
Проверено мной лично. → I have checked this personally.
Спасибо, что прочитали. → Thank you for reading.
`;
