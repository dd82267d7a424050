import type { Letter } from '../letter.ts';

/** A phone application: modal verbs, negations, who does what. */
export const mobile: Letter = {
  name: 'mobile',
  field: 'a mobile application',
  job: {
    title: 'Flutter app loses notes when the phone is offline',
    description:
      'We have a small app for nurses who visit patients at home. They write notes without a signal, and sometimes a note is gone in the evening. Two developers looked at it and said the server is to blame. Please do not rewrite the app. We need the cause, a fix, and a test that would have caught it.',
    tags: ['Flutter', 'Dart', 'SQLite', 'Firebase'],
    questions: ['How will you find the cause?', 'Can you start this week?'],
  },
  draft: `1) Заметки, которые пропадают только без связи, теряются обычно не на сервере, а в очереди на телефоне.
1.1) Если приложение закрыли раньше, чем очередь отправилась, она может остаться только в памяти.
Сервер в этом случае не виноват: он заметку просто не получал.
2) How will you find the cause?
2.1) Я включу запись каждого шага заметки: создана, сохранена, отправлена, подтверждена.
Затем я отключу сеть на тестовом телефоне, напишу 50 заметок и закрою приложение в разные моменты.
2.2) Тексты заметок в эту запись не попадут, потому что они касаются пациентов.
2.3) Переписывать приложение я не буду: исправление затронет сохранение и отправку, экраны останутся прежними.
2.4) Тест, который поймал бы эту ошибку, войдёт в ту же работу и будет запускаться при каждой сборке.
3) Can you start this week?
3.1) Да, я могу начать в четверг, 3 декабря, и работать по 4 часа в день.
`,
};
