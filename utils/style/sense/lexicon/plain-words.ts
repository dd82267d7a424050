// Words that come and go between Russian and English without a change of sense.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Russian words that nothing has to answer: they bind, point or count (other guards answer for those). */
export const plainRussian = words(`
  а без более бы был была были было быть в вам вами вас ваш ваша ваше вашего вашей вашем вашему ваши вашим вашими ваших вашу во вот все всего всей всем всеми всему всех всю вся всё
  вы где да даже для до его ее если есть еще ещё её ею же за здесь зато и из или им ими итак их к как какая какие каким какой какую когда которая которого которой котором которому которую которые который которым которыми которых
  кто ли либо лишь лучше между меня мне мной многие многих мог могу мое моего моей моем может можно мои моим моих мой мою моя моё мы на над надо нам нами нас наш наша наше нашего нашей наши наших не него нее ней нём нем ни нибудь
  ниже них но ну о об оба обе однако около он она они оно от ото очень по под пока после потом потому поэтому при про прежде раз с сам сама сами само самого самой саму свое своего своей своем своему свои своим своими своих свой свою своя своё
  себе себя со собой свыше сейчас снова сразу хоть пусть пускай будто словно якобы та те тем теми так также такая такие таким таких такого такое такой том тот ту теперь то того тоже той только тому тут ты у уже хотя чего чей чем чему через что чтобы эта эти этим этими этих это этого этой этом этому этот эту
  я являются является весь вся каждый каждая каждое каждого каждой каждому каждую каждые каждым любой любая любое любого любой любую любые любым никто ничего никогда нигде нельзя нет нужно нужна нужен нужны необходимо следует должен должна должны должно
  причём причем значит иначе именно просто почти вообще буду будет будем будут будете станет станут стану т.е тыс млн руб мин сек шт др пр т д п вправе вне кроме среди сквозь ради вместо вокруг внутри против согласно благодаря помимо
  несмотря ввиду вследствие насчёт путём посредством включая исключая иногда обычно часто редко всегда далее затем сначала наконец во-первых во-вторых в-третьих скорее наверное возможно вероятно конечно кстати например либо нибудь
  заранее вдвое втрое вчетверо дважды трижды однажды полтора полторы половина половину половине половины треть трети четверть пара пару несколько много мало больше меньше раза раз разы примерно приблизительно порядка менее ровно сверх максимум минимум
  сих тех пор пора дела тогда там туда сюда оттуда отсюда чаще реже скорее позднее позже пожалуйста раньше ранее дольше прочь ничем никем каком каким никаком никакой никакие никакого никаких сколько насколько столько таково каков какова том числе т.к т.ч т.п т.д вряд ещё едва чуть совсем совершенно вполне довольно достаточно слишком`);

/** Russian words with a sense of their own that a right English may leave unsaid, or says by its grammar. */
export const lightRussian =
  /^(?:(?:под)?скажите|дума(?:ю|ем)$|хват(?:ит|ает)$|час(?:а|у|ом|ов|ы)?$|минут|секунд|сут(?:ки|ок)|недел|месяц|адрес|язык|программ|процесс|осуществ|происход|произв[оe]д|наход|состав|представля|возможн|врем|образ|качеств|случа|способ|вид|числ|количеств|штук|год|лет|штат|имен|назван|назыв|отношен|рамк|помощ|использ|наличи|стороны?$|сторон|часть|част|уровн|порядк|дел[аоеу]?$|вопрос|момент|период|данн|имею|имее|явля|оказ|выполн|провод|провед|провест|осталь|друг|необход|требу|понадоб|потреб|прид[её]т|собствен|самостоят|соответств|настоящ|включительно|вниман|учитыв|учет|учёт|считая|одинаков|един|сотн|двой|полу|пол$|числе|(?:кило|мега|гига|тера)?байт|(?:кило|санти|милли)?метр|(?:кило)?грамм|литр|градус|готов|сто[ия]т|получ|стать|стал|стан|нача|начн|нахо|итог|сут|чисто|далек|собой|нами|самы|нормальн|обыч|хоро|отлич)/;

/** English words that nothing has to answer. */
export const plainEnglish = words(`
  a about above across after again against ago all almost along already also although always am an and another any anyone anything are around as at away back be because become becomes been before being below besides between beyond both but by
  can cannot come comes could currently did do does doing done down during each either else enough etc even ever every everyone everything except far few fewer first following for from further get gets getting give given go goes going good got had half has have having he her here hers him his
  how however i if in including instead into is it its itself just keep last late later least less let like long longer lot made make makes making many may me mean means might mine more moreover most much must my myself near necessary need needed needs neither never next no nobody none nor not nothing now of off
  often on once one ones only onto or other others otherwise ought our ours out over own per perhaps please possible possibly probably provided quite rather really moment required requires require right s same shall she should since so some someone something sometimes soon still such t take taken takes taking than that the their theirs them themselves then there
  therefore these they thing things this those though through thus till time times to together too toward towards true turn twice under unless until up upon us use used using usually very via want was way we well were what whatever when whenever where whether which while who whole whom whose why will with within without would yes yet you your yours yourself
  able available am pm e.g i.e vs according account accordance addition event fact basis behalf sake both certain particular respective various several couple pair
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion hundreds thousands dozen zero second third fourth fifth quarter
  st nd rd th dollars dollar usd rubles ruble rub rur percent minute minutes hour hours day days week weeks month months year years kb mb gb tb ms kg km cm mm degree degrees celsius fahrenheit monday tuesday wednesday thursday friday saturday sunday morning evening noon midnight
  ensure allow allows let lets help helps exist exists contain contains include includes happen happens remain remains appear appears seem seems actual actually own additional extra main itself approximately roughly exactly hardly barely nearly maximum minimum least exceed exceeds equal equals apart merely simply`);

/** English nouns that a right English may need where the Russian has none: `at a price of 5 rubles`. */
export const lightEnglish = words(`
  early earliest latest old wrong order case cases form kind sort type number numbers amount total set part parts place point points terms purpose result results end side hand level rate unit units price prices piece pieces person people thing
  way ways process program software application file files data information page pages street avenue road building version versions work task format mode value values size name names title date dates time state status field area
  january february march april may june july august september october november december section row column chapter paragraph article system tool service support language languages`);

/** Numerals, which the guards of numbers answer for. */
export const numerals =
  /^(?:(?:один|одн[аоуи](?:го|й|м|му|ми|х)?|перв(?:[аыо]\S{0,2}|ую|ее)|втор(?:ой|ая|ое|ую|ого|ом|ым|ых|ые)|трет(?:ий|ья|ье|ью|ьего|ьей|ьем|ьим|ьих|ьи)|четв[её]рт\S*|седьм\S*|восьм\S*|двадцат\S*|тридцат\S*|девян\S*|двест\S*|двухсот|трист\S*|тысяч\S*|миллион\S*|миллиард\S*|двенадцат\S*|[а-я]+надцат\S*|дв[ае]|двух|двум|двумя|тр[ие]|тр[её]х|тр[её]м|тремя|четыр\S*|пят[ьи]\S*|шест[ьи]\S*|семь\S*|семи\S*|восемь\S*|восьми\S*|девят[ьи]\S*|десят[ьи]\S*|сорок\S*|ста|сто|сот\S*|нол\S*|нул\S*|дв[ое]+|тро[еи]\S*|четверо|минус|плюс|полчаса|полгода|полдня|полно?чь|полдень)-?)+$/;
