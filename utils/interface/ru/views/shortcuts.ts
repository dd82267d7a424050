import type { ViewWords } from '../../en/views.ts';

export const shortcuts: ViewWords['shortcuts'] = {
  title: 'Сочетания клавиш',
  does: {
    translateFragment: 'Перевести этот фрагмент',
    translateAll: 'Перевести всё',
    nextFinding: 'Следующее замечание',
    previousFinding: 'Предыдущее замечание',
    fixFinding: 'Исправить замечание',
    nextUntranslated: 'Следующий непереведённый фрагмент',
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
