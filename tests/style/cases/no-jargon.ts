import type { Cases } from './case.ts';

const job = {
  title: 'Fix my shop',
  description: 'I need a quick fix for the checkout page.',
  tags: ['PHP'],
  questions: ['What is your plan?'],
};

const fence = {
  title: '',
  tags: [],
  questions: [],
  description:
    'Can you repaint the old fence before May? There must be no paint on the grass. Stay within 5% of the price.',
};

export const cases: Cases = {
  bad: [
    // What the writer misquotes is his to mend: the true words wait for a click.
    [
      'Вы просите: «Could you repaint the whole fence before May?»',
      'You ask: «Could you repaint the whole fence before May?»',
      ['Could you repaint the whole fence before May?'],
      'You ask: «Could you repaint the whole fence before May?»',
      { job: fence },
    ],
    [
      'Вас волнует «any paint on the grass».',
      'You worry about «any paint on the grass».',
      ['any paint on the grass'],
      undefined,
      { job: fence },
    ],
    [
      'Каталог `stuff/` удалён вместе с прочим.',
      'The `stuff/` directory is deleted with the other stuff.',
      ['stuff'],
    ],
    [
      'Раздел «Stuff» удалён вместе с прочим.',
      'The «Stuff» section is deleted with the other stuff.',
      ['stuff'],
    ],
    ['Настройка прокси проста.', 'Setting up the proxy is a piece of cake.', ['a piece of cake']],
    ['Примерная оценка — 40 часов.', 'The ballpark estimate is 40 hours.', ['ballpark']],
    [
      'Сервис имеет все функции.',
      'The service has all the bells and whistles.',
      ['bells and whistles'],
    ],
    ['Поиск очень быстрый.', 'The search is blazingly fast.', ['blazingly fast']],
    ['Защита надёжна.', 'The protection is bulletproof.', ['bulletproof']],
    ['Используются новые методы.', 'Cutting-edge methods are used.', ['Cutting-edge']],
    ['Приложение написано заново.', 'The application is written from scratch.', ['from scratch']],
    ['Этот индекс всё меняет.', 'This index is a game-changer.', ['game-changer']],
    ['Есть скрытые сложности.', 'There are some gotchas.', ['gotchas']],
    ['Команда готова.', 'The guys are ready.', ['guys']],
    ['Решение временное.', 'The solution is hacky.', ['hacky']],
    ['Начну с простого.', 'I will start with the low hanging fruit.', ['low hanging fruit']],
    ['Выбор очевиден.', 'The choice is a no-brainer.', ['no-brainer']],
    ['Кэш удаляется.', 'The cache is nuked.', ['nuked']],
    ['Создаётся новый кластер.', 'A new cluster is spun up.', ['spun up']],
    ['Остальное не меняется.', 'The other stuff does not change.', ['stuff']],
    ['Есть много логов.', 'There are tons of logs.', ['tons of']],
    ['Внутри работает очередь.', 'Under the hood, a queue works.', ['Under the hood']],
    ['Интеграция проходит гладко.', 'The integration goes seamlessly.', ['seamlessly']],
    [
      'Модель обучается лениво.',
      'The model is trained «lazily».',
      ['«lazily»'],
      'The model is trained lazily.',
    ],
    [
      'Скрипт простой.',
      'The script is simple and dumb.',
      ['dumb'],
      undefined,
      { settings: { jargon: ['dumb'] } },
    ],
    [
      'Данные используются.',
      'The data is utilized.',
      ['utilized'],
      'The data is used.',
      { settings: { replacements: [{ source: 'utilized', target: 'used' }] } },
    ],
  ],
  clean: [
    [
      'Вы просите: «Can you repaint the old fence before May?»',
      'You ask: «Can you repaint the old fence before May?»',
      { job: fence },
    ],
    [
      'Скидка «within 5% of the price» понятна.',
      'The «within 5% of the price» discount is clear.',
      { job: fence },
    ],
    ['Кнопка «Add to list» видна.', 'The «Add to list» button is visible.', { job: fence }],
    ['Чехол защищает от царапин.', 'The case protects from scratches.'],
    ['Диск раскручивается за 6 секунд.', 'The disk spins up in 6 seconds.'],
    ['Склад хранит тонны зерна.', 'The warehouse stores tons of grain.'],
    ['Груз весит 3 тонны угля.', 'The cargo weighs 3 tons of coal.'],
    ['Проект на Scratch готов.', 'The project in Scratch is ready.'],
    ['«Быстрое» решение не подходит.', 'The «quick» solution is not suitable.'],
    ['Нужна правка страницы оплаты.', 'A «quick fix» for the checkout page is needed.', { job }],
    ['Раздел «Best practices» пуст.', 'The «Best practices» section is empty.'],
    ['Мы получили письмо «All this stuff».', 'We received the «All this stuff» letter.'],
    ['Атака credential stuffing отражена.', 'The credential stuffing attack is repelled.'],
    ['Библиотека nuke используется в сборке.', 'The nuke library is used in the build.'],
    ['Сборка стабильна.', 'The build is stable.'],
    ['Строка `gonna` в коде лишняя.', 'The `gonna` string in the code is redundant.'],
    ['Режущая кромка станка изношена.', 'The cutting edge of the machine is worn.'],
    ['Серверы запущены.', 'The servers are started.'],
    ['Фрукты висят на ветке.', 'The fruit hangs on the branch.'],
    ['Тест проходит быстро.', 'The test runs fast.'],
    ['Скрипт простой.', 'The script is hacky.', { settings: { jargon: ['-hacky'] } }],
    ['Скорость выросла.', 'The speed has grown.'],
    ['Руки свободны.', 'The hands are free.'],
    ['Используется твёрдый диск.', 'A solid drive is used.'],
    ['Письмо «спам» удалено.', 'The «spam» letter is deleted.'],
    [
      'Капот автомобиля открыт, под капотом двигатель.',
      'The car hood is open, the engine is under the hood.',
    ],
    ['Торт куплен, кусок торта съеден.', 'The cake is bought, a piece of cake is eaten.'],
  ],
};
