import type { ViewWords } from '../../en/views.ts';
import { count, n } from '../count.ts';

export const demands: ViewWords['demands'] = {
  line: (asked, met, facts) =>
    [
      asked > 0 ? `Просьб клиента: ${n(asked)}, выполнено: ${n(met)}` : '',
      facts > 0 ? count(facts, 'факт', 'факта', 'фактов') : '',
    ]
      .filter(Boolean)
      .join(' · ') || 'Ничего особенного на странице не видно',
  asked: 'Что просит клиент',
  title: 'Что просит клиент и на что стоит взглянуть',
  groups: {
    rules: 'Нарушает правила Upwork',
    questions: 'Стоит спросить',
    letter: 'Просьбы к письму',
  },
  toOntology: 'Внести факты в O.md',
  inOntology: 'Факты внесены в O.md.',
  nothing: 'Ничего особенного на странице не видно',
  state: { met: 'есть', 'not met': 'нет', yours: 'решать вам' },
  counted: (number, limit, unit) => `${unit}: ${n(number)} из ${n(limit)}`,
  units: {
    words: 'слова',
    characters: 'знаки',
    sentences: 'предложения',
    lines: 'строки',
    paragraphs: 'абзацы',
    bullets: 'пункты',
    points: 'пункты',
    links: 'ссылки',
  },
  done: (wish) => `Выполнено: ${wish}`,
  inPost: 'В описании',
  inAnswer: 'В ответе',
  goThere: 'Перейти',
  writeIn: 'Вписать',
  strike: 'Вычеркнуть',
  restore: 'Вернуть в список',
  struck: (value) => `Вычеркнуто: ${n(value)}`,
  remove: 'Убрать',
  add: 'Добавить',
  addLabel: 'Своя просьба',
  order: (quote) =>
    `В описании проекта есть указание для ИИ: «${quote}». Программа его не выполняет.`,
  hidden: (text) => `На странице его не видно. Там сказано: «${text}»`,
  contact: (text) => `«${text}»`,
  contactsInEnglish: 'Контакты в английском тексте',
  contactsInDraft: 'Контакты в черновике',
  portfolio: 'Ссылки',
  agree: 'Здесь это разрешено',
  bounds: 'Пороги',
  boundsHint: 'Пустое поле — значение по умолчанию.',
  bound: {
    ownRate: 'Ваша ставка, $ в час',
    proposals: 'Откликов, от',
    hireRate: 'Доля наймов, %, ниже',
    rating: 'Оценка, ниже',
    postedDays: 'Опубликован, дней, больше',
    viewedDays: 'Не смотрел, дней, больше',
    memberDays: 'На Upwork, дней, меньше',
    placeholder: 'Бюджет-заглушка, $, до',
    invites: 'Приглашений, от',
  },
};
