/** Lines as letters have them, none written for one guard; read once before anything was tuned on them. */
export const right = `
Если сервер не отвечает дольше минуты, мониторинг присылает мне сообщение, и я перезапускаю службу. → If the server does not respond for more than a minute, the monitoring sends me a message, and I restart the service.
Я перевёл две книги по ботанике, обе изданы в 2022 году. → I have translated 2 books on botany, both published in 2022.
Смета включает материалы, но не включает доставку и подъём на этаж. → The estimate includes the materials but excludes delivery and carrying up to the floor.
Шкаф встанет в нишу без зазоров, потому что я замерил стены лазером. → The wardrobe will fit the niche without gaps, because I measured the walls with a laser.
Договор можно расторгнуть, предупредив за 30 дней. → The agreement can be terminated with 30 days' notice.
Вам не придётся платить за правки, если они возникнут по моей вине. → You will not have to pay for edits if they arise through my fault.
Чтобы не потерять данные, перед обновлением сделаю снимок диска. → To avoid losing data, I will take a disk snapshot before the update.
Тестовый доступ действует до конца недели, затем его нужно продлить. → The trial access is valid until the end of the week, and then it must be renewed.
Не каждый подрядчик готов работать по ночам, я готов. → Not every contractor is willing to work at night, but I am.
Ваши покупатели чаще всего ищут размеры обуви, а их в карточке нет. → Your buyers most often look for shoe sizes, and the product page does not have them.
Сценарий ролика я уже набросал, осталось согласовать финал. → I have already drafted the script of the video, and it remains to agree on the ending.
Данные никуда не отправляются и не покидают ваш компьютер. → The data is not sent anywhere and does not leave your computer.
Ни одной жалобы за три года. → Not a single complaint in 3 years.
Скорее всего, ошибка появилась после обновления, которое вы поставили в мае. → The error most likely appeared after the update that you installed in May.
Умею объяснять сложное просто. → I can explain complex things simply.
Интерфейс нарисован так, чтобы с ним справился ребёнок. → The interface is designed so that a child can handle it.
Не вижу смысла переписывать рабочий код. → I see no point in rewriting working code.
Пароли хранить в открытом виде недопустимо. → Storing passwords in plain text is unacceptable.
Рекламу стоит запускать после того, как будет готова посадочная страница. → It is worth launching the ads after the landing page is ready.
Когда работа будет закончена, вы получите архив. → When the work is finished, you will receive an archive.
Если бы каталог был меньше, хватило бы одного сервера. → If the catalog were smaller, 1 server would be enough.
До переезда сайт падал каждый день, теперь работает без сбоев. → Before the move, the website crashed every day; now it works without failures.
Дизайнер нарисует три варианта, вы выберете один, и я его сверстаю. → The designer will draw 3 options, you will choose 1, and I will mark it up.
Мне не приходилось работать с этой кассой, но документация подробная. → I have not worked with this cash register, but the documentation is detailed.
Ключи передаются только лично, по почте их отправлять нельзя. → The keys are handed over only in person; they must not be sent by mail.
Рассылку нельзя отменить, но можно приостановить. → The mailing cannot be canceled but can be paused.
Обычно на такой проект уходит месяц, но у вас уже есть макеты, поэтому хватит трёх недель. → Such a project usually takes a month, but you already have the layouts, so 3 weeks will be enough.
В заявке должны быть указаны имя и телефон. → The request must contain a name and a phone number.
Часть товаров не имеет артикула, их придётся завести вручную. → Some of the products have no SKU, and they will have to be entered manually.
Судя по описанию, вам нужен не редактор, а корректор. → Judging by the description, you need a proofreader rather than an editor.
Платёж пройдёт, даже если клиент закроет вкладку. → The payment will go through even if the customer closes the tab.
Клей высыхает за час и не оставляет следов. → The glue dries in an hour and leaves no traces.
Мы познакомились с вашим брифом и подготовили вопросы. → We have studied your brief and prepared questions.
На этом этапе ваше участие не требуется. → Your participation is not required at this stage.
В следующем квартале планирую получить сертификат. → I plan to get a certificate next quarter.
Автор запрещает использовать фото без указания имени. → The author prohibits the use of the photo without attribution.
Дверца закрывается бесшумно. → The door closes silently.
Версия для слабовидящих включается одной кнопкой. → The version for the visually impaired is turned on with 1 button.
Лучше не ставить две камеры рядом. → It is better not to place 2 cameras side by side.
Не имея исходников, исправить шрифт сложно. → Without the source files, it is hard to fix the font.
Кроме ремонта, могу заняться и обслуживанием. → Besides repairs, I can also handle maintenance.
Ваша идея мне близка: я сам собирал такой телескоп. → Your idea is close to me: I have built such a telescope myself.
Звонить можно в любое время, кроме ночи. → You can call at any time except at night.
Никто не знает этот код лучше меня. → Nobody knows this code better than I do.
Трудно сказать, сколько времени уйдёт на поиск причины. → It is hard to say how much time it will take to find the cause.
Станок больше не выпускают, но детали к нему есть. → The machine is no longer produced, but parts for it are available.
Если чего-то не хватает, напишите. → If anything is missing, write to me.
Перевод сделан не машиной, а человеком. → The translation was done by a human, not by a machine.
Мой предыдущий заказчик остался доволен. → My previous client was satisfied.
Материалы принимаю в любом виде: документ, фото, запись голоса. → I accept materials in any form: a document, a photo, a voice recording.
Тема письма не должна быть длиннее 60 знаков. → The subject of the email must not be longer than 60 characters.
Надеюсь, мой опыт будет вам полезен. → I hope that my experience will be useful to you.
Пока я не увижу плату, точного срока не назову. → I will not give an exact deadline until I see the board.
Жалоб на доставку стало меньше. → There are fewer complaints about delivery.
Обратите внимание: кабель в комплект не входит. → Note that the cable is not included.
Не откладывая, начну с самого срочного. → I will start with the most urgent things right away.
Двигатель не глохнет на холостых. → The engine keeps running at idle.
Всё, что не входит в смету, обсудим отдельно. → Everything that is not included in the estimate we will discuss separately.
Бумага без кислоты не желтеет. → Acid-free paper does not turn yellow.
Команда уже не раз справлялась с такими задачами. → The team has handled such tasks more than once.
Сниму мерки, раскрою ткань и сошью чехол. → I will take the measurements, cut the fabric and sew the cover.
Пусть ваш администратор откроет порт. → Let your administrator open the port.
Хорошо бы проверить резервное питание. → It would be good to check the backup power.
Нам важно, чтобы вы остались довольны. → It is important to us that you are satisfied.
Вы описали задачу подробно, поэтому вопросов почти нет. → You have described the task in detail, so there are almost no questions.
Сначала настроим тестовый стенд, потом перенесём боевую базу. → First we will set up the test bench, and then we will move the production database.
Я бы не стал менять движок. → I would not change the engine.
Ссылка недействительна уже неделю. → The link has been invalid for a week.
При оплате картой комиссия не взимается. → No fee is charged for payment by card.
Из-за этого отчёт не сходится. → Because of this, the report does not add up.
Стена неровная, поэтому плитка держится плохо. → The wall is uneven, so the tile does not hold well.
Мне нечего добавить к вашему плану. → I have nothing to add to your plan.
Никаких скрытых платежей. → There are no hidden payments.
Не позднее чем через час после заявки мастер перезвонит. → The technician will call back within an hour of the request.
Ткань не мнётся. → The fabric is wrinkle-free.
Сервис не берёт комиссию. → The service charges no fee.
Проверка не выявила ошибок. → The check revealed no errors.
Дата не указана. → The date is missing.
Этого недостаточно. → This is not enough.
Лицензия не распространяется на шрифты. → The license excludes fonts.
Вас это ни к чему не обязывает. → This does not bind you to anything.
Я не просто рисую, а продумываю сценарии. → I do not just draw; I think through the scenarios.
Звук не совпадает с картинкой. → The sound is out of sync with the picture.
Не менее важно проверить резерв. → It is equally important to check the backup.
Пользователь не получил письмо, потому что адрес был неверным. → The user did not receive the email because the address was incorrect.
Скорее рано, чем поздно, диск выйдет из строя. → Sooner or later the disk will fail.
Отказ от рассылки занимает один клик. → It takes 1 click to unsubscribe.
Моему клиенту понравилось, и он заказал второй ролик. → My client liked it and ordered a 2nd video.
Вашему магазину не хватает фильтров. → Your store lacks filters.
Опишите задачу, и я назову цену. → Describe the task, and I will name the price.
Давайте начнём с главной страницы. → Let us start with the home page.
Вы, наверное, заметили, что меню едет. → You have probably noticed that the menu shifts.
Надо было сделать это раньше. → This should have been done earlier.
Могло быть и хуже. → It could have been worse.
Ему пришлось переписать весь код. → He had to rewrite all the code.
Лодку можно будет спустить в мае. → It will be possible to launch the boat in May.
Не должно возникнуть проблем. → There should be no problems.
Я был бы рад помочь. → I would be glad to help.
Уже есть договорённость с типографией. → There is already an agreement with the printing house.
Пока всё. → That is all for now.
Прошлым летом я проходил курс по сварке. → Last summer I took a welding course.
Магазин откроется, как только привезут витрины. → The store will open as soon as the showcases are delivered.
`;

