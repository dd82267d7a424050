/**
 * What negates in Russian. `hard` must be answered in English; `denying` denies by its own sense; `soft` may be
 * answered by a negation (it justifies one, and asks for none); `bound` and `none` are `не` without negation.
 */
export const russianNegations = {
  hard: `не | нет | нету | нельзя | невозможно | без | отнюдь не | вовсе не | никак не | немыслимо`,
  ни: `ни | никто | никого | никому | никем | ничто | ничего | ничему | ничем | никогда | нигде | никуда | ниоткуда |
    никак | никакой | никакая | никакое | никакие | никакого | никаких | никакому | никаким | никакую | никакими |
    ничей | ничьи* | ничуть | нисколько | некому | нечего | некогда | незачем | негде | некуда | нечем | нечему`,
  none: `не день и не два | не раз и не два | не один и не два | не час и не два | не год и не два | не неделя и не две | не месяц и не два | не одна и не две | без пяти | без десяти | без пятнадцати | без четверти | без двадцати | без двадцати пяти | не раз | не один раз | не один день | не один час | не один месяц | не одна неделя | не одну неделю | не первый | не первая | не первое | не первые |
    не первую | не новичок | не новички | не единственн* | не одну | не одного | не одна | не один год | или нет | чуть не | чуть ли не | едва не |
    едва ли не | не могу не | не может не | не могут не | не можем не | нельзя не | нет ничего проще | не говоря | не смотря | несмотря | не что иное как |
    не хочется ли | не так ли | не то чтобы | не забудьте | не забывайте | не забуду | не забудем | не стесняйтесь | не сомневайтесь | не сомневаюсь |
    не спешите | не торопитесь | не могли бы | не могли ли | не подскажете | не подскажешь | не возражаете | не будете ли | не хотите ли | нельзя ли |
    нет ли | не против | ничего страшного | без проблем | без труда | без сомнения | без сомнений | не вопрос | нет проблем | все равно |
    во что бы то ни стало | как бы то ни было | какой бы ни | какая бы ни | какие бы ни | где бы ни | кто бы ни | что бы ни | сколько бы ни | когда бы ни |
    куда бы ни | как бы ни | какую бы ни | не уступа* | не отста* | не дожида* | не зря | не случайно | не секрет | не лишн* | не столько | трудно не | сложно не | тяжело не | непросто не | не помеша* | не повред* |
    не прочь | ни в коем случае не | ни при каких | не откладывая | не сходя | не покладая | не выходя | не глядя | и не только | да и не | а не |
    нет необходимости в | почему бы не | почему бы и не | отчего бы не | почему не | других нет | другого нет | другой нет | иного нет | не понаслышке | не сегодня завтра | не стоит благодарности | не за что`,
  bound: `не только | не просто | не менее | не меньше | не более | не больше | не позднее | не позже | не ранее | не раньше | не ниже | не выше | не дольше |
    не дальше | не ближе | не хуже | не лучше | не медленнее | не быстрее | не дороже | не дешевле | не короче | не длиннее | не чаще | не реже |
    не старше | не младше | не крупнее | не мельче | не тяжелее | не легче | не шире | не уже чем | не слабее | не сильнее | не глубже | не толще |
    не тоньше | не проще | не сложнее | не исключено | не исключаю | не считая | не включая | не превыша* | не превыс*`,
  denying: `избега* | избеж* | отсутств* | запрещ* | запрет* | отказ* | откаж* | переста* | прекра* | лишен* | лиша* | лишит* | вряд ли | едва ли | воздерж* |
    уклон* | недостает | недоставало | нехват* | предотвра*`,
  soft: `немног* | свобод* | меша* | помеша* | чужой | чужая | чужое | чужие | чужих | чужим | чужую | чужого | снят с | снята с | снято с | сняты с | снимут с | снимают с | выведен* из | упраздн* | отозван | отозвана | отозвано | отозваны | недостаток | недостатка | недостатке | недостатки | недостатков | ноль | нулев* | 0 | кроме | лишь | только | исключительно | единственн* | иначе | вместо | избав* | свободн* от | едва | вне | помимо | против | мимо | забы* | молч* |
    исключ* | отключ* | выключ* | отмен* | закры* | редко | слабо | плохо | мало | малове* | рано | трудно | сложно | тяжело | различа* | отлича* | разн* |
    расход* | расхож* | противореч* | пуст* | пока | прежде | до тех | перед | слишком | чересчур | впервые | зря | бесполезн* | бес* | без* | анти* |
    невзирая | жаль | провал* | сорва* | сомнева* | сомнит* | возража* | а то | чужд* | игнор* | обойд* | обход* | устар* | просро* | откло* |
    отверг* | отрица* | наоборот | неужели | разве | бросил* | бросьте | хватит | довольно | терпеть | платн* | отдельно | недолг* | недорог* | недалек* | небольш* | неплох* |
    непросто* | нелегк* | несложн* | невысок* | исчез* | пропал* | потеря* | утрат* | вместо* | чтоб* не | а не`,
  prefixed: `не*`,
} as const;

