import { stemEnglish, stemRussian } from '../text/stem.ts';

// Which English words are renderings of one Russian noun: what tells a second rendering of a term from
// another word. Only nouns for which English has several words that a translator picks from.
const table = `
шаблон: template layout pattern stencil boilerplate; письмо: email letter message mail e-mail; заказ: order purchase booking; корзина: cart basket bag bucket bin trash
товар: product item good article merchandise; магазин: store shop storefront; покупатель: buyer customer shopper purchaser client; клиент: client customer consumer
заказчик: customer client; пользователь: user; учётный: account; запись: record entry recording row note; отчёт: report statement summary; выгрузка: export upload dump unloading download
загрузка: upload download loading load boot; рассылка: mailing newsletter campaign distribution; скидка: discount rebate markdown; доставка: delivery shipping shipment; склад: warehouse stock storehouse depot
остаток: balance stock remainder residue leftover inventory; накладная: waybill invoice consignment bill; счёт: invoice bill account; договор: contract agreement treaty; соглашение: agreement contract
платёж: payment; оплата: payment; возврат: refund return; подписка: subscription; подписчик: subscriber follower; тариф: plan tariff rate pricing; лицензия: license licence permit
очередь: queue line; задача: task job assignment problem issue ticket; задание: job task assignment; сбой: failure crash outage fault malfunction; ошибка: error bug mistake fault
отказ: failure refusal rejection denial; предупреждение: warning alert caution; уведомление: notification alert notice; оповещение: alert notification; сообщение: message post notice; журнал: log journal magazine
лог: log; сервер: server; узел: node host hub; кластер: cluster; хранилище: storage store repository warehouse vault; репозиторий: repository; резервный: backup reserve standby spare; копия: copy backup replica
снимок: snapshot screenshot image picture; образ: image; ветка: branch thread; слияние: merge merger; сборка: build assembly; развёртывание: deployment rollout; релиз: release; выпуск: release issue
среда: environment; окружение: environment surroundings; настройка: setting configuration setup tuning; конфигурация: configuration; параметр: parameter option setting argument; свойство: property attribute
поле: field box; кнопка: button; вкладка: tab; окно: window dialog; меню: menu; выпадающий: dropdown drop-down; список: list listing; таблица: table spreadsheet sheet; строка: row line string; столбец: column
колонка: column; ячейка: cell; фильтр: filter; поиск: search lookup; каталог: catalog directory catalogue folder; папка: folder directory; файл: file; раздел: section partition chapter; страница: page; заголовок: header heading title headline
подвал: footer basement; шапка: header; баннер: banner; витрина: storefront showcase mart display; макет: layout mockup mock-up wireframe design; прототип: prototype; экран: screen display; значок: icon badge; иконка: icon
шрифт: font typeface; цвет: color colour; сетка: grid mesh net; отступ: padding margin indent spacing; граница: border boundary limit bound; слой: layer tier; модель: model; выборка: sample selection dataset subset; признак: feature attribute sign indicator
метка: label tag mark; разметка: markup labeling annotation layout; обучение: training learning education; точность: accuracy precision; полнота: recall completeness; порог: threshold limit cutoff; прогноз: forecast prediction; предсказание: prediction forecast
данные: data information; датчик: sensor detector transducer; показание: reading indication testimony; измерение: measurement dimension; устройство: device appliance gadget; прошивка: firmware; сигнал: signal; канал: channel feed; поток: stream thread flow
запрос: request query inquiry; ответ: response answer reply; вызов: call invocation challenge; обработчик: handler processor; обработка: processing handling; соединение: connection join; подключение: connection; сеанс: session; сессия: session
токен: token; ключ: key; пароль: password passcode; доступ: access; роль: role; право: permission right privilege; разрешение: permission resolution authorization consent; авторизация: authorization login; аутентификация: authentication; вход: login entry input sign-in entrance
регистрация: registration signup sign-up; профиль: profile; анкета: questionnaire form profile survey; заявка: application request ticket claim; опрос: survey poll polling questionnaire; отзыв: review feedback; оценка: rating estimate score evaluation assessment
ограничение: limitation restriction constraint limit; лимит: limit quota cap; нагрузка: load workload; задержка: delay latency lag; всплеск: burst spike surge splash; уязвимость: vulnerability weakness; угроза: threat; атака: attack; утечка: leak leakage breach
проверка: check validation verification test review; тест: test; испытание: test trial; покрытие: coverage; план: plan schedule; расписание: schedule timetable; график: chart schedule graph plot; диаграмма: diagram chart; срок: deadline term period; этап: stage phase step milestone
шаг: step; веха: milestone; смета: estimate budget; бюджет: budget; стоимость: cost price value; цена: price cost; ставка: rate bid stake; комиссия: fee commission; налог: tax; валюта: currency; сумма: amount sum total; сделка: deal transaction; воронка: funnel pipeline; лид: lead
вакансия: vacancy position job; резюме: resume summary; сотрудник: employee worker staff; исполнитель: contractor performer assignee executor; подрядчик: contractor; поставщик: supplier vendor provider; партнёр: partner; владелец: owner; посетитель: visitor guest
справочник: directory reference handbook guide dictionary; словарь: dictionary glossary vocabulary; перевод: translation transfer; договорённость: arrangement agreement; пункт: point paragraph clause item; претензия: claim complaint; иск: lawsuit claim suit; истец: plaintiff claimant
ответчик: defendant respondent; доверенность: power authority proxy; исковой: claim; неустойка: penalty forfeit; штраф: fine penalty; поручитель: guarantor surety; аренда: lease rent rental; арендатор: tenant lessee renter; арендодатель: landlord lessor; залог: deposit pledge collateral
приложение: application app appendix annex attachment; расширение: extension expansion; плагин: plugin; модуль: module unit; библиотека: library; компонент: component; пакет: package bundle batch packet; зависимость: dependency; индекс: index; ссылка: link reference; событие: event
правило: rule; условие: condition term; действие: action; триггер: trigger; сценарий: scenario script; скрипт: script; команда: command team; участник: participant member; группа: group; рейтинг: rating ranking; уровень: level tier; статус: status state; состояние: state condition
перенос: migration transfer; миграция: migration; обновление: update upgrade refresh; изменение: change modification; удаление: deletion removal; вложение: attachment investment; переписка: correspondence conversation chat; обсуждение: discussion thread; комментарий: comment remark
звонок: call ring; встреча: meeting; собрание: meeting assembly; заметка: note; черновик: draft; публикация: publication post; статья: article; запуск: launch start startup run; остановка: stop shutdown halt; перезапуск: restart reboot; контейнер: container; балансировщик: balancer
сертификат: certificate; шлюз: gateway; сеть: network net; точка: point dot; хост: host; домен: domain; маршрут: route; кэш: cache; память: memory; диск: disk drive; процессор: processor; ядро: core kernel; ферма: farm; площадка: platform venue marketplace
продажа: sale selling; закупка: purchase procurement; поступление: receipt arrival income; отгрузка: shipment dispatch; перевозка: transportation carriage haulage; курьер: courier; адрес: address; улица: street; посылка: parcel package
категория: category; фасет: facet; отображение: display mapping rendering view; представление: view representation presentation performance; вид: view kind; карточка: card page; плитка: tile; полоса: bar band strip lane; панель: panel bar dashboard pane
дашборд: dashboard; сводка: summary digest; обзор: overview review survey; разбор: parsing analysis; парсер: parser scraper; сборщик: collector builder scraper; сбор: collection gathering fee; набор: set kit dataset; подборка: selection collection
фрагмент: fragment snippet chunk; отрывок: excerpt passage; блок: block unit; участок: section area plot segment; сегмент: segment; область: area region scope domain field; регион: region; зона: zone area; помещение: premises room; здание: building
отдел: department division; служба: service department; услуга: service; сервис: service; компания: company firm; фирма: firm company; организация: organization company; предприятие: enterprise company; филиал: branch subsidiary; учредитель: founder
акция: promotion share campaign stock; купон: coupon voucher; промокод: coupon promo code; бонус: bonus reward; баллы: point score; вознаграждение: reward remuneration fee; выплата: payment payout; зарплата: salary wage; долг: debt; задолженность: debt arrears
убыток: loss damage; ущерб: damage loss harm; риск: risk hazard; страховка: insurance; обязательство: obligation commitment liability; ответственность: liability responsibility; сторона: party side; истечение: expiration expiry; расторжение: termination cancellation
отмена: cancellation reversal; подтверждение: confirmation acknowledgement; согласие: consent agreement; согласование: approval agreement coordination; одобрение: approval; требование: requirement demand claim; обращение: request appeal ticket; жалоба: complaint
решение: solution decision; вывод: conclusion output withdrawal; причина: cause reason; следствие: consequence effect; цель: goal target purpose objective; назначение: purpose destination appointment; свёртка: convolution; нейрон: neuron; вес: weight; смещение: bias offset
потеря: loss; функция: function feature; возможность: feature capability opportunity; преимущество: advantage benefit; недостаток: disadvantage drawback shortcoming; особенность: feature peculiarity; слежение: tracking; отслеживание: tracking; наблюдение: observation monitoring
мониторинг: monitoring; сбор: collection; хранение: storage retention; сохранение: saving preservation; резерв: reserve backup; восстановление: recovery restoration; откат: rollback; кодировка: encoding; шифрование: encryption; подпись: signature caption label; отпечаток: fingerprint
рендеринг: rendering; вёрстка: layout markup; отклик: response feedback; навигация: navigation; переход: transition navigation; прокрутка: scroll scrolling; жест: gesture; касание: touch tap; нажатие: click press tap; ввод: input entry; подсказка: hint tooltip prompt
всплывающий: popup pop-up; заставка: splash screensaver; галерея: gallery; картинка: picture image; изображение: image picture; фотография: photo photograph; ролик: video clip; звук: sound audio; дорожка: track; эфир: broadcast; трансляция: broadcast stream
лента: feed tape; стена: wall; чат: chat; беседа: conversation chat; диалог: dialog dialogue conversation; рассрочка: installment; кредит: credit loan; займ: loan; процент: interest percent; вклад: deposit contribution; перечисление: transfer enumeration; курс: rate course
ученик: student pupil; студент: student; урок: lesson; занятие: lesson class; преподаватель: teacher lecturer instructor; учитель: teacher; пациент: patient; врач: doctor physician; приём: appointment reception; запись: record entry recording; больница: hospital; клиника: clinic
поездка: trip ride; водитель: driver; машина: car machine vehicle; автомобиль: car vehicle automobile; груз: cargo freight load; рейс: flight trip; билет: ticket; бронь: booking reservation; бронирование: booking reservation; номер: number room; гость: guest visitor; отель: hotel
шина: bus tire; плата: board fee payment; контроллер: controller; привод: drive actuator; выключатель: switch; переключатель: switch toggle; замок: lock castle; питание: power supply nutrition; батарея: battery; разъём: connector socket; гнездо: socket slot nest; корпус: case body corpus
зажим: clamp; частота: frequency rate; мощность: power capacity; ёмкость: capacity; объём: volume amount size; размер: size; масштаб: scale; длина: length; ширина: width; высота: height; глубина: depth; скорость: speed velocity rate; производительность: performance throughput
пропускной: throughput bandwidth; полоса: bandwidth band; обёртка: wrapper; заглушка: stub mock placeholder; замещение: substitution; подстановка: substitution; заполнитель: placeholder; перечень: list; реестр: registry register; ведомость: statement sheet register; бланк: form blank; форма: form shape`;

