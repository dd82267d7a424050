import type { Cases } from './case.ts';

const s = 'https://docs.example.com/a/';

export const cases: Cases = {
  bad: [
    [
      `Описание: ${s}`,
      'The description: https://docs.example.com/a',
      ['https://docs.example.com/a'],
      `The description: ${s}`,
    ],
    [
      `Описание: ${s}`,
      'The description: http://docs.example.com/a/',
      ['http://docs.example.com/a/'],
      `The description: ${s}`,
    ],
    [
      `Описание: ${s}`,
      'The description: https://example.com/a/',
      ['https://example.com/a/'],
      `The description: ${s}`,
    ],
    [`Описание: ${s}`, `The description: [${s}](${s})`, [`[${s}](${s})`], `The description: ${s}`],
    [`Описание: ${s}`, `The description: <${s}>`, [`<${s}>`], `The description: ${s}`],
    [`Описание: ${s}`, 'The description:', [''], `The description: ${s}`],
    [`Описание на ${s} устарело.`, 'The description is outdated.', ['']],
    ['Описание готово.', `The description is ready: ${s}`, [s]],
    [
      'Отчёт: https://bi.example.com/r?id=5',
      'The report: https://bi.example.com/r?id=6',
      ['https://bi.example.com/r?id=6'],
      'The report: https://bi.example.com/r?id=5',
    ],
    [
      'Отчёт: https://bi.example.com/r?id=5',
      'The report: https://bi.example.com/r',
      ['https://bi.example.com/r'],
      'The report: https://bi.example.com/r?id=5',
    ],
    [
      'Пишите на mailto:dev@example.com',
      'Write to mailto:info@example.com',
      ['mailto:info@example.com'],
      'Write to mailto:dev@example.com',
    ],
    [
      'Файл на ftp://files.example.com/x',
      'The file is at ftp://files.example.com/y',
      ['ftp://files.example.com/y'],
      'The file is at ftp://files.example.com/x',
    ],
    [
      'Макет: www.example.com/ui',
      'The layout: www.example.com/UI',
      ['www.example.com/UI'],
      'The layout: www.example.com/ui',
    ],
    [
      'Макет: https://example.com/#top',
      'The layout: https://example.com/',
      ['https://example.com/'],
      'The layout: https://example.com/#top',
    ],
    [
      `Документация ${s} полезна.`,
      `The [documentation](${s}) is useful.`,
      [`[documentation](${s})`],
      `The ${s} is useful.`,
    ],
    [
      'Код: https://git.example.com/org/repo.git',
      'The code: https://git.example.com/org/repo',
      ['https://git.example.com/org/repo'],
      'The code: https://git.example.com/org/repo.git',
    ],
    [
      'Закон: https://law.example.gov/1961/584',
      'The law: https://law.example.gov/1961/548',
      ['https://law.example.gov/1961/548'],
      'The law: https://law.example.gov/1961/584',
    ],
    [
      'Сервер: http://localhost:8080/api',
      'The server: http://localhost:8000/api',
      ['http://localhost:8000/api'],
      'The server: http://localhost:8080/api',
    ],
    [
      'Форма: https://example.com/form.',
      'The form: https://www.example.com/form.',
      ['https://www.example.com/form'],
      'The form: https://example.com/form.',
    ],
    [
      'Набор: https://data.example.org/set_1',
      'The set: https://data.example.org/set-1',
      ['https://data.example.org/set-1'],
      'The set: https://data.example.org/set_1',
    ],
  ],
  clean: [
    [`Описание: ${s}`, `The description: ${s}`],
    [`Описание на ${s}, и оно новое.`, `The description is at ${s}, and it is new.`],
    [`Описание (${s}) готово.`, `The description (${s}) is ready.`],
    [`Описание: [тут](${s})`, `The description: [here](${s})`],
    [`Описание: <${s}>`, `The description: <${s}>`],
    ['Хранилище memory:// не подходит.', 'The memory:// storage is not suitable.'],
    ['Хранилище `memory://` не подходит.', 'The `memory://` storage is not suitable.'],
    [
      'Страница https://en.wikipedia.org/wiki/Rust_(language) открыта.',
      'The https://en.wikipedia.org/wiki/Rust_(language) page is open.',
    ],
    ['Домен example.com куплен.', 'The example.com domain is bought.'],
    ['Адрес dev@example.com работает.', 'The dev@example.com address works.'],
    ['Смотрите https://example.com!', 'See https://example.com!'],
    ['Смотрите «https://example.com/x».', 'See «https://example.com/x».'],
    ['Порт в http://localhost:3000 занят.', 'The port in http://localhost:3000 is busy.'],
    [
      'Ссылки: https://a.example и https://b.example',
      'The links: https://a.example and https://b.example',
    ],
    [
      'Ссылки: https://a.example и https://b.example',
      'The links: https://b.example and https://a.example',
    ],
    ['Файл /etc/hosts изменён.', 'The /etc/hosts file is changed.'],
    ['Отчёт: https://x.example/?a=1&b=2', 'The report: https://x.example/?a=1&b=2'],
    ['Протокол https включён.', 'The https protocol is on.'],
    ['Сертификат для www включён.', 'The certificate for www is on.'],
    ['Ответ: HTTPS://EXAMPLE.COM/A', 'The answer: HTTPS://EXAMPLE.COM/A'],
  ],
};
