import type { ViewWords } from '../../../en/views.ts';
import { count, n } from '../../count.ts';

export const asClient: ViewWords['asClient'] = {
  title: 'Глазами клиента',
  empty: 'В это поле ничего не попадёт.',
  listed: 'В списке откликов',
  figures: (words, characters) =>
    `${count(words, 'слово', 'слова', 'слов')} · ${count(characters, 'знак', 'знака', 'знаков')}`,
  asked: (met, all) =>
    `Выполнено ${n(met)} из ${count(all, 'просьбы', 'просьб', 'просьб')} клиента`,
  followable: 'Ничто не ссылается на то, чего клиент не видит.',
  stumbles: 'Обо что клиент может споткнуться',
  goTo: (point) => `К пункту ${point}`,
  fault: {
    reference: (text, number) => `«${text}»: пункта ${number} нет ни в одном поле.`,
    elsewhere: (text, number) =>
      `«${text}»: пункт ${number} уходит в другое поле, его читают отдельно.`,
    backward: (text) => `«${text}»: в этом поле выше ничего нет.`,
    forward: (text) => `«${text}»: в этом поле ниже ничего нет.`,
    opening: (text, times) =>
      `${count(times, 'абзац начинается', 'абзаца начинаются', 'абзацев начинаются')} с «${text}».`,
    jump: (text, expected) => `Номер ${text} там, где читатель ждёт ${expected}.`,
  },
};
