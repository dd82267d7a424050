import type { Pattern } from './caseless.ts';
import { count } from './counts.ts';
import { words } from './word-pattern.ts';

/** How the letter shall look. `strong` speaks of the letter by itself, the others need its name or a wish beside it. */
export interface FormatCue {
  value: string;
  pattern: Pattern;
  isStrong?: boolean;
  /** Which unit follows the number, for what is counted. */
  counted?: boolean;
}

const most =
  '(?:at (?:the )?(?:very )?most|max(?:imum)?|or (?:less|fewer|shorter)|no more(?: no less)?|tops|and no more|top|limit|максимум|не более|не больше)';
const limit = `(?:at least|(?:a )?minimum(?: of)?|(?:no|not) (?:less|fewer|shorter) than|не менее|не меньше|минимум|max(?:imum)?(?: of)?\\.?|at most|below|under|up to|no more than|no longer than|not more than|not longer than|fewer than|less than|within|exactly|only|in|longer than|over|above|exceeding|more than|beyond|shorter than|a limit of|limited? to|maximum length:?|около|до|не более|не больше|не длиннее|максимум|ровно|в|уложитесь в|укладывайтесь в|уместите в|короче)`;
const unit = (name: string) =>
  `(?<!per |за |[\\d,.]|(?:first|last|opening|top|next|final|перв\\p{L}{2}|последн\\p{L}{2}) )(?:${limit} ${count}|${count})(?: or (?:fewer|less|shorter))?(?: (?:short|full|small|honest|plain|simple|good|crisp|clear|concise|real|кратк\\p{L}+|коротк\\p{L}+))? (?:${name})(?:,? (?:${most})|(?:,| and)? that's (?:it|all|the (?:limit|max(?:imum)?))| (?:is|are|will be) (?:the |my |our |quite |more than )?(?:limit|max(?:imum)?|cap|ceiling|most|plenty|enough|fine|all))?`;

const languages =
  'english|russian|german|deutsch|french|français|español|spanish|dutch|italian|polish|portuguese|swedish|danish|norwegian|finnish|czech|ukrainian|turkish|arabic|hebrew|chinese|japanese|korean|greek|hungarian|romanian';

/** A thing that no letter shall hold, or that is never opened. */
const refused = (things: string): string =>
  `(?:no|not? (?:a single|one)|without|zero|skip|omit|avoid|drop|forget|spare (?:me|us)|free of|(?:leave|keep) out)(?: (?:the|any|all|your))? (?:${things})(?: to \\p{L}+)?|(?:${things}) (?:i|we) (?:don't|never|won't)|(?:${things})[- ]free|(?:don't|do not|dont|never) (?:send|add|put|use|include|post|paste|insert|attach)(?: me| us| any)* (?:${things})|(?:leave|keep) (?:the |any |all |your )?(?:${things}) (?:out|off|away|at home|for later)|(?:with )?(?:${things}) (?:are|is|get|go|stay|will|won't|aren't)(?: be| to stay| never| not)* (?:stripped|removed|blocked|deleted|filtered|ignored|dropped|unwelcome|forbidden|banned|opened|welcome|out|away)|(?:i|we) (?:can't|cannot|won't|don't|do not|never|will not)(?: \\p{L}+)? (?:open|read|see|get|click|follow|download|look at)(?: on)?(?: any| your)? (?:${things})|без (?:всяких )?(?:${things})|не (?:шлите|присылайте|вставляйте|прикладывайте|надо) (?:${things})|(?:${things})(?: к \\p{L}+)? не (?:нужн\\p{L}|надо|присылайте|открываю|прикрепляйте)`;

const novel = 'life stor(?:y|ies)|novels?|essays?|long (?:letters?|texts?|proposals?|messages?)';

