import type { ViewWords } from '../../en/views.ts';
import { count, form, n } from '../count.ts';

export const running: ViewWords['running'] = {
  practice: 'Учебная модель: записанный перевод.',
  practiceJob:
    'Учебный проект: придуман для пробы. Пока движок не настроен, воспроизводится записанный перевод; никуда ничего не отправляется.',
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
  estimate: (tokens, dollars) =>
    `около ${count(tokens, 'токена', 'токенов', 'токенов')}, ${dollars ?? 'цена неизвестна'}`,
  promptCopied:
    'Промпт в буфере обмена. Вставьте его в любой чат, а ответ верните через «Вставить ответ».',
  repairCopied: (value) =>
    `В буфере обмена промпт, чтобы исправить ${count(value, 'строку', 'строки', 'строк')}. Вставьте его в чат, а ответ верните через «Вставить ответ».`,
  promptAgain: 'Скопировать промпт снова',
  promptMissing: 'Скопировать промпт для недостающих строк',
  promptErrors: (value) =>
    `Скопировать промпт: исправить ${count(value, 'строку', 'строки', 'строк')} с ошибками`,
  promptAll: 'Скопировать промпт для всего ответа',
  promptRepair: 'Скопировать промпт для ошибок',
  promptPoint: 'Скопировать промпт для этого пункта',
  pasted: (accepted, missing, lines, kept) =>
    [
      `Из ответа ${form(accepted, 'взята', 'взяты', 'взято')} ${count(accepted, 'строка', 'строки', 'строк')}${missing ? `, не хватает: ${missing === 1 ? 'строка' : 'строки'} ${lines}` : ''}.`,
      kept > 0 &&
        `Не стали лучше и остались прежними: ${count(kept, 'строка', 'строки', 'строк')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  pasteTitle: 'Вставить ответ',
  pasteLabel: 'Ответ чата',
  pasteDo: 'Разобрать ответ',
  pasteJobTitle: 'Вставить текст проекта',
  pasteJobLabel: 'Текст страницы проекта',
  pasteJobHint: 'На странице проекта нажмите Ctrl+A, Ctrl+C, затем вставьте сюда.',
  pasteJobDo: 'Прочитать этот текст',
  downloading: (percent) => `Загружается переводчик браузера: ${n(percent)}%`,
  cannotRepair: 'Переводчик браузера не умеет исправлять ошибки; исправьте их здесь.',
};
