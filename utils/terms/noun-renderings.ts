import { stemEnglish, stemRussian } from '../text/stem.ts';

// Which English words render one Russian noun: what tells a second rendering of a term from another word. Only nouns
// for which English has several words that a translator picks from. A bar parts the senses of a word: «команда» is
// `command` or `team`, and neither is a wrong rendering of the other.
const table = `
автомобиль: car vehicle automobile; авторизация: authorization login; агрегатор: aggregator; адрес: address; акция: promotion campaign | share stock
анкета: questionnaire form profile survey; аренда: lease rent rental; арендатор: tenant lessee renter; арендодатель: landlord lessor; атака: attack
аутентификация: authentication; балансировщик: balancer; баллы: point score; баннер: banner; батарея: battery; беседа: conversation chat
библиотека: library; билет: ticket; бланк: form blank; блок: block unit; больница: hospital; бонус: bonus reward; бронирование: booking reservation
бронь: booking reservation; бюджет: budget; вакансия: vacancy position job; валюта: currency; ввод: input entry; вебхук: webhook hook
ведомость: statement sheet register bill list; вес: weight; ветка: branch | thread; веха: milestone; вид: view | kind type | appearance; виджет: widget
витрина: storefront showcase | mart | display; вклад: deposit | contribution; вкладка: tab; владелец: owner; вложение: attachment | investment
водитель: driver; возврат: refund return; возможность: feature capability opportunity; вознаграждение: reward remuneration fee
воронка: funnel pipeline; восстановление: recovery restoration; врач: doctor physician; всплеск: burst spike surge; всплывающий: popup pop-up
встреча: meeting; вход: login sign-in logon | entry entrance | input; выборка: sample set selection dataset subset
вывод: conclusion | output | withdrawal; выгрузка: export unloading upload dump; вызов: call invocation | challenge; выключатель: switch
выпадающий: dropdown drop-down; выплата: payment payout; выпуск: release issue | episode | output; высота: height; вёрстка: layout markup
галерея: gallery; глубина: depth; гнездо: socket slot | nest; гость: guest visitor; граница: border boundary | limit bound
график: chart graph plot | schedule timetable; груз: cargo freight load; группа: group; данные: data information; датчик: sensor detector transducer
дашборд: dashboard; действие: action; дело: case | business; диаграмма: diagram chart; диалог: dialog dialogue conversation; диск: disk drive
длина: length; доверенность: power authority proxy; договор: contract agreement treaty; договорённость: arrangement agreement; долг: debt
домен: domain; дорожка: track; доставка: delivery shipping; доступ: access; жалоба: complaint; жест: gesture; журнал: log journal | magazine
зависимость: dependency; заглушка: stub mock placeholder; заголовок: header heading title headline; загрузка: upload | download | loading load | boot
задание: job task assignment; задача: task job assignment problem issue ticket; задержка: delay latency lag; задолженность: debt arrears; зажим: clamp
займ: loan; заказ: order purchase booking; заказчик: customer client; закупка: purchase procurement; залог: deposit pledge collateral; заметка: note
замещение: substitution; замок: lock | castle; занятие: lesson class; запись: record entry row | note | recording | appointment booking
заполнитель: placeholder; запрос: request query inquiry; запуск: launch start startup run; зарплата: salary wage; заставка: splash screensaver
заявка: application request ticket | claim bid; звено: link unit; звонок: call ring; звук: sound audio; здание: building; значок: icon badge
зона: zone area; изменение: change modification; измерение: measurement dimension; изображение: image picture; иконка: icon; индекс: index
иск: lawsuit claim suit; исковой: claim; исполнитель: contractor performer assignee executor; испытание: test trial; истец: plaintiff claimant
истечение: expiration expiry; кабинет: account cabinet portal office; канал: channel feed; карта: map | card; картинка: picture image
карточка: card page; касание: touch tap; каталог: catalog catalogue directory folder; категория: category; кластер: cluster
клиент: client customer consumer; клиника: clinic; ключ: key | wrench; кнопка: button; кодировка: encoding; колонка: column
команда: command instruction | team crew; комиссия: fee commission; комментарий: comment remark; компания: company firm; компонент: component
контейнер: container; контрагент: counterparty contractor; контроллер: controller; конфигурация: configuration; копия: copy backup replica
корзина: cart basket bag bucket bin trash; корпус: case body enclosure | corpus; кредит: credit loan; купон: coupon voucher; курс: rate course
курьер: courier; кэш: cache; лента: feed | tape; лид: lead; лимит: limit quota cap; лист: sheet | leaf; лицензия: license licence permit
лицо: person | face; лог: log; магазин: store shop storefront; макет: layout mockup mock-up wireframe design; маркетплейс: marketplace; маршрут: route
масштаб: scale; машина: machine | car vehicle; меню: menu; метка: label tag | mark; миграция: migration; модель: model; модуль: module unit
мониторинг: monitoring; мощность: power capacity; наблюдение: observation monitoring; набор: set kit dataset; навигация: navigation
нагрузка: load workload; нажатие: click press tap; назначение: purpose destination appointment; накладная: waybill invoice consignment bill
накопитель: drive storage; налог: tax; настройка: setting option configuration setup tuning preference; недостаток: disadvantage drawback shortcoming; нейрон: neuron
неустойка: penalty forfeit; номер: number | room; обзор: overview review survey; область: area region | scope | domain field
обновление: update upgrade refresh; обработка: processing handling; обработчик: handler processor; образ: image | way
образец: sample specimen template; обращение: request appeal ticket inquiry | circulation; обсуждение: discussion thread
обучение: training learning education; объект: object | property site facility; объём: volume amount size
обязательство: obligation commitment liability; обёртка: wrapper; ограничение: limitation restriction constraint limit; одобрение: approval
окно: window dialog; окружение: environment surroundings; оплата: payment; оповещение: alert notification; опрос: survey poll polling questionnaire
организация: organization company; особенность: feature peculiarity; остановка: stop shutdown halt
остаток: balance stock remainder residue leftover inventory; ответ: response answer reply; ответственность: liability responsibility
ответчик: defendant respondent; отгрузка: shipment dispatch; отдел: department division; отель: hotel; отзыв: review feedback | revocation recall
отказ: failure refusal rejection denial; откат: rollback; отклик: response feedback; отмена: cancellation reversal
отображение: display mapping rendering view; отпечаток: fingerprint; отрывок: excerpt passage; отслеживание: tracking
отступ: padding margin indent indentation spacing; отчёт: report statement summary; оценка: rating estimate score evaluation assessment
очередь: queue line; ошибка: error bug mistake fault; пакет: package bundle batch packet; память: memory; панель: panel bar dashboard pane
папка: folder directory; параметр: parameter option setting argument; пароль: password passcode; парсер: parser scraper; партия: batch lot | party
партнёр: partner; пациент: patient; перевод: translation | transfer; перевозка: transportation carriage haulage; перезапуск: restart reboot
переключатель: switch toggle; перенос: migration transfer; переписка: correspondence conversation chat; переход: transition navigation; перечень: list
перечисление: transfer | enumeration; письмо: email letter message mail e-mail; питание: power supply | nutrition food; плагин: plugin
план: plan schedule; плата: board | fee payment charge; платформа: platform; платёж: payment transaction; плитка: tile; площадка: platform marketplace | venue site ground playground
подборка: selection collection; подвал: footer basement; подключение: connection; подписант: signatory signer; подписка: subscription membership
подписчик: subscriber follower; подпись: signature caption label; подрядчик: contractor; подсказка: hint tooltip prompt; подстановка: substitution
подтверждение: confirmation acknowledgement; поездка: trip ride; поиск: search lookup; показание: reading indication testimony; покрытие: coverage
покупатель: buyer customer shopper purchaser client; поле: field box | margin; полнота: recall completeness; полоса: bar band strip lane bandwidth
пользователь: user; помещение: premises room; порог: threshold limit cutoff; порт: port | harbor harbour; поручение: order instruction assignment
поручитель: guarantor surety; посетитель: visitor guest; поставщик: supplier vendor provider; поступление: receipt arrival income
посылка: parcel package; потеря: loss; поток: stream flow | thread; пошлина: duty fee tariff; правило: rule; право: right permission privilege | law
предложение: offer proposal suggestion bid | sentence; предприятие: enterprise company; предсказание: prediction forecast
представление: view representation presentation performance; предупреждение: warning alert caution; преимущество: advantage benefit
преподаватель: teacher lecturer instructor; претензия: claim complaint; привод: drive actuator; признак: feature attribute | sign indicator
приложение: application app | appendix annex attachment; приложенный: attached; причина: cause reason; приём: appointment reception | technique
проверка: check validation verification test review; прогноз: forecast prediction; продажа: sale selling; производительность: performance throughput
прокрутка: scroll scrolling; промокод: coupon promo code; пропускной: throughput bandwidth; прототип: prototype; профиль: profile
процент: percent percentage | interest; процессор: processor; прошивка: firmware; публикация: publication post; пункт: point paragraph clause item
разбор: parsing analysis; развёртывание: deployment rollout; раздел: section chapter | partition; размер: size
разметка: markup labeling annotation layout; разрешение: permission authorization consent | resolution; разъём: connector socket; рамка: frame border
расписание: schedule timetable; рассрочка: installment; рассылка: mailing newsletter campaign | distribution; расторжение: termination cancellation
расширение: extension expansion; регион: region; регистрация: registration signup sign-up; реестр: registry register; резерв: reserve backup
резервный: backup reserve standby spare; резюме: resume summary; рейс: flight trip; рейтинг: rating ranking; релиз: release; рендеринг: rendering
репозиторий: repository; решение: solution | decision ruling; риск: risk hazard; ролик: video clip; роль: role
сбой: failure crash outage fault malfunction; сбор: collection gathering | fee; сборка: build | assembly; сборщик: collector builder scraper
сводка: summary digest; свойство: property attribute; связь: link connection relation relationship; свёртка: convolution; сделка: deal transaction
сеанс: session; сегмент: segment; сервер: server; сервис: service; сертификат: certificate; сессия: session; сетка: grid mesh net
сеть: network net | grid mains | chain; сигнал: signal; скан: scan; скидка: discount rebate markdown; склад: warehouse stock storehouse depot
скорость: speed velocity rate; скрипт: script; следствие: consequence effect; слежение: tracking; слияние: merge merger
словарь: dictionary glossary vocabulary; слой: layer; служба: service department; смена: shift | change; смета: estimate budget; смещение: bias offset
снимок: snapshot | screenshot | image picture photo; собрание: meeting assembly; событие: event; согласие: consent agreement
согласование: approval agreement coordination; соглашение: agreement contract; соединение: connection join; сообщение: message | post | report
состояние: state condition status | fortune; сотрудник: employee worker staff; сохранение: saving preservation; список: list listing
справка: help | certificate; справочник: directory reference handbook guide dictionary; среда: environment | medium
срок: deadline | term period duration; ссылка: link reference; ставка: rate | bid | stake; статус: status state; статья: article; стена: wall
стоимость: cost price value; столбец: column; сторона: party | side; страница: page; страховка: insurance; строка: row | line | string
студент: student; субъект: subject entity; сумма: amount sum total; сцена: scene | stage; сценарий: scenario script
счёт: invoice bill | account | score; таблица: table spreadsheet sheet; тариф: plan tariff rate pricing; тема: topic subject | theme; тест: test
товар: product item good article merchandise; токен: token; точка: point | dot period; точность: accuracy precision; трансляция: broadcast stream
требование: requirement demand claim; триггер: trigger; убыток: loss damage; уведомление: notification alert notice; угроза: threat
удаление: deletion removal; узел: node host | knot assembly unit; улица: street; уровень: level tier; урок: lesson; условие: condition term
услуга: service; устройство: device appliance gadget; утечка: leak leakage breach; участник: participant member; участок: section area plot segment
ученик: student pupil; учитель: teacher; учредитель: founder; учётный: account; ущерб: damage loss harm; уязвимость: vulnerability weakness
файл: file; фасет: facet; ферма: farm; филиал: branch subsidiary; фильтр: filter; фирма: firm company; форма: form | shape
фотография: photo photograph; фрагмент: fragment snippet chunk; функция: function | feature; хост: host; хранение: storage retention
хранилище: storage store repository warehouse vault; цвет: color colour; цель: goal objective purpose | target; цена: price cost
частота: frequency rate; чат: chat; чек: receipt check cheque; черновик: draft; шаблон: template layout pattern stencil boilerplate; шаг: step
шапка: header; шина: bus | tire tyre; ширина: width; шифрование: encryption; шлюз: gateway; шрифт: font typeface; штраф: fine penalty
эквайринг: acquiring; экран: screen display; этап: stage phase step milestone; эфир: broadcast; ядро: core | kernel; язык: language | tongue
ячейка: cell; ёмкость: capacity`;