/** Words that begin with «не» and negate nothing. */
export const plainRussian = `бесплатн* | беспроводн* | безопасн* | бесед* | беспоко* | безусловн* | неделя* | недел* | несколько | нескольк* | небес* | небо | нефт* | нерв* | нейро* | нейтр* | необходим* | недавн* | некотор* | некий | некая | некое |
  немец* | немало | нередко | нередк* | неон* | нетто | неолит* | негатив* | немедлен* | немедля | несмотря | нежн* | нем | нему | ней | нее | него | ними | нес | несу* | несет | несут | несла | несли | нести |
  неким | неких | неким* | нечто | некто | непременн* | непосредств* | несомненн* | невзирая | невыс* | необычн* | неуже* | нема* | невест* | недр* | нектар* | нексус* | несложн* |
  неизменн* | независим* | незаполнен* | необычайн* | неоднократн* | непрерывн* | неотъемлем* | немалы* | негр | нетворк* | неимоверн* | невероятн* | незамедлит* | недвижим* | нередактор* | непри*`;

/** What negates in English beyond doubt: where the source negates nothing, it was added. */
export const englishNegations = {
  hard: `not | *n't | yet to | cannot | never | none | nobody | nothing | nowhere | no | without | nor | neither | no one | not at all | by no means | not any | not a single | not even | neither of |
    no longer | not yet`,
  none: `without help | without assistance | not only | not just | not merely | not simply | no more than | no later than | no less than | no fewer than | no earlier than | no longer than | no sooner than | not more than | not less than | not later than |
    not earlier than | no doubt | no matter | why not | whether or not | not to mention | no other than | none other than | why not | no worse than | no better than | no slower than | no higher than | no lower than |
    no greater than | no larger than | no smaller than | not exceeding | no-code | not unlike | no wonder | no problem | not to exceed | no sooner | and vice versa | not that | not once | not infrequently | no stranger to | not uncommon`,
  or: `or`,
} as const;

/** English words that carry their negation in themselves. */
export const englishPrefixed = `un* | non-* | zero-* | anti-* | nonlinear* | nonexist* | nonstandard | *less | *lessly | *-free | incorrect* | invalid* | incomplet* | inaccura* | inactiv* | inadequa* |
  inconsist* | incompatib* | indirect* | ineffect* | ineffic* | inexpensive* | infrequent* | insecur* | insuffic* | insensit* | intolera* | invisib* | invariab* | irregular* | irrelev* |
  irrespons* | irrevers* | impossib* | improper* | impract* | imprecis* | imperfect* | illegal* | illegib* | illogic* | inabilit* | inappropri* | incapab* | inconven* | independ* | indefinit* |
  inevitab* | infinit* | informal* | insignif* | inapplic* | inaccessib* | inopera* | disab* | disagr* | disob* | disconn* | discontin* | dislike* | disappear* | dissimilar* | dissatisf* | disregard* |
  mismatch* | misunderst* | mislead* | misus* | misplac* | unavail*`;

/** English words that only look like these. */
export const plainEnglish = `under* | unit* | uniq* | univ* | unif* | union* | unanim* | unicode | uninstall* | unless | until | unlock* | unpack* | unzip* | unload* | unplug* | wireless* | nonetheless |
  nevertheless | less | bless | regardless | unlike`;
