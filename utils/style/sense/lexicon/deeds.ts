// More verbs and the nouns made of them, in the notation of actions.ts and beyond what stands there: what people do, what
// things do, what becomes of them.
export const deeds = `
продл: extend renew prolong; вправе: allow entitl right permit; прекра: end stop ceas discontinu halt; отсутств: absent lack missing absence; лиша,лишен,лишит: depriv lack; спусти: flat; снос: demolish; снес: demolish; антракт: intermission; аренд: leas; беру,берет,берем: charg accept use; благодар: thank grateful; боюсь,боится: scar; боятся: fear afraid scar; брос: throw threw abandon quit leave left drop
бьет,бьют,бил.,разби: beat hit break broke broken crash split divid; вдохнов: inspir; вез.,везл,везет,везут,привез,привоз: bring brought carr driv lucky deliver; вер.: return back refund; верст: layout lay cod typeset
взвеш: weigh; взял,взят,возьм,берите: take took taken pick borrow charg get got undertak accept; видоизм: modif; вис.,веша,висит,висят,висел: hang hung; виснет,виснут,подвис: hang hung freez froze stuck
вкладыв: invest put enclos; влез: fit; вли: affect influenc impact; вмеща,вмест.,вместит: hold fit accommodat contain; возглав: head lead led; возраж: against oppos mind; войд: part come
вошл,вход.,входит,входят: enter includ log sign part come; впуст,пуст.,впуска: let allow admit; вращ: rotat spin; вред.,вредит: hurt corrupt break broken; встав: stood got rise fit becom
встал,встан,встает,встают: stand stood get got rise fit becom; выдерж: last handl bear surviv; выздор: recover; выйд,вышл,вышел,выход.,выходит: left came publish; вылож,выкладыв: release; выполн: carr; вырез: crop
выступ: spok; выяв: reveal detect identif find found uncover show; гарант: ensur; герметиз: seal; греет,нагре: hot; грел: heat warm; греют: heat warm hot; грози: threaten; груб: rude coarse; грузит,грузят: upload download
дарю,дарит: give gave gift present; двиг: shift push; двин,подвин,передвин: mov shift push; дерга,дерну: twitch jerk stutter shak jump pull jitter jank; держ: kept stick; длит,длинн: last take; догон,догна: catch caught
дойд,дошл,дошел: reach arriv get deliver come; дополн: complet; допуск,допуст: accept toler; доход.,доходит,доходят: arriv get deliver come; дрожит,трясет: shak tremb
еха,уех,поех: go went drive drove travel ride came come arriv move; жалоб: report grievanc; жалует,жалуют,жалова,жалуюс: complain complaint report grievanc; жаль,жалею,жалеть: regret sorr
жмет,жмут,нажм,нажим,нажат: press push click tap; заверш: conclud close; завис: stuck; задан,задаю: set ask specif giv; задейств: use; задел,задет,задева,задене: touch hit; задерж: held; займ: take took occup hold do
закреп: mount; заним: took occup hold do; занял: hold do; запах: odor scent; запер,запр.,запира: lock; запиш: record write written writ sav sign; заплан: plan schedul; запомн: recall; запуск,запуст: releas
запущ: launch start run ran trigger releas; зараб: earn make made; засвет,экспонир,засвечив: expos; заточ,наточ: sharpen grind; затрат: wast tak; затяг,затян: delay drag tighten prolong slow; зашифр: cipher
защищ,защит: guard; иска.,поиск: sought hunt; исказ: distort; исполн: do done complet fulfil carr implement meet run; исправ: mend work function order; истек: run ran
ищу,ищет,искал,искать: look search seek sought find hunt; кажет,казал: seem appear look; каса: appl; клал,кладет: put lay laid place; кодир,закодир: cod encod; консульт: advic
конча,кончи,закон: end run ran finish over expir stop; копир,скопир: cop; коснут: concern touch regard appl; крашу,перекрас: paint color dye; креп.,скреп,крепит,крепят: attach fix fasten mount pin secur
крепк: strong firm tight; кэшир,кешир: cach; логир,залогир: log record; лома,слома: hack; лопа,лопн: burst pop split crack; люблю,любит,любят: love; менят,меня.,меняе: replac switch; мерит: measur
меша: disturb interfer hinder stop get way obstruct; мига,мерца,морга: blink flicker flash; минов,минуе: pass; молч: silent quiet keep noth; найм,нанят,нанял,нанима: hire; наказ: punish penal; наклад: overlay
налож: overlay impos apply put; наруш: broke; наступ: come arriv begin; начисл: accru charg calculat credit; начн,начин,начат,начал.: began; неважн,безразл: matter any whatever regardless difference
нейрон,нейросет: neural network ai; нраво,нрави,понрав: please appeal; обеща,пообеща: promis; обман: deceiv cheat mislead trick; обмен: trad; обогр: heat; обраб: retouch; обруш: collaps crash; обслуж: support
обязу,обяз.: undertak commit; одалж,одолж: lend borrow; опира: rely; опиш: describ outlin; опуст: lower drop omit; освет: light illumin; освещ: illumin; ослаб: weaken loosen; оспор: argu; останов,останав: paus
остыв,остын,остыл: cool cold; ответ,отвеча: repli; отвяз: unlink detach unti decoupl; отказ,задав,задат: giv; отклон: declin; отлаж: debug; отлож,отклад: postpon delay put defer set; относ.,относя,относит: treat
отображ: appear; отобраз: display show render appear; отошл: send sent ship submit dispatch; отпер,отпира: unlock; отража: affect; отраз: reflect affect; отсоед: disconnect detach; отсыл: sent ship submit dispatch
отфильтр: filter; ошиб: err; оштраф: fin penalt; пахн,пахл: smell odor scent; перевод: translat transfer convert switch move mov; перегре: overheat hot; перекры: cover; пересека: overlap cross; печат: stamp seal type
плав.,плава: sail; повор,поверн: rotat turn; повред: harm damag hurt corrupt break broken; повреж: harm hurt break broken; повтор: retr reproduc; повыш,повыс: promot; погас: paid pay settl go went off
погаш: paid pay settl went off; подар: give gave; подвед,подвел,подвест: fail bring; подвод: let fail sum bring; поддерж: keep; подня,подним: bring up pick; подош: suit fit approach match right work will
подсчит: consider regard think believ treat; подход,подойд: work will; подчин: report subordinat; поит,напо: water; полир: polish; полож,кладут: laid place; помен: swap replac switch
помеш: disturb interfer prevent hinder stop get way obstruct; помн,вспомн: remember recall memor; пониж: lower reduc decreas; поним,поня.,понял,понят: get know see realiz; поощр: encourag reward
попад: got fell includ appear go; попал,попаст: get got reach enter hit fall fell land end includ appear go; попробу: tri attempt tast; попрос: request want; портит,испорт: ruin corrupt; последств: consequence effect
послуж: serv; посовет: advis advic recommend suggest council; постав: plac install; пострада: suffer harm hurt damag affect; посчит: count consider calculat regard think believ treat; потерп: toler endur bear; потеря: los
потрат: spent wast cost tak; потреб: demand call; почин: mend; превосх,превзой: exceed surpass outperform; предостав: give; предсказ: forecast; предупре: alert caution advanc; препятств: prevent hinder obstruct
прерв,прерыв: abort cut; приближ: approach near; привинч,привинт: screw; прид.,придет,придут: come came receiv get; придерж: hold held keep kept stay; приех: go went drive drove travel ride came come move
прикреп: fix fasten mount pin secur; присутств: attend; приход: come came; пришел,пришла,пришло: receiv get; пробу,пробов: try tri attempt tast; провод.: see accompan walk; провож: see accompan walk conduct hold spend
прогноз: predict; проголос: vot; прогруж,подгруж: load upload download; продолж: go resum extend; продубл: duplicat; произош: happen take took come go; происход: happen occur take took come go; пропущ,пропуск,пропуст: let
прос.,прошу,проси: want; просверл: drill; против: object objection mind; прочл,прочел: read; пряч,спрят: hide hid hidden; пуга,испуг,отпуг: scar frighten intimidat; пуска: allow admit
путат,путае,спута,перепут: confus mix mistak; равен: equal; разбер,разбира: take dismantl look; раздраж: irritat annoy; различа: distinguish tell; размыв,размыт: blur
разобр: disassembl figur take sort understand dismantl look; разорва: tore broke rip drop interrupt cut; разочар: disappoint let; разреш: let solv permiss; разряж,разряд: discharg drain; распаков: unzip
распозн: detect identif; растяг,растян: stretch; рвет,рвутс,рвать,порва,обрыва,оборва,разрыва: tear tore torn break broke rip drop interrupt cut; рекоменд: advis; ржав: rust corro; роня,урон: drop; руковод: led run
сбор,собер,собра,собира: built put pick; сбрас: reset drop dump clear; сброс: clear; свед: mix reduc bring summar merg; сверст: layout cod; свод.,сводит: mix bring merg; сдвин: shift mov; сжим,сжат: squeez shrink
сижу,сидит,сидят,сидел: sit sat sitting; скач: download; склад.,складыва: fold add stack put store; скольз: slid slip glid; скро: hide hid hidden conceal; скрыт,скрыва: hid conceal; сложи: stack put store
случ: take took come go; сменя,смени: swap switch; смуща,смути: confus embarrass bother; снял: remov take took shoot shot film photograph lift withdraw rent record; снят,снима,сним.,сниму: took; соблюд: keep kept respect
совет: suggest; совмещ: align; совпад: agree; соглас: accept; сожм: compress squeez shrink; сообщ: told say; соответ: suit conform; спектакл: performance show play
спис.,списа,списыв,спишет: charg deduct debit write written copy; спорю,спорит: argu disput; сработ,срабат: fire go; став.,ставлю: put set plac install suppl deliver; ставит: plac install suppl deliver
стал.,стать: turn grow be is; стала,стали,станов,станет,станут: becom get turn grow start be is; страда: harm hurt damag affect; сужа,сузи: narrow; суш,сохн,сохл,высох,высуш,просох: dry dri; счита: regard treat
сэконом: sav econom; терп: endur bear; торг: sell; тормоз: lag stutter; точит: grind; трат: spent cost tak; треб: call; тресн,треска: crack; трож,трону: touch; уведом: notic; увелич: rais magnif bigger larger zoom
уволь: fire dismiss; удерж: held kept stick stay; удив: surpris; уйд,ушел,ушла,ушли: leave left go gone went take; укороч,укорот,укорач: shorten; уменьш: cut lower small shrink; унес,унос: carr take took; управл: run handl
усил: boost; ускор: quick; успе.,успел,успею,успева,успеем,успеет: make made ready able keep finish; успок: calm reassur sooth; устаре: outdat stale date; уступ: yield inferior give; утверд,утвержд: assert state
уход.,уходит,уходят: left gone went take; ухудш: worse deteriorat; участ: involv take took; фокус,сфокус: focus; хват: enough last suffic hav; хоти,хотят: want wish like; чередов,чередуе: alternat; чинит: repair mend
шьют,сшит,сшил: stitch; распростран: cover appl extend spread distribut; срыва,сорва: miss break broke fail disrupt derail; возмещ: compensat reimburs refund; рассчитыва: expect rel count; скрип: creak squeak; гние,гнил: rot
крош: crumbl; мнет,мнут: crease wrinkl crumpl; пачка: dirt stain mark; гнет,гнут: bend bent flex; впит: absorb soak; реж,резал: cut trim slic; пил.,пилит,пилят: saw cut; шьет,шью.: sew tailor; вяж: knit; вышив: embroider
черт.,черчу,чертит: draw draft; уезжа: leav depart go; спеш: hurr rush fast; намер.,намерен: intend plan going; ссыла: refer link cit; ранж: rank; печет,пеку,пекут: bake; солит,солю: salt; выращ: grow grew
кос.,косит: mow cut; стриж: cut trim shear; выселя: evict; плы: sail float swim drift; бежи,бега: run ran; микш: mix; ретуш: retouch; улавл: catch caught detect pick captur; командов: lead led head; кусат,кусае: bite; лает: bark
царап: scratch; вянет,вянут: wither wilt fade; распознав,распозна: recogn detect read; умеща: fit; мечта: dream; говор: spoke; отдал,отдан: gave; принес: brought; дума.,думал,подума: thought think; бежал: ran; пел.,поет: sing sang; ношу: carr wear; вожу: driv; варю: cook; ведущ: host presenter; мерз: freez froze
свети: glow shine shone; линя: fade shed; выцвет: fade
разглаш: disclos reveal; уверен: sure confident certain; сейф: safe; относит: appl; потребл: use; перемещ: mov; сотруднич: work; колеб: fluctuat var; годит: suitable fit; справля: handl manag cop; опасн,опасен: danger; важен: important
нужен: need requir necess; спешк: haste rush hurr; предупрежд: notice; перерыв: interrupt; доплат: extra surcharg; слыш: audible; виноват: guilt fault blam
опозд,опазд: late; езжа,ездит: travel drive visit; выезжа: travel go; покаж: show demonstrat display; бывает: sometimes happen occur occasional; пропис: specif stat writ set; похоже: seem appear likely apparent; уход.,уходит,уходят: sent go
`;
