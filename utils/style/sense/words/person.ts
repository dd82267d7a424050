/**
 * Who is spoken of: 1 the author, 1s the author and others, 2 the reader, 3 others. `own` is whose, `other`
 * every case but the nominative; «свой» and «себя» are anybody's.
 */
export const russianPersons = {
  none: `мне кажется | мне думается | вы правы | давайте | мы с вами | нам с вами | у нас с вами | нас с вами | само собой | между собой | сам собой | по себе | та же | при себе | вы же`,
  subject1: `я`,
  subject1s: `мы`,
  subject2: `вы | ты`,
  subject3: `он | она | они`,
  other1: `меня | мне | мной | мною`,
  other1s: `нас | нам | нами`,
  other2: `вас | вам | вами | тебя | тебе | тобой`,
  other3: `ему | ей | ею | им | ими | них | нему | ней | ними | нем | него | нее`,
  own1: `мой | моя | мое | мои | моего | моей | моих | моему | моим | моими | мою | моем | по-моему`,
  own1s: `наш | наша | наше | наши | нашего | нашей | наших | нашему | нашим | нашими | нашу | нашем | по-нашему`,
  own2: `ваш | ваша | ваше | ваши | вашего | вашей | ваших | вашему | вашим | вашими | вашу | вашем | по-вашему | твой | твоя | твое | твои | твоего | твоей | твоих | твою | твоем | твоему | твоим`,
  own3: `их | его | ее`,
  self: `свой | своя | свое | свои | своего | своей | своих | своему | своим | своими | свою | своем | себя | себе | собой`,
} as const;

export const englishPersons = {
  none: `take your time | mind you | take care | thank you | thanks | you and i | you and me | i.e | see you`,
  subject1: `i | i'm | i'll | i've | i'd`,
  subject1s: `we | we're | we'll | we've | we'd | let us | let's`,
  subject3: `he | she | they | they're | they'll | they've`,
  you: `you | you're | you'll | you've | you'd`,
  other1: `me | myself`,
  other1s: `us | ourselves`,
  other2: `yourself | yourselves | please`,
  other3: `him | them | themselves | himself | herself | it | its | itself`,
  own1: `my | mine`,
  own1s: `our | ours`,
  own2: `your | yours`,
  own3: `their | theirs | his | her | hers`,
} as const;

/** Verbs of the author that English turns on the reader: «рекомендую сменить» is `you should change`. */
export const turning =
  /^(?:рекоменд|совет|предлага|предлож|дума|счита|полага|прош|благодар|наде|вижу|жд|обраща|понима|знаю|уверен|хочу|хотел|соглас|имею|напомин|напомн|извин|позвол|увид|надею|прости)/;

/** Verbs whose parties change places with the verb: `you will get` is «дам вам». */
export const converseRussian =
  /^(?:получ|узна|увид|найд|име|сможе|услыш|прид|приход|понадоб|хоч|хот|зна)/;
/** Verbs of giving, showing and telling: «пришлю» is `you will get`. */
export const giving =
  /^(?:(?:при|вы|ото|пере|до|по|раз)?(?:шл|сыла)|(?:отда|переда|выда|пода|да)(?:м|ю|дим|ем)|(?:пока|подска)[жз]|сообщ|расскаж|рассказыв|скаж|объясн|поясн|предостав|скин|скид|сда[мюе]|верн|возвращ|(?:на|от|до)?пиш|отправ|достав|подготов|состав|добав|остав|поделюсь|делюсь|отчит|дела|сдела)/;
export const converseEnglish = new Set(
  'get receive have need obtain see find know learn hear want like would gets receives appreciate look wait expect ask understand understood received got'.split(
    ' ',
  ),
);

/** «Извините» is `I am sorry`: it asks for nothing. */
export const courtesy = /^(?:извини|прости)/;

/** Nouns of people who act in letters of this kind. */
export const actors = `заказчик | заказчики | заказчица | клиент | клиенты | клиентка | редактор | редакторы | разработчик | разработчики | программист | программисты | дизайнер | дизайнеры | менеджер | менеджеры |
  модератор | модераторы | подрядчик | подрядчики | бухгалтер | юрист | юристы | администратор | администраторы | оператор | операторы | переводчик | переводчики | врач | врачи | инженер | инженеры |
  тестировщик | тестировщики | аналитик | аналитики | художник | художница | верстальщик | монтажер | диктор | корректор | фотограф | режиссер | продавец | покупатель | покупатели | поставщик | поставщики |
  руководитель | директор | начальник | секретарь | курьер | водитель | мастер | мастера | механик | электрик | архитектор | консультант | эксперт | эксперты | аудитор | преподаватель | учитель | ученый |
  коллега | коллеги | партнер | партнеры | сотрудник | сотрудники | пользователь | пользователи | посетитель | посетители | студент | студенты | ученик | ученики | читатель | читатели | владелец | хозяин |
  арендатор | арендодатель | издатель | рецензент | нотариус | провайдер | наставник | куратор | ассистент | помощник | помощница | стажер | маркетолог | рекрутер | копирайтер | иллюстратор | сантехник | монтажник`;

/** What an English request begins with. */
export const requests = new Set(
  'send write tell give check use add let store keep open click press choose select call show share upload download attach fill specify describe provide reply answer contact note see make do put set read confirm approve sign pay review test try install update remember grant invite name say ask create enter leave take change replace remove delete look think consider feel mark mention list indicate forward email message draw prepare explain clarify decide wait start run turn avoid ensure verify rate compare find bring buy order schedule book visit go come stop allow enable follow'.split(
    ' ',
  ),
);
