import type { ViewWords } from '../../en/views.ts';

export const shortcuts: ViewWords['shortcuts'] = {
  title: 'Сочетания клавиш',
  does: {
    translateFragment: 'Перевести этот пункт',
    translateAll: 'Перевести всё',
    nextFinding: 'Следующая ошибка или предупреждение',
    previousFinding: 'Предыдущая ошибка или предупреждение',
    fixFinding: 'Исправить ошибку',
    nextUntranslated: 'Следующий непереведённый пункт',
    otherSide: 'К другому языку и обратно',
    changeTerm: 'Изменить выделенный термин везде',
    takeMemory: 'Взять то, что уже отвечали',
    insert: 'Вставить',
    stop: 'Остановить перевод',
    cheatSheet: 'Этот список',
    palette: 'Все команды',
  },
  openPanel: 'Открыть панель',
  browserInsert: 'Вставить, с любой страницы',
  hint: 'Последние два — сочетания самого браузера; их можно изменить в его настройках расширений.',
};
