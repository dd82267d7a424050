import type { Words } from '../../en/index.ts';
import { count, form, n } from '../count.ts';

export const run: Words['run'] = {
  translate: 'Перевести',
  stop: 'Стоп',
  lines: (value) => count(value, 'строка', 'строки', 'строк'),
  practice: 'Учебная модель: воспроизводит записанный перевод.',
  practiceJob:
    'Учебный проект: придуман для пробы. Пока движок не настроен, воспроизводится записанный перевод; никуда ничего не отправляется.',
  toDo: (value) => `перевести ${count(value, 'строку', 'строки', 'строк')}`,
  progress: (done, all) => `Переведено ${n(done)} из ${count(all, 'строки', 'строк', 'строк')}`,
  starting: 'Запуск…',
  mending: (value) => `Исправляется ${count(value, 'строка', 'строки', 'строк')}`,
  naming: (value) =>
    `${form(value, 'Называется', 'Называются', 'Называется')} ${count(value, 'слово', 'слова', 'слов')} из разных пунктов`,
  skipNaming: 'Не ждать',
  thinking: (time) => `Модель думает: ${time}`,
  queued: (time) => `В очереди сервера: ${time}`,
  noText: (time) => `Ждём первых слов модели: ${time}`,
  waiting: (seconds) => `До новой попытки: ${n(seconds)} с`,
  done: (value) =>
    `${form(value, 'Переведена', 'Переведены', 'Переведено')} ${count(value, 'строка', 'строки', 'строк')}`,
  stopped: 'Остановлено. Готовые строки сохранены.',
  connection: 'Подключение',
  otherConnection: 'не сохранено',
  goOnWith: (name) => `Продолжить с ${name}`,
  allowHost: (host) => `Разрешить ${host}`,
  estimate: (tokens, dollars) => `около ${n(tokens)} токенов, ${dollars ?? 'цена неизвестна'}`,
  openSettings: 'Открыть настройки',
  useBuiltIn: 'Перевести переводчиком самого браузера',
  promptCopied:
    'Запрос в буфере обмена. Вставьте его в любой чат, а ответ верните через «Вставить ответ».',
  pasted: (accepted, missing) =>
    `Из ответа ${form(accepted, 'взята', 'взяты', 'взято')} ${count(accepted, 'строка', 'строки', 'строк')}${missing ? `, ещё не хватает: ${n(missing)}` : ''}.`,
  pasteTitle: 'Вставить ответ',
  pasteLabel: 'Ответ чата',
  pasteDo: 'Разобрать ответ',
  pasteJobTitle: 'Вставить текст проекта',
  pasteJobLabel: 'Текст страницы проекта',
  pasteJobHint: 'На странице проекта нажмите Ctrl+A, Ctrl+C, затем вставьте сюда.',
  pasteJobDo: 'Прочитать этот текст',
  downloading: (percent) => `Загружается переводчик браузера: ${n(percent)}%`,
  cannotRepair: 'Переводчик браузера не умеет исправлять замечания; исправьте их здесь.',
};