export const formats: FormatCue[] = [
  { value: 'max-words', pattern: words(unit('words|слов(?:а)?')), counted: true },
  {
    value: 'max-characters',
    pattern: words(unit('characters|chars|signs|знаков|символов')),
    counted: true,
  },
  {
    value: 'max-sentences',
    pattern: words(unit('sentences?|предложени(?:й|я|е)|предложениях')),
    counted: true,
  },
  {
    value: 'bullets',
    pattern: words(
      unit(
        'bullets?(?: points?)?|points(?! (?:weigh|decide|count|matter))|bulleted (?:points|items|lines)|пункт(?:а|ов|ы|ах)?|буллет\\p{L}*',
      ),
    ),
    counted: true,
  },
  {
    value: 'lines',
    pattern: words(unit('lines|строк\\p{L}{0,2}|строчк\\p{L}{0,2}')),
    counted: true,
  },
  {
    value: 'max-paragraphs',
    pattern: words(unit('(?:paragraphs|абзац(?:а|ев|ах))')),
    counted: true,
  },
  {
    value: 'numbered',
    pattern: words(
      `(?:put|use|write) (?:the )?numbers? (?:before|in front of)|(?:as a |in a |use a |with a )?numbered(?: list| answers| points)?|number (?:your|the|each) \\p{L}+|(?:answer|reply|respond) by (?:the )?numbers?|(?:use|keep|answer by) (?:the|my|these|our) (?:same )?letters(?= (?:a|as|to|above|in front)(?!\\p{L})|[^\\p{L}]*$)|(?:keep|use|follow) (?:the|my|this|our) number(?:s|ing)|(?:answers?|reply|replies|points|respond|questions?)[^.;,]{0,20} with (?:the )?numbers|with (?:the )?(?:same numbers|numbering)|(?:сохраните|оставьте) нумераци\\p{L}|нумерованн\\p{L}+ спис\\p{L}+|пронумеру\\p{L}+|по номерам|по пунктам|нумеруйте`,
    ),
  },
  {
    // `name / rate / start`: blanks to fill.
    value: 'template',
    pattern:
      /(?<![\p{L}\d/])\p{L}[\p{L} ]{1,24}\s\/\s\p{L}[\p{L} ]{1,24}\s\/\s\p{L}[\p{L} ]{1,24}(?:\s\/\s\p{L}[\p{L} ]{1,24})*/iu,
  },
  {
    value: 'no-bullets',
    pattern: words(
      `(?:sentences|prose|paragraphs|plain text),? (?:not|no|instead of|rather than) (?:bullets?(?: points?)?|lists?)|(?:no|without|not in|avoid) (?:bullets?(?: points?| lists?)?|bulleted lists?|lists(?! of))|(?:don't|do not|dont|never)(?: \\p{L}+){1,3} (?:in|as|with|using) bullets?(?: points?| lists?)?|без (?:списков|буллетов|пунктов)`,
    ),
  },
  {
    value: 'bullets',
    pattern: words(
      `(?:as|in|with|use|using|rest as|put (?:it|this|them|that) (?:in|as)) (?:a )?(?:bullets?(?: points?| list)?|bulleted list)|bullet points(?: only| please)?|bullets?(?: points?)? (?:are |is )?(?:welcome|preferred|wanted|please|only|better)(?:,| and| not| than)[^.;]{0,12}(?:prose|paragraphs?|essays?|text)|prose is not|bullets?(?: points?)?,? not (?:prose|paragraphs|text)|bullets?(?: points?)? (?:are|would be|is) (?:the )?(?:easiest|best|great|nice|perfect|ideal|fastest|what)|списком|тезисно`,
    ),
  },
  {
    value: 'headings',
    pattern: words(
      `(?:with|use|under|using)(?: \\p{L}+){0,3} (?:headings|subheadings)|"[^.;]{0,60} as (?:sub)?headings|с подзаголовками`,
    ),
  },
  {
    value: 'one-paragraph',
    pattern: words(`(?:one|a single|single|1) paragraph|одним абзацем|один абзац|в одном абзаце`),
  },
  {
    value: 'same-order',
    pattern: words(
      `(?:in )?(?:the )?(?:same|this|that|exactly this|exact|given) order|in (?:the )?order (?:given|above|below|listed|of the (?:list|questions|points))|в (?:том же|этом|таком же|указанном) порядке`,
    ),
  },
  {
    value: 'no-links',
    pattern: words(`${refused('(?:hyper)?links?|urls?|web ?addresses|ссылок')}`),
  },
  {
    value: 'no-links:1',
    pattern: words(
      `(?:only|just|exactly|not more than|no more than|at most|max) (?:one|1|a single) (?:link|url)|(?:links?|urls?): (?:one|1|a single one)(?: at most| only| max\\p{L}*)?|a single (?:link|url),? (?:at most|only|max\\p{L}*|please|will do)|(?:только )?одну ссылку`,
    ),
  },
  {
    value: 'no-attachments',
    pattern: words(
      `${refused('attachments?|attached \\p{L}+|enclosures?|files|pdfs?|вложени[йяе]|файл(?:ов|ы)')}|(?:attach nothing|nothing attached)|(?:don't|do not|dont|please no|never) (?:attach|upload|enclose)(?: [\\p{L}\\d]+){1,3}|(?:links?|urls?) (?:instead of|rather than|not|over|and no) (?:attachments?|files)|(?:paste|inline|in the text),? (?:please,? )?(?:don't|do not|never|not|no) (?:attach\\p{L}*|files)|не при(?:кладыва|крепля)йте|attachments (?:are not|aren't|won't be|will not be|are never) \\p{L}+|(?:i|we) (?:can't|cannot|won't|don't|do not|never|will not)(?: \\p{L}+)? (?:open|read|see|get|receive|look at|download) (?:any |your )?(?:attachments|attached \\p{L}+|(?:\\p{L}+ )?files)|do not attach anything|без (?:вложений|файлов)|вложени\\p{L} не (?:нужны|открываю|надо|присылайте)|(?:файл|вложени)\\p{L}* [^.;]{0,20}не (?:прикрепляйте|прикладывайте|присылайте|шлите|вкладывайте|надо|нуж\\p{L}+)`,
    ),
  },
  {
    value: 'no-emoji',
    pattern: words(`${refused('emojis?|smileys?|emoticons?|смайл\\p{L}+|эмодзи')}`),
  },
  {
    value: 'plain',
    pattern: words(
      `plain text|(?:put |use |set |write |with )?nothing (?:is )?in (?:bold|italics)[^.;,]{0,20}|without (?:formatting|markdown)|unformatted|простым текстом|без форматирования`,
    ),
  },
  {
    value: 'table',
    pattern: words(
      `(?:as|in) a (?:small |short |little |simple )?table|with a table(?=[^\\p{L}]*$)|(?:в виде|в форме|таблиц\\p{L}) таблиц\\p{L}|таблицей`,
    ),
  },
  {
    value: 'voice',
    pattern: words(
      `(?:as|by|with|send|record|leave|in)(?: me| us)? a (?:short )?(?:voice|audio) (?:message|note|recording|memo)|(?:voice|audio) (?:message|note) (?:instead|only)|голосов\\p{L}+(?: сообщени\\p{L}+)?`,
    ),
  },
  {
    value: 'video',
    pattern: words(
      `(?:video|loom)(?: \\p{L}+){0,3} (?:instead of|in place of|rather than) (?:a |the |any |your )?(?:letter|text|proposal|cover letter|message)|(?:instead of|in place of|rather than) (?:a |the |any |your )?(?:letter|text|proposal|cover letter)[^.]{0,40}(?:video|loom)(?! call)|видео вместо`,
    ),
  },
  {
    value: 'pdf',
    pattern: words(
      `(?:as|in) (?:a |one |single )?(?:one-page )?pdf|pdf only|(?:one|a single) pdf(?=,| please| only|[^\\p{L}\\p{N}]*$)|в (?:формате )?pdf|одним pdf`,
    ),
  },
  {
    value: 'key-value',
    pattern: words(
      `key ?[:=-] ?value(?: pairs?)?|one (?:(?:item|answer|thing|point|fact) )?(?:per|a|to a) line|each (?:item|answer|point|one) on (?:its|a) (?:own|new|separate) line|кажд\\p{L}+ (?:пункт|ответ)\\p{L}* с новой строки`,
    ),
  },
  {
    value: 'template',
    pattern: words(
      `(?:us(?:e|ing)|follow|(?<!not )following|fill(?: in| out)?|copy(?: and fill)?|complete|stick to) (?:this|the|my|our) (?:following )?(?:template|format|form|structure|scheme|pattern)|(?:in|with) (?:this|the following) (?:format|structure|template|form)|(?:template|form|scheme|skeleton) (?:for|of) (?:your|the) (?:reply|letter|answer|message|bid|proposal|application)|(?:copy|fill)(?: in| out)? (?:this|the)(?: \\p{L}+)? (?:block|list|lines|blanks|fields)|шаблон (?:отклика|ответа|письма)|по (?:шаблону|форме|схеме|образцу)|заполните шаблон`,
    ),
  },
  {
    value: 'short',
    isStrong: true,
    pattern: words(
      `(?:please |pls )?(?:don't|do not|dont) (?:write|send)(?: me| us)? (?:a novel|novels|an essay|essays|a book|too much|long|pages)|(?:(?:i|we) )?(?:don't|do not) (?:need|want) (?:your |a |an )?(?:life story|novels?|essays?|long \\p{L}+)|(?:nobody|no one|none of us) (?:needs?|wants?|reads?|has)[^.;]{0,25} (?:${novel})|(?:no (?:time|patience|eyes|use) for|spare (?:me|us)|skip|save) (?:the |your |a )?(?:${novel})|(?:${novel}) (?:bores?|tires?|stays?|puts?|loses?|gets?) [^.;]{2,20}|no (?:novels|essays|(?:long|endless|lengthy|big) (?:letters?|essays?|texts?|stories|messages?|proposals?|intro\\p{L}*)|long letters?|walls? of text|long texts?|life stor(?:y|ies)|epics|lengthy \\p{L}+)|(?:no need (?:for|to write) (?:a )?(?:long|novels?|essays?)[\\p{L} ]{0,20})|писать много не (?:нужно|надо)|(?:не пишите|не надо|не нужно) (?:много|длинн\\p{L}+|роман\\p{L}*|простын\\p{L}+)|без (?:простыней|длинных (?:писем|текстов)|романов|воды)`,
    ),
  },
  {
    value: 'short',
    pattern: words(
      `(?:anything|whatever|everything|letters?|messages?|replies|proposals?)(?: that is| that's)? (?:longer|over|beyond|above) (?:than )?(?:an? |one |half a )?(?:screen|page|screenful|minute|paragraph|tweet)|(?:text[- ]message|tweet|sms|postcard|elevator|napkin)(?:[- ](?:length|size|sized|long|pitch))|(?:length|size) of an? (?:tweet|sms|text|text message|postcard)|(?:keep|make|hold|leave) (?:it|this|that|everything|things|your \\p{L}+|the \\p{L}+)(?: \\p{L}+)? (?:to|in|under|within|below) (?:an? |one |the )?(?:\\p{L}+[- ])?(?:screen|page|tweet|length|minute|postcard|paragraph)|(?:1|one|single|two|2|three|3)[- ]lin(?:e|er)s? (?:reply|answer|message|letter|response)s?|one-liners?|(?:short|brief|quick|concise|crisp|compact)(?! (?:\\p{L}+ )?(?:note|message|letter|intro\\p{L}*|proposal|reply|mail|email|summary|description|overview|explanation|list|bio|video|call|paragraph) (?:with|including|about|on|of|telling|explaining|describing|saying))(?:,? (?:and|but|&) [\\p{L} ]{3,16})?(?:,? please|,? pls)|tl;?dr|(?<=\\()(?:short|brief|quick|small) ones|the shorter,? the better|(?:max(?:imum)?|at most) (?:one|half a|a) page|(?:one|half a|a) page (?:max(?:imum)?|at (?:the )?(?:very )?most|tops|is enough|or less)|(?<!(?:one|two|three|four|five|\\d) )(?:keep|make) (?:it|your (?:\\p{L}+ ?){1,2}|this|the (?:letter|application|proposal|bid|reply|answer|message)|things|that) (?:very |really |nice and )?(?:short|brief|concise|crisp|to the point|tight|small)|(?:be|are|is|stay) (?:brief|concise|short)(?=\\s*(?:$|[.,;!)]|and|please))|(?<!(?:one|two|three|four|five|\\d) )(?:short|brief|concise) (?!(?:reply|answer|response|message|note|text) (?:to|for|about|on) (?:this|an?|one|our|that) (?!post|ad|job|question|letter))(?:applications?|proposals?|letters?|bids?|repl(?:y|ies)|messages?|answers?|pitch|notes?|texts?)(?: only| please)?|short please|a (?:short|brief) (?:letter|message|reply|note) (?:is|will|please)|(?:few|couple of) (?:lines|sentences)(?: (?:is|are|will be|will|would)(?: (?:do|suffice|enough|fine|plenty|nicely|quite)){1,3})?|brevity|(?:not|no|never|nothing) (?:more|longer) than (?:(?:a|one|half a|1) (?:screen|page|screenful)|(?:this|my|our) (?:ad|post(?:ing)?|text|description))|(?:fits?|fit) (?:on|in|into) (?:a|one) (?:screen|page|postcard)|(?:one|half a|a single) (?:screen|page)(?: at most| max\\p{L}*)?|(?:\\d+[-–])?${count} (?:lines|sentences|words) (?:is|are|will be|would be)? ?(?:enough|plenty|fine|sufficient|will do|do)|(?:пишите|отвечайте|напишите) (?:кратко|коротко|покороче)|(?<=^[^\\p{L}\\p{N}]*)(?:кратко|коротко|покороче)(?=[^\\p{L}\\p{N}]*$)|(?:кратко|коротко|покороче)[,.]? пожалуйста|коротк\\p{L}{2,3} (?:письм\\p{L}|отклик\\p{L}?|сообщени\\p{L})|пары (?:строк|предложений)`,
    ),
  },
  {
    value: 'language',
    isStrong: false,
    pattern: words(
      `(?:${languages}) or nothing|(?:in |only in |language: ?|write |use |answer |reply |auf |en )(?:${languages})(?:,? (?:please|only))?|(?<!(?:native|fluent) )(?:${languages})(?:,? not \\p{L}+|,? (?:please|only))|(?:на|по-)?(?:английск|русск|немецк|французск|испанск|украинск)\\p{L}{1,3}(?: язык\\p{L}?)?`,
    ),
  },
];
