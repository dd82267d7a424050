// The commonest words of tongues that a model falls into, and of English: a line without English ones and with
// several of another tongue is no English. Words that English has too («die», «no», «me») are left out.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const english =
  words(`the a an and or of to in on at for from with without by is are was were be been being it its this that these those i
  you he she we they my your our their his her not no if when while as than then so but will would can could may might must shall should do does did
  has have had there here which who whose what how where why all each every any some one into over under after before about up out only also never always use need make work get other people because very many much more new per plus`);

export const tongues: readonly ReadonlySet<string>[] = [
  words(`der die das und oder ist sind wird werden nicht ein eine einen einem einer des dem den mit für auf im zum zur von ich wir sie es auch bei nach über
    aus wenn dass wie noch nur kann haben hat habe sich`),
  words(`le la les des une est sont dans pour avec sur pas que qui nous vous je il elle au aux ce cette ces et ou du de par plus ne sera votre notre
    être avoir fait`),
  words(
    `el la los las una es son para con por que en del al se no su sus como más pero está están y de lo le mi nuestro será ser`,
  ),
  words(
    `il lo la gli le una è sono per con che di del della dei delle nel nella si non come più anche questo questa sarà al alla e ho`,
  ),
  words(
    `o os as uma um é são para com por que em do da dos das no na se não seu sua como mais mas está e de ser será eu`,
  ),
  words(
    `i w na z do się nie jest są że to jak dla od po przez oraz lub tym który która będzie za o ja ale`,
  ),
  words(`ya my vy on ona ono oni ne na v s k po ot dlya eto chto kak ili no za iz u budet budu sdelayu i vash vashego mozhno nuzhno proverka rabota
    esli pri cherez posle`),
];
