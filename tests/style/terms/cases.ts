/** `wrong` is the rendering that breaks rule 6.10, without its article; nothing where the English is right. */
export type GlossaryCase = [
  source: string,
  target: string,
  term: string,
  english: string,
  wrong?: string,
];
export type TranslatedCase = [
  source: string,
  target: string,
  translated: [string, string][],
  wrong?: string,
];

export const glossaryCases: GlossaryCase[] = [
  [
    'Схему сборки я пришлю завтра.',
    'I will send the assembly drawing tomorrow.',
    'схема сборки',
    'assembly diagram',
    'assembly drawing',
  ],
  [
    'Проблем с накладными не будет.',
    'There will be no problems with the delivery notes.',
    'накладная',
    'waybill',
    'delivery notes',
  ],
  [
    'Стоимостью занимается бухгалтер.',
    'The accountant is responsible for the price.',
    'стоимость',
    'cost',
    'price',
  ],
  [
    'К 12 расчётным листкам добавлен код.',
    'A code is added to 12 salary sheets.',
    'расчётный листок',
    'payslip',
    'salary sheets',
  ],
  [
    'Отгрузочный лист печатается на складе.',
    'The dispatch sheet is printed at the warehouse.',
    'лист отгрузки',
    'packing list',
    'dispatch sheet',
  ],
  [
    'О дочернем предприятии сказано ниже.',
    'The daughter company is described below.',
    'дочернее предприятие',
    'subsidiary',
    'daughter company',
  ],
  [
    'Дольщикам приходит письмо.',
    'The shareholders receive an email.',
    'дольщик',
    'co-investor',
    'shareholders',
  ],
  [
    'Отчёт о вашей новой выручке готов.',
    'The report on your new earnings is ready.',
    'выручка',
    'revenue',
    'earnings',
  ],
  [
    'Тревожная кнопка проверена.',
    'The alarm button is tested.',
    'тревожная кнопка',
    'panic button',
    'alarm button',
  ],
  [
    'В смотровых ямах стоят датчики.',
    'There are sensors in the viewing pits.',
    'смотровая яма',
    'inspection pit',
    'viewing pits',
  ],
  [
    'Сверку делает программа.',
    'The program does the comparison.',
    'сверка',
    'reconciliation',
    'comparison',
  ],
  [
    'Запись о пациенте закрыта.',
    'The entry about the patient is closed.',
    'запись',
    'record',
    'entry',
  ],
  [
    'Водосточными трубами занимается бригада.',
    'The crew deals with the drain pipes.',
    'водосточная труба',
    'downpipe',
    'drain pipes',
  ],
  [
    'Наборщик текста уволен.',
    'The text typist is dismissed.',
    'наборщик текста',
    'compositor',
    'text typist',
  ],
  [
    'Питательный раствор меняется раз в неделю.',
    'The feeding mixture is changed once a week.',
    'питательный раствор',
    'nutrient solution',
    'feeding mixture',
  ],
  [
    'Площадкам присвоены номера.',
    'Numbers are assigned to the grounds.',
    'площадка',
    'venue',
    'grounds',
  ],
  [
    'Счётчиков воды 40.',
    'There are 40 water counters.',
    'счётчик воды',
    'water meter',
    'water counters',
  ],
  [
    'Клиентом подписан акт.',
    'The act is signed by the client.',
    'акт',
    'acceptance certificate',
    'act',
  ],
  [
    'Из пробных уроков складывается курс.',
    'The course is made of test lessons.',
    'пробный урок',
    'trial lesson',
    'test lessons',
  ],
  ['Мастера видят свои смены.', 'The masters see their shifts.', 'мастер', 'technician', 'masters'],
  [
    'Я обновлю схему сборки.',
    'I will update the assembly diagram.',
    'схема сборки',
    'assembly diagram',
  ],
  ['Накладными занимается склад.', 'The warehouse handles the waybills.', 'накладная', 'waybill'],
  ['Схемой подключены 3 насоса.', '3 pumps are connected by the diagram.', 'схема', 'diagram'],
  ['Листы отгрузки печатаются.', 'The packing lists are printed.', 'лист отгрузки', 'packing list'],
  ['Стол находок закрыт.', 'The lost property office is closed.', 'стол', 'table'],
  ['Сеть пекарен растёт.', 'The chain of bakeries grows.', 'сеть', 'network'],
  ['На сцене идёт акт второй.', 'The 2nd act is on stage.', 'акт', 'acceptance certificate'],
  ['Ключ скрипичный нарисован.', 'The treble clef is drawn.', 'ключ', 'key'],
  ['Лист клёна на логотипе красный.', 'The maple leaf in the logo is red.', 'лист', 'sheet'],
  ['Кран открывает воду.', 'The tap lets the water in.', 'кран', 'crane'],
  ['Схема проезда есть в письме.', 'The directions are in the email.', 'схема', 'diagram'],
  ['Запись разговора хранится год.', 'The call recording is kept for a year.', 'запись', 'record'],
  ['Смена белья по пятницам.', 'The linen is changed on Fridays.', 'смена', 'shift'],
  ['С течением времени цена растёт.', 'The price grows over time.', 'течение', 'current'],
  [
    'В порядке исключения я начну сегодня.',
    'By way of exception, I will begin today.',
    'порядок',
    'order',
  ],
  [
    'Она хранится в архиве 3 года.',
    'It is kept in the archive for 3 years.',
    'накладная',
    'waybill',
  ],
  ['Схемный редактор открыт.', 'The schematic editor is open.', 'схема', 'diagram'],
];