const renderings = new Map<string, ReadonlySet<string>>();
for (const entry of table.split(/[;\n]/)) {
  const [russian, english] = entry.split(':');
  if (!russian?.trim() || !english) continue;
  renderings.set(
    stemRussian(russian.trim()),
    new Set(english.trim().split(/\s+/).map(stemEnglish)),
  );
}

/** The stems of the English words that may render a Russian noun; `undefined` where the table has none. */
export function renderingsOf(stem: string): ReadonlySet<string> | undefined {
  return renderings.get(stem);
}

// Not terms: verbs, adverbs, adjectives by themselves, quantities, words of time and manner.
const idle = new Set(
  `раз час минута секунда день дня дней сутки неделя месяц год лет время случай образ способ часть число количество большинство множество
  несколько много мало помощь помощью течение рамках основа целом конец начало момент результат вид тип этот эта это эти весь все всех каждый
  который которая которые один два три четыре пять можно нужно надо если когда чтобы также более менее очень через после перед между
  для при без под над или как так уже еще только сейчас сегодня затем потом сначала поэтому потому`
    .split(/\s+/)
    .map(stemRussian),
);
const noTerm =
  /(?:ть|ться|ет|ит|ют|ут|ят|ат|ется|ится|ются|утся|ятся|атся|л|ла|ло|ли|лся|лась|лось|лись|но|ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ую|юю|ыми|ими|ен|ена|ено|ены|ан|ана|аны)$/;

/** Whether a Russian word may be a noun with a meaning of its own, as far as its ending tells. */
export function isTermWord(word: string, stem: string): boolean {
  if (!/[а-яё]{3}/i.test(word) || idle.has(stem)) return false;
  return renderings.has(stem) || (word.length > 4 && !noTerm.test(word));
}