export const wrong: Record<string, string> = {
  negation: `
Сервис не берёт комиссию с продавцов. → The service charges sellers a fee.
Проверка не выявила ошибок в расчётах. → The check revealed errors in the calculations.
Никаких скрытых платежей в договоре нет. → There are hidden payments in the agreement.
Я не работаю по предоплате, поэтому риска для вас нет. → I work on a prepayment basis, so there is no risk for you.
Вход без пропуска запрещён. → Entry with a pass is prohibited.
Текст не переводился машиной. → The text was translated by a machine.
Насос никогда не перегревается, если его вовремя чистить. → The pump often overheats if it is cleaned on time.
Ни клей, ни лак не пахнут. → Both the glue and the varnish smell.
Не советую экономить на проводке. → I advise saving on the wiring.
Этот диск не подойдёт к вашему станку, потому что у него другой вал. → This disk will fit your machine, because it has a different shaft.
Фотографии не нужно подписывать. → The photos need to be captioned.
Договор вступает в силу сразу. → The agreement does not take effect immediately.
Счётчик исправен. → The meter is not working properly.
Нет смысла ждать осени. → It makes sense to wait for autumn.
Водитель не обязан ждать дольше 15 минут. → The driver is obliged to wait longer than 15 minutes.
Если сервер не отвечает дольше минуты, мониторинг присылает сообщение. → If the server responds for more than a minute, the monitoring sends a message.
Смета не включает доставку, но включает подъём на этаж. → The estimate includes delivery and also includes carrying up to the floor.
Шкаф встанет в нишу без зазоров, потому что стены ровные. → The wardrobe will fit the niche with gaps, because the walls are even.
Данные никуда не отправляются. → The data is sent everywhere.
Мне нечего добавить к вашему плану. → I have something to add to your plan.
Не вижу смысла переписывать рабочий код. → I see a point in rewriting working code.
Кабель в комплект не входит, его продают отдельно. → The cable is included in the kit, and it is sold separately.
Вы описали задачу подробно, поэтому вопросов нет. → You have described the task in detail, so there are questions.
Никакие данные третьим лицам не передаются. → All data is passed to third parties.
Клей высыхает за час и не оставляет следов. → The glue dries in an hour and leaves traces.
Чтобы ролик не тормозил, сожму его до 5 МБ. → So that the video lags, I will compress it to 5 MB.
Тема письма не должна повторять заголовок. → The subject of the email must repeat the title.
При оплате картой комиссия взимается. → No fee is charged for payment by card.
Изображения загружаются быстро. → The images are not loaded quickly.
`,
  person: `
Опишите задачу, и я назову цену. → I will describe the task, and you will name the price.
Моему клиенту понравился ролик. → Your client liked the video.
Вы, наверное, заметили, что меню едет. → I have probably noticed that the menu shifts.
Монтирую свадебные фильмы. → You edit wedding films.
Я уступлю 10 %, если вы закажете два ролика. → You will give a 10% discount if I order 2 videos.
Юрист ответит на претензию. → I will respond to the claim.
Нам понадобится доступ к складу. → You will need access to the warehouse.
Мы сделаем скидку вашим сотрудникам. → You will give our employees a discount.
У меня нет доступа к счётчику. → You have no access to the meter.
Надеюсь, мой опыт будет вам полезен. → I hope that your experience will be useful to me.
Дизайнер нарисует три варианта, а вы выберете один. → The designer will draw 3 options, and I will choose 1.
Мы познакомились с вашим брифом. → You have studied our brief.
Если чего-то не хватает, напишите мне. → If anything is missing, I will write to you.
Мне не приходилось работать с этой кассой. → You have not worked with this cash register.
Вы можете вернуть деньги в течение месяца. → I can get the money back within a month.
Я веду учёт сам. → You keep the records yourself.
Она отвечает за снабжение. → I am responsible for supply.
Моя цена включает две правки. → Your price includes 2 edits.
Предоставьте мне права редактора. → I will grant you editor rights.
Мы созвонимся с вашим юристом. → Our lawyer will call you.
`,
  modality: `
Лодку можно спустить в мае. → The boat must be launched in May.
Заявление надо подать лично. → The application may be submitted in person.
Видимо, шестерня сточилась. → The gear has worn down.
Клиент может приехать раньше. → The client will come earlier.
Как правило, хватает одного слоя. → 1 coat is enough.
Арендатор должен застраховать помещение. → The tenant may insure the premises.
Рекламу стоит запускать после праздников. → The ads must be launched after the holidays.
Договор можно расторгнуть в любой день. → The agreement must be terminated on any day.
Ошибка, скорее всего, появилась после обновления. → The error appeared after the update.
Обычно на такой проект уходит месяц. → Such a project takes a month.
В заявке должны быть указаны имя и телефон. → The request may contain a name and a phone number.
Часть товаров придётся завести вручную. → Some of the products can be entered manually.
Покупатель вправе осмотреть товар. → The buyer is obliged to inspect the product.
Возможно, причина в кабеле. → The reason is the cable.
Тарифы растут каждый год. → The rates probably grow every year.
Постараюсь прислать черновик до обеда. → I will send the draft before lunch.
Сотрудникам рекомендуется носить бейдж. → Employees are required to wear a badge.
Кран может подтекать. → The faucet will leak.
`,
  time: `
Прошлым летом я проходил курс по сварке. → Next summer I will take a welding course.
Магазин откроется в июне. → The store opened in June.
Мы ещё не начали подготовку. → We have already started the preparation.
Я проверю схему до вечера. → I checked the circuit before the evening.
Сварил каркас для теплицы. → I will weld a frame for a greenhouse.
Ошибка больше не повторяется. → The error recurs.
Сниму мерки и сошью чехол. → I took the measurements and sewed the cover.
Вы описали задачу подробно. → You will describe the task in detail.
Когда работа будет закончена, пришлю архив. → When the work is finished, I sent the archive.
Станок больше не выпускают. → The machine is not produced yet.
Мой предыдущий заказчик остался доволен. → My previous client will be satisfied.
Полы будут покрыты лаком. → The floors are varnished.
Я восстановил архив за 2010 год. → I will restore the archive for 2010.
Плёнку уже наклеили. → The film will be applied soon.
Раньше мы печатали на ткани. → We now print on fabric.
Напишу инструкцию для кассира. → I wrote a manual for the cashier.
Сейчас веду три проекта. → I ran 3 projects.
Ремонт ещё не закончен. → The repair is already finished.
`,
};