const senses = new Map<string, ReadonlySet<string>[]>();
const renderings = new Map<string, ReadonlySet<string>>();
const lemmas = new Map<string, string>();
for (const entry of table.split(/[;\n]/)) {
  const [russian, english] = entry.split(':');
  if (!russian?.trim() || !english) continue;
  const stem = stemRussian(russian.trim());
  const parts = english.split('|').map((part) => part.trim().split(/\s+/).map(stemEnglish));
  senses.set(
    stem,
    parts.map((part) => new Set(part)),
  );
  renderings.set(stem, new Set(parts.flat()));
  lemmas.set(stem, russian.trim());
}

/** The stems of the English words that may render a Russian noun; `undefined` where the table has none. */
export function renderingsOf(stem: string): ReadonlySet<string> | undefined {
  return renderings.get(stem);
}

/** A Russian noun of the table in its first form. */
export function lemmaOf(stem: string): string | undefined {
  return lemmas.get(stem);
}

const english = new Set([...renderings.values()].flatMap((stems) => [...stems]));

/** Whether the English stem renders any noun of the table. */
export function isRendering(stem: string): boolean {
  return english.has(stem);
}

/** The senses of the noun, each as the stems that render it. */
export function sensesOf(stem: string): readonly ReadonlySet<string>[] {
  return senses.get(stem) ?? [];
}

// Everyday words of several senses, which no table of renderings can tell apart.
const manySenses = new Set(
  `кран ключ лук коса мир пара акт лист запись смена порядок ряд вид состав карта сеть стол база доска акция ставка ядро корень поле рамка
  ветка тело счёт заказ пост банка точка дело часть лицо язык предмет слово голос ход рука глава горло нос хвост лента полоса пояс
  круг кольцо дом место время случай вес тема форма сторона линия край дно верх низ окно дверь рынок поток струя волна
  пункт раздел статья положение условие степень мера способ средство сила работа опыт вклад задача вопрос ответ
  схема план график лоток гнездо палец рукав игла крыло перо лопата ручка ножка головка пробка мост вал мачта труба батарея`
    .split(/\s+/)
    .map(stemRussian),
);

/** Whether a Russian noun has several senses: another English word for it may be right. */
export function isPolysemous(stem: string): boolean {
  return sensesOf(stem).length > 1 || manySenses.has(stem);
}
