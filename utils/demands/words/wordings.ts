import type { Wording } from '../demand.ts';

/** The things to send, as the checklist names them. */
export const thingNames: Record<string, Wording> = {
  links: { en: 'a link', ru: 'ссылка' },
  portfolio: { en: 'works of yours', ru: 'ваши работы' },
  samples: { en: 'a sample', ru: 'пример работы' },
  rate: { en: 'your price', ru: 'цена' },
  estimate: { en: 'an estimate of the effort', ru: 'оценка трудозатрат' },
  timeline: { en: 'how long it takes', ru: 'срок' },
  availability: { en: 'when you are free', ru: 'когда вы свободны' },
  'time-zone': { en: 'your time zone', ru: 'ваш часовой пояс' },
  references: { en: 'references', ru: 'рекомендации' },
  cv: { en: 'a CV', ru: 'резюме' },
  video: { en: 'a video', ru: 'видео' },
};

export const conditionNames: Record<string, Wording> = {
  'no-agencies': { en: 'no agencies', ru: 'не агентство' },
  place: { en: 'place of residence', ru: 'место жительства' },
  language: { en: 'command of the language', ru: 'владение языком' },
  hours: { en: 'working hours', ru: 'рабочие часы' },
  status: { en: 'badge, score or certificate', ru: 'статус, рейтинг или сертификат' },
  'no-ai': { en: 'no AI text', ru: 'без текста от ИИ' },
  other: { en: 'a condition to meet', ru: 'условие для отклика' },
};

/** `#` stands for the number; it stands apart, so that each number reads well beside the word. */
export const formatNames: Record<string, Wording> = {
  short: { en: 'short', ru: 'коротко' },
  'max-words': { en: 'words: at most #', ru: 'слов: не больше #' },
  'min-words': { en: 'words: at least #', ru: 'слов: не меньше #' },
  'min-characters': { en: 'characters: at least #', ru: 'знаков: не меньше #' },
  'min-sentences': { en: 'sentences: at least #', ru: 'предложений: не меньше #' },
  'min-lines': { en: 'lines: at least #', ru: 'строк: не меньше #' },
  'min-bullets': { en: 'bullet points: at least #', ru: 'пунктов: не меньше #' },
  'min-paragraphs': { en: 'paragraphs: at least #', ru: 'абзацев: не меньше #' },
  'max-characters': { en: 'characters: at most #', ru: 'знаков: не больше #' },
  'max-sentences': { en: 'sentences: at most #', ru: 'предложений: не больше #' },
  sentences: { en: 'sentences: #', ru: 'предложений: #' },
  'max-lines': { en: 'lines: at most #', ru: 'строк: не больше #' },
  'max-bullets': { en: 'bullet points: at most #', ru: 'пунктов: не больше #' },
  'max-paragraphs': { en: 'paragraphs: at most #', ru: 'абзацев: не больше #' },
  lines: { en: 'lines: #', ru: 'строк: #' },
  bullets: { en: 'bullet points: #', ru: 'списком: #' },
  numbered: { en: 'numbered', ru: 'с номерами' },
  'no-bullets': { en: 'no bullet points', ru: 'без списков' },
  headings: { en: 'with headings', ru: 'с заголовками' },
  'one-paragraph': { en: 'one paragraph', ru: 'одним абзацем' },
  'same-order': { en: 'in the same order', ru: 'в том же порядке' },
  prefix: { en: 'each answer after #', ru: 'каждый ответ после #' },
  language: { en: 'in #', ru: 'язык: #' },
  'no-links': { en: 'no links #', ru: 'без ссылок #' },
  'no-attachments': { en: 'no attachments', ru: 'без вложений' },
  'no-emoji': { en: 'no emoji', ru: 'без эмодзи' },
  video: { en: 'a video in place of the letter', ru: 'видео вместо письма' },
  voice: { en: 'a voice message', ru: 'голосовое сообщение' },
  pdf: { en: 'a PDF', ru: 'PDF' },
  plain: { en: 'plain text', ru: 'простым текстом' },
  table: { en: 'a table', ru: 'таблицей' },
  'key-value': { en: 'one item a line', ru: 'по пункту в строке' },
  template: { en: 'the template filled', ru: 'по шаблону' },
};
