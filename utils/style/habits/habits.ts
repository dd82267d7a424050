/**
 * The English of a Russian writer: habits that the mother tongue carries over, as published studies of errors list
 * them. One entry: its name with the advice in English and in Russian; patterns (`/`; `=/` where capitals count), each with
 * a replacement after `→` where it is sure; sentences with it (`✗`) and near misses without it (`✓`).
 * Words in braces are lists of words.ts. Precision before recall: where a construction has a right reading, no entry.
 */
export const habits = () => String.raw`
a-mass · no «a» before what cannot be counted · перед неисчисляемым нет «a/an»
/ \b(?:an?) ({adjective}?(?:information|advice|feedback|software|hardware|equipment|traffic|documentation|progress|news|money|access|furniture|homework|luck|functionality|evidence|research)){end} → $1
✗ I need an information about the server. | Please give me a feedback. ✓ You need an access token. | It is a software problem. | I did a research project.
mass-plural · this word has no plural · у этого слова нет множественного числа
/ \b(information|advice|feedback|software|hardware|equipment|knowledge|documentation|furniture|homework|traffic|staff|functionality|source code)s\b → $1 ;; \b(people|children|men|women|data)s\b → $1
✗ I will send all informations today. | These softwares are old. | I have good knowledges of SQL. ✓ All details are in the documentation.
role-article · an occupation needs «a» · перед профессией нужен артикль «a»
/ \b(?:(?:I am|I'm|he is|she is|I work as|working as|I have worked as|as) )((?:(?!(?:an?|the|your|my|our|his|her|their|not|this|that|one|many|some|any|each|two)\b)[a-z-]+ )?{role})(?=$|[.,;:!?)]| (?:and|with|for|from|who|in|at|since|but|on|of)\b)
✗ I am full-stack developer with 5 years of experience. | I work as freelancer. ✓ I am a developer. | I am your developer. | As developers, we test.
bare-object · a countable noun needs an article or «your» · исчисляемому нужен артикль или «your/my»
/ (?<![\w-])(?<!\b(?:the|an?|my|your|our|this|that|each|every|any|of|in|with|no|their|its|his|her|as|is|are|be) (?:[a-z]+ )?)(?:have|has|had|need|needs|create|created|make|made|write|wrote|written|build|built|buy|fix|fixed|found|find|deploy|add|added|send|sent|see|saw|open|install|develop|developed|choose|use|used|update|finish|finished|get|got|test|tested|restart|check|solve|solved) {adjective}?(?!(?:code|model|order|email|error|access|layout|amount|time|week|month|year|day|hour|minute|second|person|test|support|user|question which)\b){noun}{end}
✗ I have question about the queue. | I will create script for the import. | I fixed bug in 2 hours. | Please send link. ✓ I have a question. | I create script files. | I will check server logs. | I have error handling.
bare-place · a countable noun needs an article or «your» · исчисляемому нужен артикль или «your/my»
=/ (?<!\bfrom {noun} )(?<!\b(?:log|sign|plug|sit|check)(?:ged|ned)? )\b(?:[Ii]n|[Oo]n|into|to|[Ff]rom|[Ww]ith|of|at|[Ff]or|inside|[Ww]ithout) (?!example\b|instance\b|account\b|date\b|page\b|demand\b|time\b|order\b|contract\b|hand\b|schedule\b|case\b|sample\b|form\b|detail\b|budget\b|week(?:end)?\b|day\b|year\b|month\b|hour\b|minute\b|second\b|person\b|version\b|phone\b|email\b|target\b|track\b|stage\b|top\b|principle\b|code\b|screen\b|board\b|exception\b|action\b|office\b|use\b|fact\b|theory\b|layer\b|row\b|process\b|address\b|line\b|hold\b|site\b|point\b|part\b|effect\b|area\b|name\b|model\b|video\b|chat\b|review\b|report\b|sequence\b|proof\b|scale\b|text\b|start\b|update\b|support\b|request\b|release\b|protocol\b|failure\b|error\b|control\b|value\b|output\b|input\b|type\b|position\b|interest\b|question\b|job\b|test\b|loop\b)(?:new |old |main |first |next |current )?{noun}(?=$|[.,;:!?)]| (?:and|but|because|is|are|will|can|to|for|when|where|which|that|there)\b)(?! (?:to|by|after|and|or) {noun}\b)
✗ The data is stored in database. | I can install it on server. | The problem is on website, not in code. ✓ It is on the server. | We go from client to server. | It runs on demand. | The rate is set in server settings.
bare-subject · a countable noun needs an article or «your» · исчисляемому нужен артикль или «your/my»
/ (?<={start})(?:new |old |main |first |second |third |next |last |current |best |biggest |only |same )?(?!payment\b|access\b|support\b|code\b|test\b|time\b){noun} (?:is|was|has|will|must|should|does|works|needs|looks|contains|sends|uses|depends|depended)\b
✗ Project is ready. | Main problem is the database. | Server sends an error. ✓ The project is ready. | Work is done. | Support is included.
bare-same · «same» needs «the» · перед «same» нужен «the»
/ \b(?:in|at|on|with|for|of|by|to|from|has|have|had|is|are|use|uses|used|see|need|get|do) (same {noun}|same (?:time|way|thing|place|problem|result)s?\b) → the ;; \b(?:for|in) (first time)\b
✗ I had same problem last year. | It is on same server. | I see it for first time. ✓ I had the same problem. | It works for the first time.
bare-superlative · a superlative needs «the» · перед превосходной степенью нужен «the»
/ \b(?:is|are|was|were|be|find|choose|use|need|of|with) (?:best|worst|fastest|cheapest|simplest|easiest|biggest|largest|latest|most [a-z]+) {noun}s?\b
/ \bone of (?:my|your|our|his|its)? ?(?:best|worst|fastest|cheapest|simplest|easiest|biggest|largest|most [a-z]+) {nouns}\b(?<!of (?:my|your|our|his|its) [a-z ]+)
✗ This is best solution for you. | It is one of most popular libraries. ✓ This is the best solution. | It is your best option. | It is one of your best projects.
most-of · «most users» or «most of the users» · «most users» или «most of the users»
/ \bmost of (?!the\b|these\b|those\b|this\b|that\b|my\b|your\b|our\b|their\b|its\b|his\b|her\b|all\b|us\b|them\b|it\b|what\b)({nouns}|people|developers) → most $1 ;; \bin the most (cases|situations)\b → in most $1
/ \bthe most of (?=the|these|my|your|our|them)\b → most of_
✗ Most of users do not see it. | It works in the most cases. ✓ Most of the users see it. | Most users see it.
the-name · a name of a technology needs no «the» · перед названием технологии нет «the»
/ \bthe (Python|JavaScript|TypeScript|Django|Flask|React|Vue|Angular|Laravel|PostgreSQL|MySQL|MongoDB|Redis|Docker|Kubernetes|GitHub|GitLab|Upwork|WordPress|Shopify|Node\.js|Next\.js|Celery|Stripe|Slack|Google|Heroku){end} → $1
✗ I work with the Django and the React. | I found you on the Upwork. ✓ The Django documentation says so. | Look at the React app.
a-an · «a» before a consonant sound, «an» before a vowel · «a» перед согласным звуком, «an» перед гласным
/ \ba (?=(?:hour|honest|API|HTML|error|email|issue|application|app|interface|engineer|expert|experienced|interesting|important|easy|old|open|object|option|order|update|idea|example|answer|admin|account|online|additional|extra|existing|efficient|image|item|input|output|index|endpoint|event|element|estimate|own|automated|automatic|optimal|urgent|unusual|individual|initial|internal|external|error-free|AI|SEO|architect|alternative|effective|independent|invoice|offer|attachment|agreement|increase|impact|effort|approach|array|action|address|analyst|end|evening)\b) → an_
/ \ban (?=(?:user|unique|unit|universal|useful|European|university|one|once|usual|UI|URL|USB|UX|utility|project|server|new|developer|website|simple|good|big|solution|problem|task|script|bug|list|library|page|client|customer|queue|database|test|test|cache|year|week|day)s?\b) → a_
✗ I will add a error page. | It needs an user and an unique key. | It takes a hour. ✓ It is an hour. | A user sees a unique key. | An API and a URL.
on-project · «in this project», «for this project»; only work is «on» it · «in this project»; «on» только после work
/ \b(?:use[ds]?|using|applied|applying|implemented|implement|participate[ds]?|participating|took part|take part|deployed|introduced|wrote|have|has|had|there (?:is|are|was|were)|tests|problems?|stack|technologies|technology|libraries|database|code|servers?|bugs?) (?:(?!work|spen)[A-Za-z0-9.+#-]+ ){0,4}(on (?:the|this|my|our|your|that|his|their|one|every|each|last|previous) (?:last |previous |current |new |big )?projects?)\b
✗ We use React on the project. | There are many bugs on this project. | I used Redis on my last project. ✓ I work on the project. | I have worked on this project for a year. | We spent a week on the project.
in-same-time · «at the same time» · «at the same time»
/ \b(?:in|on) (?:the )?same time\b(?! (?:zone|frame|period|slot|range|window)) → at the same time ;; \bat same time\b → at the same time
✗ Both tasks run in the same time. | I can work at same time. ✓ We are in the same time zone. | They run at the same time.
moment · «at the moment», «at the beginning», «in the near future» · «at the moment», «at the beginning», «in the near future»
/ \b(?:in|on|at) (?:this|current|present|given) moment\b(?! of) → at the moment ;; \b(?:in|on) the (?:current |present )?moment\b(?! (?:of|when|that)) → at the moment ;; \bat (moment|beginning|end of)\b(?! of life) → at the $1
/ \bin (?:the )?(?:nearest|closest) (?:time|future|days)\b → soon
✗ I am free in this moment. | I will answer in the nearest time. ✓ I am free at the moment. | In the near future we will add it.
time-word · a day takes «on», «next week» nothing · день недели — «on», «next week» — без предлога
/ \b(?:in|at) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b → on $1 ;; \b(?:in|on|at) ((?:next|last|this|every) (?:week|month|year|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|day))\b → $1
/ \b(?:in|on) the (next|last) (week|month)\b(?= ?(?:$|[.,!?])) → $1 $2 ;; \bin the (evening|morning) of (?=today|yesterday|tomorrow)
✗ I can start in Monday. | I will finish it on next week. ✓ I can start on Monday. | In the last week of May it failed. | I will finish next week.
by-friday · a deadline is «by Friday» · срок — «by Friday», не «until»
/ \b(?:finish|complete|deliver|send|submit|prepare|fix|deploy|launch|release|ready|done|do (?:it|this|that|everything))\b[^.,;]{0,40}\b(until|till) (?:the )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|tomorrow|evening|the evening|end|\d|next|January|February|April|June|July|August|September|October|November|December) → by
✗ I will finish it until Friday. | The task will be done till the end of the week. ✓ I will finish it by Friday. | I can work until Friday.
in-language · one speaks and writes «in» a language · пишут и говорят «in» Python, «in» English
/ \b(?:write|writes|wrote|written|writing|program|programs|programming|code|coded|developed|implemented|made|created|scripts?|speak|speaks|spoke|read|texts?|articles?|communicate|documentation|translate[ds]?) (?:(?!based|it up)[a-z]+ ){0,2}(on) (?:the )?(?:{language}|{tongue})\b(?! (?:Anywhere|servers?|projects?|side|keyboard|websites?|forums?|courses?)) → in
✗ I write scripts on Python. | The bot is written on JavaScript. | I speak on English every day. ✓ I write scripts in Python. | It is based on Python.
on-picture · one sees it «in» a picture, «on» the Internet · «in the picture», но «on the Internet»
/ \bon (the|this|your|that) (picture|photo|image|screenshot|drawing|video)s?\b(?= ?(?:$|[.,;:!?]| (?:I|you|we|there|it|is|are)\b)) → in $1 $2
/ \bin (?:the )?internet\b(?! (?:explorer|cafe|connection|speed|marketing|shop|access|age|protocol)) → on the Internet
✗ I see the error on the screenshot. | I found it in the internet. ✓ I see it in the screenshot. | I found it on the Internet. | Click on the picture to open it.
wrong-preposition · another preposition goes with this word · с этим словом другой предлог
/ \b(depend(?:s|ed|ing)?|depends? strongly) (?:from|of)\b → $1 on ;; \b(consist(?:s|ed|ing)?) (?:from|in)\b → $1 of ;; \b(interested) (?:on|about|by|with)\b → $1 in ;; \b(responsible) (?:of|on|about)\b → $1 for
/ \b(similar) (?:with|as)\b → $1 to ;; \b(according|accordingly) (?:with|to with)\b → according to ;; \baccordingly to\b → according to ;; \bin (?:according|accordance) to\b → according to
/ \b(participate[ds]?|participating) (?:on|at)\b → $1 in ;; \b(pay(?:s|ing)? attention|paid attention) (?:on|at|for)\b → $1 to ;; \b(specialize[ds]?|specialise[ds]?|specializing) (?:on|at)\b → $1 in ;; \b(related) with\b → $1 to
/ \b(reason) of (?=this|the|that|such|these)\b → $1 for ;; \b(solution) (?:of|for) (this|the|that|your|these) (problem|issue|task)(s?)\b → $1 to $2 $3$4 ;; \b(differ(?:s|ed)?) (?:of|with)\b → $1 from
/ \b(I am|I'm) (very |really |quite )?good (?:in|on|with)\b(?! the long)(?= (?:{language}|[A-Z]|design|writing|testing|frontend|backend|databases|math|communication|English)) → $1 $2good at ;; \b(congratulat\w+ you) with\b → $1 on
/ \b(work(?:s|ed|ing)?) (?:under|above|over) (?=(?:the|this|your|my|a|these|such) (?:project|task|problem|website|site|app|design|feature)s?\b) → $1 on_ ;; \b(afraid|proud|capable|full|typical) (?:from|about|to|with|for)\b(?! say)
✗ It depends from the server. | My team consists from 3 people. | This is the reason of the error. | I am interested about your project. | I worked under the project. ✓ It depends on the server. | It consists of 3 parts. | I am afraid to say it.
no-preposition · this verb takes no preposition · после этого глагола нет предлога
/ \b(discuss(?:es|ed|ing)?) about\b → $1
/ \b(will|can|could|would|please|let me|I|to|already|must|should|gladly) (answer|answered|reach|contact|phone|join|enter) (?:to|on|with|into) (?=(?:your|the|this|all|my|any|each|every|these|you|him|them|me|it)\b)(?!the point|the next|the end) → $1 $2_
/ \b(answered|contacted|phoned) (?:to|on|with) (?=(?:your|the|this|all|my|any|each|you|him|them|me)\b) → $1_ ;; \b(take|takes|took|taking) a part in\b → $1 part in
✗ We can discuss about it. | I will answer on your questions. | I contacted with the support. ✓ We can discuss it. | The answer to your question is yes. | I will answer your questions.
needs-preposition · this verb needs its preposition · этому глаголу нужен предлог
/ \b(wait(?:ing|ed)?) (?=(?:your|you|the|an?|me|his|their|my|answer|reply|response)\b)(?!(?:a|the) (?:few|minute|second|moment|bit|while|day|little|week|hour|whole|long|next|specified|given|full|required)) → $1 for_
/ \b(listen(?:ing|ed|s)?) (?=(?:your|you|the|music|me|to your)\b)(?!to) → $1 to_ ;; \b(repl(?:y|ied|ies)) (?=(?:your|you|me|him|them)\b) → $1 to_
✗ I am waiting your answer. | I listen you carefully. ✓ I am waiting for your answer. | Please wait a minute. | I reply to you.
explain-you · «explain it to you», not «explain you» · «explain it to you», не «explain you»
/ \b(explain(?:s|ed|ing)?|describe[ds]?|describing|demonstrat(?:e|ed|ing)|clarif(?:y|ied)|announce[ds]?) (me|you|him|us)\b(?! (?:to|and|as)\b)
/ \b(suggest(?:ed|ing)?|propose[ds]?|recommend(?:ed)?) (me|you|him|us|them) (?=(?:an?|the|this|my|our|some|several|few|two|three|\d|another|to|one)\b)
/ \b(?:say|said|says) (me|you|him|us|them)\b(?! (?:are|were|will|would|can|could|have|had|need|want|use|should|must|do|did|know|may|might|get|see)) ;; \btell (?:to|for) (me|you|him|us|them)\b → tell $1
✗ I will explain you the problem. | I can suggest you a solution. | Please say me the price. ✓ I will explain it to you. | I suggest you use Redis. | Tell me the price.
modal · after a modal verb: no «to», no second modal · после модального глагола нет «to» и второго модального
/ \b(must|should|cannot) to (?=[a-z]) → $1_ ;; \b(?<!\b(?:all|everything|what|best|as|much|than) )(I|we|you|they|he|she|it|and|who|that) (can|could|may|might) to (?={verb}\b) → $1 $2_
/ \b(?:will|would|shall|may|might|must|should) can(?:not)?\b ;; \b(?:will|would|shall) must\b → will have to ;; \bcan be able\b → can ;; \bcan able\b → can
✗ You must to restart the server. | I will can help you. ✓ You must restart it. | I will be able to help. | All you can do is to wait.
be-verb · «I agree», without «am» · «I agree», без «am»
/ \b(I|we|you|they) (?:am|are|'m) (not )?(agree|agreed with you that|work|think|want|need|know|understand|have|like|do|use|develop|write|make|can|will|live|hope|believe|speak|prefer|suggest|recommend|see|wait)\b(?! in progress)
/ (?<=\bI)'m (?:not )?(?:agree|work|think|want|need|know|understand|have|like|use|develop|can|wait)\b ;; \b(?:is|are|was|were) (?:depend|consist|contain|happen|seem|mean)\b ;; \b(I am|I'm|we are) (very |really |also )?interesting in\b → $1 $2interested in ;; \bit is (?:need|depend|depends|seems|works|means|takes|needs)\b
✗ I am agree with the price. | I am work with Django. | It is depends on you. ✓ I agree with you. | I am working. | It depends.
been-happened · this verb has no passive · у этого глагола нет страдательного залога
/ \b(?:is|are|was|were|been|be|being) (?:not )?(happened|appeared|disappeared|occurred|occured|existed|consisted|depended|belonged|arisen|died|arrived|seemed)\b
✗ The error was appeared yesterday. | It was happened on Friday. ✓ The error appeared yesterday. | It has happened before.
do-past · after «did / does» the bare verb · после did/does — глагол без окончания
/ \b(did(?: not|n't)) (worked|went|was|were|had|made|found|saw|got|took|used|fixed|helped|started|finished|knew|understood|wrote|sent|received|tried|wanted|needed|changed|answered|did|came|gave|said|told|loaded|saved|failed|returned|tested|added|updated|created)\b
/ \b(does(?: not|n't)|do(?: not|n't)) (works|needs|has|makes|uses|gets|loads|sends|knows|understands|wants|runs|opens|responds|shows|helps|depends|contains|takes|goes|does|looks|saves|starts|supports|matters|worked|seems|allows|requires|fits)\b
/ \b(?:does|did) (?:it|this|he|she|that) (works|needs|has|makes|uses|worked|happened|went|helps|means|takes|depends|costs|matters)\b
✗ It did not worked. | It does not works on my phone. ✓ It did not work. | What it does works well.
verb-to · this verb takes «-ing»: «suggest using» · после этого глагола «-ing»: «suggest using»
/ (?<!\b(?:is|are|was|were|be|been|being|'s|get|gets|of|the|an?|my|your|this|I|as|not|highly|usually|often|generally) )\b(suggest(?:s|ing)?|recommend(?:s|ing)?|avoid(?:s|ing|ed)?|enjoy(?:s|ed)?|finish(?:es|ed)?|consider(?:s)?|postpone[ds]?|dislike[ds]?|advise) (?:not )?to (?={verb}\b)
/ \b(I|we|would|could|can|to|strongly|also|highly|will|not) (?:not )?(suggest|recommend|avoid|enjoy|finish|consider|advise) (?:not )?to (?={verb}\b)
✗ I suggest to use Redis. | We should avoid to write it by hand. | I recommend to move the tasks. ✓ I suggest using Redis. | It is recommended to use Redis. | I would like to suggest it to you.
allow-to · «allows you to use» or «allows using» · «allows you to use» или «allows using»
/ (?<!\b(?:is|are|was|were|be|been|not|only|users|those) )\b(allow|allows|allowing|enables|enable|permits|permit|forbids|lets) to (?={verb}\b|access\b|save\b|scale\b|filter\b|view\b|search\b)
✗ It allows to process tasks in parallel. | This library lets to write less code. ✓ It allows you to process tasks. | They are allowed to use it.
want-that · «I want you to do» · «I want you to do», не «want that you»
/ \b(?:want|wants|wanted|would like|need|needs|'d like) (?:that|what) (?:I|you|we|he|she|it|they|the|your|my)\b(?! (?:is|was) (?:why|what))
✗ I want that you check it. | I would like that the client sees it. ✓ I want you to check it.
for-doing · after a preposition «-ing» · после предлога — «-ing»
/ \b(?:for|of|without|after|before|by|about|instead of|in) (?:to )?(?:make|do|create|solve|get|improve|avoid|prevent|reduce|develop|write|provide|add|install|connect|receive|choose|understand|achieve|become|optimi[sz]e|configure|integrate|deploy|keep|learn|begin|prepare|be|(?:build|implement|test|fix|use|change|move|run) (?:an?|the|your|my|this|it|new))\b(?!-)(?<!\b(?:in|of|by|about|before|after) (?:build|test|fix|use|change|move|run) [a-z]+)
/ \bfor to (?={verb}\b) → to_ ;; \b(?:look(?:ing|s|ed)? forward to|used to be|object to) (?:work|start|discuss|hear|hearing you|see|meet|collaborate|cooperate|get|receive|talk|help|begin|join)\b(?! (?:with|in) us)
/ \b(?:want|need|plan|would like|ready|able|going|hope|decided) to (?:\w{2,}ting|making|using|doing|working|having|creating|building|writing|fixing|adding|moving|starting|helping)\b
✗ I use it for make reports. | I look forward to work with you. | You can do it without install anything. ✓ I use it for making reports. | I look forward to working with you.
ready-for · «ready to start» · «ready to start»
/ \b(ready|able|free) for (start|begin|help|discuss|do|make|work)(?= (?:with|on|the|it|you|this|your|today|tomorrow|now|immediately|right|any)\b) → $1 to $2
✗ I am ready for start today. | I am ready for work with you. ✓ I am ready to start. | I am ready for work.
since-for · a length of time takes «for», not «since» or «during» · срок — «for», не «since» / «during»
/ \bduring (?=(?:about |almost |more than )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|several|many|few|a few) {years}\b) → for_
/ \b(?:since|from|already) (?=(?:about |almost |more than |over |last |the last )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|several|many|few|a few) {years}\b(?! (?:ago|before|earlier|to|later|from|of)))(?<!(?:range[sd]?|takes|take|took|anywhere|vary|varies|times?) from )
✗ I work with Django since 3 years. | I did it during 2 weeks. ✓ I have worked with it for 3 years. | It takes from 5 minutes to an hour. | During the last 3 years it grew.
present-perfect · up to now: «I have worked for 5 years» · до сих пор: «I have worked for 5 years»
/ \b(?:I|we) (?:work|develop|program|code|use|do|make|build|write|create|design|am working|am developing|are working|live|freelance|know|am using|am doing|specialize|deal|have experience)\b[^.,;:]{0,60}\b(?:for|since|already|during) (?:the last |more than |over |about |almost |already )?(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:years|months)\b(?! (?:ago|old))
/ \b(?:I|we) (?:work|develop|use|do|make|build|write|create|design|am working|am developing|live|freelance|am|am here)\b[^.,;:]{0,50}\bsince (?:19|20)\d\d\b
✗ I work with React for 5 years. | I write in Python since 2015. ✓ I have worked with React for 5 years. | I have written in Python since 2015.
past-simple · with «ago» and «yesterday» the past simple · с «ago», «yesterday» — Past Simple
/ \b(?:I|we|he|she|they|you) (?:have|has|'ve) (?:already |just )?(?!been\b)(?:[a-z]+ed|done|made|built|written|had|seen|sent|found|got|read|gone|worked)\b[^.,;:]{0,50}\b(?:yesterday|ago|last (?:week|month|year|summer|winter)|in (?:19|20)\d\d)\b(?<!since [^.,;]+)(?<!(?:that|which|who|was|were) [^.,;]+)
✗ I have finished it yesterday. | I have built such a shop 2 years ago. ✓ I finished it yesterday. | I have used the app that was released 2 years ago.
promise · a promise takes «will» · обещание — с «will»
/ \b(?:I|we) (?!will\b)(do|send|make|finish|fix|write|start|show|give|deliver|add|prepare|complete|check|begin|create|implement|deploy|upload|answer|build|call|share|return|set up|test|update|reply|provide|contact)\b(?! not)[^.;:]{0,60}\b(?:tomorrow|tonight|next (?:week|month|time|day|Monday)|on (?:Monday|Tuesday|Wednesday|Thursday|Friday)|in (?:\d+|a|an|two|three|a few|few) (?:minutes?|hours?|days?|weeks?)|by (?:Monday|Tuesday|Wednesday|Thursday|Friday|tomorrow|the end of)|as soon as|immediately after|after (?:you|your|we))\b(?<!\b(?:can|could|if|when|must|should|did|do you|every) [^.;]*)(?<!every [^.;]+)
✗ I send you the report tomorrow. | I finish it in 2 days. | I do it as soon as you reply. ✓ I will send it tomorrow. | Can I send it tomorrow? | If I finish it in 2 days, we start.
when-will · after «when / if» no «will», no «would» · после when/if нет «will» и «would»
/ (?<!\b(?:know|knows|ask|tell|say|sure|wonder|see|decide|check|explain|question|depends on|about|of|clear|understand|show|predict) )\b(when|after|before|until|till|as soon as|once|unless|if) ((?:I|we|they|it|he|she|you|everything|(?:the|your|my|this|our) {noun})) (?:will|'ll) (?!not be willing)(?=[a-z])(?![^.;]*\?)(?<!you will (?=be so kind))
/ \bif (?:I|we|they|it|he|she|you|the {noun}) would (?!like\b|prefer\b|rather\b|be so kind|want\b)
✗ When I will finish, I will send it. | If you will give me access, I will start. | If I would have more time, I would do it. ✓ When I finish, I will send it. | I do not know if it will work. | If you would like, I can start.
think-so · «What do you think?», «what it looks like» · «What do you think?», «what it looks like»
/ \bhow do you think\b → what do you think ;; \bhow (it|this|that|they|the {noun}) (looks? like|is called|are called) → what $1 $2 ;; \bhow (?:does|did|do|will|would|should) (?:it|this|that|they|the {noun}) look like\b
✗ How do you think, is it possible? | I do not know how it looks like. ✓ What do you think? | I know how it looks.
asked-order · in an indirect question no inversion: «how it works» · в косвенном вопросе прямой порядок: «how it works»
/ \b(?:know|understand|explain|tell (?:me|you|us)|show (?:me|you|us)|(?<!let us )see|clear|describe|find out|ask you|figure out|remember) (?:how|what|where|why|when|which) (?:is|are|was|were|does|do|did|can|should|will|has|have) (?:it|the|this|that|your|you|we|I|they|he|my|these|those)\b(?! (?:best|matter|same|reason))
✗ Please tell me how does it work. | I understand what is the problem. ✓ Please tell me how it works. | What is the problem?
doubled-comparison · one comparison is enough; after it «than» · степень сравнения один раз; дальше «than»
/ \bmore ((?:bett|fast|easi|cheap|simpl|slow|strong|long|short|quick|clean|clear|high|low|larg|bigg|small|old|new|hard|safe|saf|lat|deep|rich|smart|light)(?:er|r))\b → $1
/ \bmost ((?:fast|easi|cheap|simpl|bigg|larg|small|new|strong|quick|clean|old|hard|high|low)est)\b → $1
/ \b(better|faster|slower|cheaper|easier|more|less|bigger|larger|longer|simpler|smaller|higher|lower|older|worse|fewer|rather|other|more [a-z]+) then (?=(?:the|an?|this|that|my|your|\d|in|with|before|any|one|two|just|other|most|usual|\w+ing)\b)(?<!(?:no|any) more then ) → $1 than_
=/ \b(better|faster|slower|cheaper|easier|more|less|bigger|more [a-z]+) then (?=[A-Z][a-z]) → $1 than_
/ \bas (?:faster|better|easier|cheaper|slower|bigger|simpler)\b
✗ This way is more faster. | Redis is better then Memcached. ✓ This way is faster. | It gets better then. | Redis is better than that.
by-percent · a change is «by 20%», «3 times faster» · изменение — «by 20%», «3 times faster»
/ \b(increase[ds]?|increasing|decrease[ds]?|reduce[ds]?|reducing|grow|grew|grows|drop(?:s|ped)?|rise|rose|fell|fall|improve[ds]?|cut|lower(?:ed|s)?|shorten(?:ed|s)?|speed up|slow down) ((?:[a-z]+ ){0,4})(?:on|at|in|for) (?=(?:about |almost |more than |up to )?\d[\d.,]* ?(?:%|percent|times)) → $1 $2by_
/ \b(?:in|on|at|for|by) (?=(?:about )?\d[\d.,]* ?(?:%|percent|times) (?:faster|slower|cheaper|less|more|better|smaller|bigger|higher|lower|larger|longer|shorter|quicker)\b)(?<!(?:result|difference|come|is|get|results|resulted) in )
✗ It reduces the load on 20%. | The page opens in 3 times faster. ✓ It reduces the load by 20%. | It is 3 times faster.
much-many · «many» with what is counted, «much» with what is not · исчисляемое — «many / fewer», неисчисляемое — «much / less»
/ \bmuch ({nouns}|people|developers)\b → many $1 ;; \bless ({nouns}|people)\b(?<!(?:\d|no|serve|takes|per) less [a-z]+)(?! ordered) → fewer $1
/ \b(?:many|few|fewer|several|these|those) {mass}{end}(?<!(?:many|few|several|these|those) (?:data|help|support|time|work)) ;; \b(?:many|how many) (?:work|time|help){end} ;; \bamount of ({nouns}|users|people) → number of $1
/ \ba lot of {noun}{end}
✗ There are too much requests. | It has less bugs. | I got many information. | I see a lot of problem. ✓ There are too many requests. | It takes much time. | These data are old.
number-of-noun · the number of the noun does not fit the word before it · число существительного не подходит к слову перед ним
/ \b(?:each|every|another|this|a single) ({things})\b(?<!(?:every|each) (?:two|other) [a-z]+)(?! (?:name|list|manager|page|count))
/ \b(?:these|those|several|many|few|various|different kinds? of|two|three|four|five|six|seven|eight|nine|ten|all my|all your|all our|all these) {adjective}?({noun}){end}(?<!(?:too|so|how) few)
/ \bone of (?:the|my|your|our|these|those|his|its) (?:best |most [a-z]+ |main |biggest |first |last |previous )?{adjective}?({noun}){end}
/ \bother ({noun}){end}(?<!(?:the|each|any|every|no|some|one|an|your|my|our|their|its) other [a-z]+)
✗ Each users sees it. | These problem is old. | I have several question. | It is one of the best solution. | There are two way. ✓ Each user sees it. | These problems are old. | The other option is fine. | Two request handlers run.
third-person · «it works»: the third person takes «-s» · третье лицо: «it works»
/ (?:(?<={start})|\b(?:and|but|because|so|since|while|as|where|that|which means|means|know|think|sure|,) )(?:it|he|she) (?:also |usually |always |often |really |still |only )?({third})\b(?<!\b(?:make|makes|made|let|help|helps|suggest|recommend) (?:that )?(?:it|he|she) [a-z ]+)
/ \b(?<!\b(?:do|does|did|will|would|can|could|should|must|may|might|let|make|makes|made|help|helps|see|watch|have|of|on|in|to|for|with|from|by|via|at|under|within|between|per|about|if|and|or|as|than) )(?:the|this|your|my|our|that) {noun} (?:also |usually |always |often |really |still |only )?((?!work|run|open|show|return|load|save|support|start|stop|cost|crash|break|lead|sound|like|help|use|store|look|fail|read|test|make|see)(?:{third}))\b(?<!\b(?:do|does|did|will|would|can|could|should|must|may|might|let|make|makes|made|help|helps|recommend|suggest|that) [^.,;]*)
/ (?<={start})(?:the|this|your|my|our) {noun} (work|run|crash|fail|start|depend|need|help|look) (?=(?:with|on|in|at|for|fine|well|only|slowly|fast|when|if|very|too|every|like|good|the|a|without|from|because|correctly|properly|again|better)\b)
/ \b(?:everyone|everybody|someone|nobody|somebody|each of them|every one) (?:are|were|have|{third})\b(?<!(?:let|make|help|does|did|will|can|must|should) [a-z]+ [a-z]+)
✗ It work well on my server. | I know that it depend on you. | Your client want a report. | The script run every night. ✓ Does it work well? | Let it run. | The report will make the client want more. | The server work is done.
are-is · verb and subject do not agree · глагол не согласован с подлежащим
/ \b(?:the |this |that |your |my |these |all )?(?:information|news|advice|feedback|documentation|software|money|equipment|knowledge|work|traffic) (?:are|were|have)\b(?<!(?:of|and|in|with|for|or|about|on|that|which) (?:the |this |your |my )?[a-z]+ (?:are|were|have))
/ \b(?:information|advice|feedback|documentation) (?:about|on|of|for) (?:the |your |my |our )?[a-z]+ (?:are|were|have)\b ;; \b(?:people|children|developers|users|customers|clients) (?:is|was|has|does)\b(?<!(?:of|and|in|with|for|or|about|between|by|to|on|from|the number of|from) (?:the |my |your |our |all )?[a-z]+ [a-z]+)
/ \bthere (?:is|was) (?:a lot of |many |several |some |few |a few |two |three |four |five |no |(?:[02-9]|[1-9]\d+) )(?:other |more |new |old |small )?({nouns}|people)\b
/ \bthere (?:are|were) (?:an?|one|1) (?!few|lot|couple|number|bunch|variety|dozen|hundred|thousand|million|handful|great many|or)
/ \b(?:he|she|it) (?:have|do not|don't)\b(?<!(?:does|did|will|would|should|could|can|must|may|might|to|that|make|let|suggest|recommend) (?:it|he|she) [a-z' ]+)
/ \b(?:I|we|they|you) (?:has|does|was(?<=(?:we|they|you) was))\b(?<!(?:than|as|what|everything|all|and|work|the) (?:I|we|they|you) [a-z]+)
/ \bthis (?:are|were|have)\b(?<!(?:of|in|with|for|and|or|like|by|as|to|do|does|did|will|would|can) this [a-z]+)
✗ This information are old. | There is many tasks in the queue. | He have access. | People is waiting. ✓ The number of people is known. | There are many tasks. | The links in the news are old.
has-sense · «it makes sense to» · «it makes sense to»
/ \b(?:has|have|had|having) (?:no |a |more |any )?sense\b(?! of) → make sense ;; \bthere is no sense (?:to|in)\b → it makes no sense to
/ (?:(?<={start})|\b(?:here|also|so|and|but|then|now|therefore|if|because|, ) ?)(makes? sense to)(?= {verb}\b) → it makes sense to
/ \bit (?:also )?make sense\b(?<!(?:does|did|will|would|should|could|can|must|may|might) it (?:also )?make sense) → it makes sense
✗ It has no sense to rewrite it. | Here makes sense to use Redis. | It make sense to wait. ✓ It makes sense to use Redis. | Does it make sense to wait? | He has a sense of style.
that-comma · no comma before «that» · перед «that» нет запятой
/ \b(I|we|you|it|not|also) (know|think|hope|say|believe|see|understand|means?|guess|noticed?|suppose|found|sure)(, that)(?= (?:it|the|this|you|we|I|they|your|my|there|he|she)\b) → $1 $2 that
/ \b(am sure|is clear|is possible|is important|so|the fact|is obvious)(, that)(?= (?:it|the|this|you|we|I|they|your|my|there)\b)(?<!so, that)
✗ I think, that it is possible. | I am sure, that you will like it. ✓ I think that it is possible. | As I know, that is true.
what-that · «everything that», not «what» · «everything that», не «what»
/ \b(everything|all|anything|something|nothing|the only thing|things?|(?:the|a|this) {noun}) what (?=(?:I|you|we|they|he|it|is|was|need|needs|will|can|the)\b)(?<!(?:tell|ask|show|told|asked|showed|knows?) [a-z ]+ what ) → $1 that_
/ \b(?:people|users|developers|clients|customers|person|client|customer|developer|man) (which) (?=(?:is|are|was|were|will|can|has|have|want|wants|need|needs|use|uses|work|works|do|does|see|pay|buy|buys)\b) → who
✗ I will do everything what you need. | Customers which buy often see it. ✓ I will do everything that you need. | Tell the client what it is.
double-denial · one denial is enough · одного отрицания достаточно
/ \b(?:do|does|did|will|would|can|could|have|has|had)(?: not|n't) (?:[a-z]+ ){0,3}(nothing|nobody|nowhere|no one|never|none)\b(?! (?:but|else than|short)) ;; \bno any\b → no ;; \bcannot (?:[a-z]+ ){0,2}(nothing|nobody|nowhere|never)\b
/ \b(?:never|nobody|nothing) (?:do|does|did|is|was|can|could|will)(?: not|n't)\b
✗ I do not know nothing about it. | The server does not return nothing. ✓ It does not return anything. | It is not that nothing works.
very-like · «I really like» · «I really like», не «very like»
/ (?<!\b(?:is|are|was|looks|be|not|it) )\bvery (like|want|love|need|appreciate|hope|enjoy|recommend)\b(?! (?:to|each)) → really $1 ;; \b(?:I|we) very (want|like|hope|need)\b
/ \b(?:know|knows|speak|understand) (?:very )?well (?=[A-Z])
/ \benough (good|fast|simple|big|easy|experienced|strong|quick|large|cheap|clear|stable|powerful|hard|small|difficult|old|skilled)(?=$|[.,;:!?)]| (?:to|for|and|but|in|at|with)\b)(?<!\b(?:not|have|has) [a-z]+ [a-z]+ enough [a-z]+) → $1 enough
✗ I very like your project. | I know well Python. | The server is enough fast. ✓ I really like it. | We are fast enough. | It is very like the old one.
so-such · «such a good idea» · «such a good idea»
/ \bso (?:big|good|bad|large|small|simple|complex|great|interesting|important|difficult|old|long|serious|nice) ({noun}|idea|result){end}
/ \bsuch (?!an?\b)(?:{adjective})?({noun}){end}(?<!(?:no|any|one|every|some|each|another) such [a-z ]+)
✗ It is so big project. | I have never seen such error. ✓ It is such a big project. | There is no such file.
myself · no «myself» here · здесь «myself» не нужно
/ \b(feel|feels|felt|relax|concentrate|feeling) (?:myself|yourself|himself|itself|themselves)\b → $1 ;; \bfeel (?:yourself )?free for\b → feel free to
✗ I feel myself confident with SQL. | Feel yourself free to ask. ✓ I feel confident. | I did it myself.
false-friend · a false friend or a literal turn · ложный друг переводчика или калька
/ \b(?:reali[sz]e[ds]?|reali[sz]ing) (?=(?:the |a |an |this |your |all |such |any |these |new |my |our )+(?:functionality|functions?|features?|modules?|projects?|systems?|integrations?|ideas?|tasks?|logic|algorithms?|solutions?|apps?|applications?|websites?|parts?)\b)
/ \b(?:the |full |new |all |this |whole |main |your )functional(?=$|[.,;:!?)]| (?:of|is|will|for|and|in|on|that|which|was)\b)
/ \b(?:best|good|better|other|another|optimal|cheap|cheaper|simplest|such|possible|first|second) (variant)(s?)\b → option$2 ;; \bpersonal cabinets?\b → personal account ;; \binternet[- ](shop|store)(s?)\b → online $1$2
/ \b(?:decision|decisions) (?:of|to|for) (?:the|this|your|a|these|that) (?:problem|task|issue)s?\b ;; \b(?:in|by|on|to|for) (my|your|our) (?:opinion)\b(?<!in (?:my|your|our) opinion) → in $1 opinion
/ \b(?:in|on) (my|your) point of view\b → from $1 point of view ;; \bfrom (my|our|your) side\b(?! of) → on $1 side ;; \b(?:from|in) (?:the )?other (?:side|hand)\b → on the other hand ;; \bfrom one (?:side|hand)\b → on the one hand
/ \b(?:do|does|did|done|doing) (?:a |an |the |some |many |this )?(mistake|decision|choice|effort|progress|attempt|offer|conclusion)(s?)\b → make a $1$2
/ \b(?:make|makes|made|making) (?:a |an |the |some |my |your )?(homework|photos?|exercise|research)\b ;; \b(?:say|says|said) the truth\b → tell the truth ;; \bhave (?:a |the )?possibility (?:to|of)\b → be able to
/ \bperspective (?=project|idea|direction|technology|company|market|startup) → promising_ ;; \bprogrammist(s?)\b → programmer$1 ;; \b(?:I|he|she) (?:have|has) \d\d years(?= old| and|$|[.,;])
/ \b(?:a|the|your|my|this|landing|simple|new) landing(?=$|[.,;:!?)]| (?:for|with|is|and|on|in)\b) ;; \bon freelance\b → as a freelancer ;; \bhow (?:much|many) (?:it|does it) (?:cost|costs) the\b
✗ I realized the functionality in a week. | It is the best variant. | I will make an internet-shop. | From my side I promise tests. | The customer opens his personal cabinet. ✓ I realized that it failed. | Each product has 3 variants. | I implemented the feature.
capital · languages, days, months and «I» take a capital · языки, дни, месяцы и «I» — с прописной
=/ (?<![\w./@#-])(english|russian|ukrainian|german|french|spanish|polish|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)(?![\w/@-]|\.\w) → ^
=/ (?<![\w./@'’*-])(i)(?= (?:am|have|will|can|do|did|was|think|know|want|need|would|work|use|worked|could|should|had|wrote|made|see|understand|also)\b|'m|'ve|'ll|'d) → ^
✗ My english is good. | I am free on monday. | Also i can help. ✓ My English is good. | Open english.txt first.
thanks-for · «thank you for your reply» · «thank you for your reply»
/ \b(thanks|thank you) for (?=(?:answer|reply|message|offer|invitation|question|response|job|project)\b(?![- ](?:posting|post|offer))) → $1 for your_
✗ Thank you for answer. | Thanks for invitation. ✓ Thank you for your answer. | Thank you for answering.
age-hyphen · before a noun: «a 3-day trial»; «5 years of experience» · перед существительным: «a 3-day trial»; «5 years of experience»
/ \b(an?) (\d+)[ -](second|minute|hour|day|week|month|year)s (?=(?:trial|project|task|contract|course|plan|delay|period|break|history|window|old|test|sprint|deadline|warranty|guarantee|support|timeout|interval|call|meeting)\b) → $1 $2-$3_
/ \b(\d+)-(second|minute|hour|day|week|month|year)s(?= [a-z]) → $1-$2 ;; \b(\d+\+?|two|three|four|five|six|seven|ten|many) years (?=(?:working )?experience\b) → $1 years of_
/ \b(\d+) (hundred|thousand|million|billion)s(?= (?!of\b)[a-z]) → $1 $2
✗ I offer a 3 days trial. | I have 5 years experience. | It has 5 thousands users. ✓ I offer a 3-day trial. | I have 5 years of experience. | It took 3 days.
doubled-time · the verb of state takes no «-ing» · глагол состояния без «-ing»
/ \b(?:am|is|are|was|were|'m|'re) (?:not )?(knowing|understanding|wanting|needing|believing|owning|belonging|preferring|consisting|containing|liking|agreeing)\b ;; \bI use to (?={verb}\b) → I usually_
✗ I am understanding your task. | I am wanting to start. ✓ I understand your task. | Understanding it takes time.
`;
