import type { Letter } from '../letter.ts';
import { longAnalysis } from '../long-analysis.ts';

/** No programming at all, and an O.md of 32,000 characters, as long research makes it. */
export const films: Letter = {
  name: 'films',
  field: 'film editing',
  job: {
    title: 'Edit twelve short films about old crafts',
    description:
      'A museum recorded twelve masters at work: a weaver, a cooper, a bell founder and others. About 40 hours of film from two cameras. We need twelve films of 6 to 8 minutes for the exhibition that opens on 1 March. No music with words, subtitles in two languages, quiet cuts. Show us how you would treat one of the masters.',
    tags: ['Video editing', 'DaVinci Resolve', 'Subtitles', 'Documentary'],
    questions: ['How would you treat the bell founder?', 'When will the first film be ready?'],
  },
  draft: `1) How would you treat the bell founder?
1.1) Отливка длится 11 минут, и резать её чаще одного раза в минуту значило бы отнять у зрителя ожидание.
Я оставлю одну камеру на руках мастера, а вторую включу только дважды: когда пойдёт металл и когда снимут форму.
1.2) Его рассказ о первом колоколе прозвучит до отливки, чтобы во время неё никто не говорил.
2) «No music with words»
2.1) Музыки не будет вовсе: у каждого ремесла есть свой звук, и в зале он нужнее.
2.2) Субтитры на двух языках я делаю отдельными файлами, поэтому исправить слово можно без нового монтажа.
3) When will the first film be ready?
3.1) Первый фильм, о ткачихе, будет готов через 9 дней после того, как я получу материал.
Остальные одиннадцать займут по 4 дня каждый, так что к 1 марта останется запас в две недели.
3.2) Если после просмотра потребуется другая длина, две правки каждого фильма входят в цену.
`,
  analysis: longAnalysis(32_000),
};