export const translatedCases: TranslatedCase[] = [
  [
    'Заполнить ведомость сможет кладовщик.',
    'The storekeeper will be able to fill in the bill.',
    [
      ['Ведомость печатается утром.', 'The register is printed in the morning.'],
      ['Каждая ведомость имеет номер.', 'Each register has a number.'],
    ],
    'bill',
  ],
  [
    'Дверца шкафа управления закрыта.',
    'The door of the steering cupboard is closed.',
    [['Шкаф управления стоит у входа.', 'The control cabinet stands at the entrance.']],
    'steering cupboard',
  ],
  [
    'Погрузчик возит 4 паллеты.',
    'The loader carries 4 pallets.',
    [
      ['Погрузчик заряжается ночью.', 'The forklift is charged at night.'],
      ['У погрузчика 2 камеры.', 'The forklift has 2 cameras.'],
    ],
    'loader',
  ],
  [
    'Отделочные работы начнутся в мае.',
    'The decoration jobs will begin in May.',
    [['Отделочные работы займут месяц.', 'The finishing works will take a month.']],
    'decoration jobs',
  ],
  [
    'Пайщик получает отчёт.',
    'The member receives a report.',
    [
      ['Пайщик вносит деньги.', 'The shareholder pays in money.'],
      ['Пайщиков 300.', 'There are 300 shareholders.'],
    ],
    'member',
  ],
  [
    'Тепловой насос шумит.',
    'The warmth pump is noisy.',
    [['Тепловой насос установлен.', 'The heat pump is installed.']],
    'warmth pump',
  ],
  [
    'Рассадник открыт.',
    'The plant farm is open.',
    [
      ['Рассадник продаёт 40 сортов.', 'The nursery sells 40 varieties.'],
      ['Адрес рассадника известен.', 'The address of the nursery is known.'],
    ],
    'plant farm',
  ],
  [
    'Страховой случай описан.',
    'The insurance accident is described.',
    [['Страховой случай наступает редко.', 'An insured event occurs rarely.']],
    'insurance accident',
  ],
  [
    'Проба воды хранится час.',
    'The water test is stored for an hour.',
    [['Проба воды берётся утром.', 'The water sample is taken in the morning.']],
    'water test',
  ],
  [
    'Штраф за просрочку снят.',
    'The late penalty is lifted.',
    [['Штраф за просрочку равен 1 %.', 'The late fee is 1%.']],
    'late penalty',
  ],
  [
    'Ответ сервера пуст.',
    'The server response is empty.',
    [['Ответ клиента получен.', 'The client’s answer is received.']],
  ],
  [
    'Проверка почты быстрая.',
    'The mail check is fast.',
    [
      ['Проверка данных нужна.', 'Data validation is necessary.'],
      ['Проверка идёт ночью.', 'The validation runs at night.'],
    ],
  ],
  [
    'Пункт приёма закрыт.',
    'The collection point is closed.',
    [['Пункт 3 готов.', 'Point 3 is ready.']],
  ],
  [
    'Пункт договора изменён.',
    'The clause of the contract is changed.',
    [
      ['Пункт 3 готов.', 'Point 3 is ready.'],
      ['Пункт 4 отложен.', 'Point 4 is postponed.'],
    ],
  ],
  [
    'Погрузчик стоит.',
    'The forklift stands still.',
    [
      ['Погрузчик заряжается ночью.', 'The forklift is charged at night.'],
      ['У погрузчика 2 камеры.', 'The forklift has 2 cameras.'],
    ],
  ],
  [
    'Его батарея новая.',
    'Its battery is new.',
    [
      ['Погрузчик заряжается ночью.', 'The forklift is charged at night.'],
      ['У погрузчика 2 камеры.', 'The forklift has 2 cameras.'],
    ],
  ],
  [
    'Тепловые насосы шумят.',
    'Heat pumps are noisy.',
    [['Тепловой насос установлен.', 'The heat pump is installed.']],
  ],
  [
    'Наряд невесты готов.',
    'The bride’s dress is ready.',
    [
      ['Наряд закрывает мастер.', 'The technician closes the work order.'],
      ['Нарядов 30.', 'There are 30 work orders.'],
    ],
  ],
  [
    'Лист ожидания пуст.',
    'The waiting list is empty.',
    [
      ['Лист бумаги белый.', 'The sheet of paper is white.'],
      ['Лист напечатан.', 'The sheet is printed.'],
    ],
  ],
  [
    'В случае отказа деньги вернутся.',
    'If you refuse, the money will be returned.',
    [
      ['Отказ датчика виден.', 'The sensor failure is visible.'],
      ['Отказов 5.', 'There are 5 failures.'],
    ],
  ],
  [
    'Конверсия (conversion) растёт.',
    'The conversion grows.',
    [['Конверсия страницы мала.', 'The conversion rate of the page is low.']],
  ],
  [
    'Заказать столик можно с телефона.',
    'A table can be booked from a phone.',
    [
      ['Заказ готовится 20 минут.', 'The order takes 20 minutes.'],
      ['Заказов 12.', 'There are 12 orders.'],
    ],
  ],
  [
    'Работы на высоте запрещены.',
    'Work at height is prohibited.',
    [['Работы займут месяц.', 'The works will take a month.']],
  ],
  [
    'Порядок чисел не важен.',
    'The order of the numbers does not matter.',
    [['Порядок замены описан.', 'The replacement procedure is described.']],
  ],
  [
    'Ставка по кредиту 9 %.',
    'The loan rate is 9%.',
    [
      ['Ставка игрока видна.', 'The player’s bet is visible.'],
      ['Ставок 10.', 'There are 10 bets.'],
    ],
  ],
  [
    'Партия товара на складе.',
    'The batch of goods is in the warehouse.',
    [
      ['Партия длится час.', 'The game lasts an hour.'],
      ['Партий 8.', 'There are 8 games.'],
    ],
  ],
  [
    'Вид сверху есть на чертеже.',
    'The top view is in the drawing.',
    [
      ['Вид работ выбирается.', 'The type of work is chosen.'],
      ['Видов 4.', 'There are 4 types.'],
    ],
  ],
];
