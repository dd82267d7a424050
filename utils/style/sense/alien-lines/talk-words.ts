// What models write instead of a translation, or around it. Each is right where the Russian says so itself:
// its licence is looked for in the source line. All patterns are read at the start of a sentence.

/** A way to say that nothing is translated, or to speak about the task, and the Russian that would warrant it. */
export interface Talk {
  says: RegExp;
  unless: RegExp;
  /** It is said by a whole sentence: where most words of it answer the Russian, it is a translation. */
  isWhole?: true;
}

const unable = `(?:can ?not|can['’]t|could not|couldn['’]t|am (?:sorry|unable|not able|afraid)|['’]m (?:sorry|unable|not able|afraid)|will not|won['’]t|must decline|have to decline|do not|don['’]t|refuse to)`;
const serve =
  'translat|assist|help|fulfil|comply|process|complete this|provide (?:a|the|this|an|any) (?:translation|answer|response)|respond|answer|continue|engage|generate|see (?:any|the) (?:text|sentence|line)|have (?:enough|any|the) (?:context|text)|produce|understand (?:the|this|your) (?:text|request|sentence|input|question)|be able';
const able =
  /не\s+(?:(?:с)?мо[гж]|суме|уме|берусь|возьм|буд|понима|понял|вижу|знаю|име|хват|получ)|нельзя|невозможн|отказ|нет(?![а-яё])|сожал|извин|прости|прошу\s+прощ|к\s+сожал|жаль|неспособ/i;
const translation = /перев[еоё]д|перелож|локализ/i;
const model = /искусственн|нейросет|ИИ(?![а-яё])|языков\S*\s+модел|модел|ассистент|AI|GPT|LLM/i;
const note =
  /примечан|замечан|замет(?:ьте|им|ка|ки|ку)|обрати|обращ|важно|отме[тч]|учт|учит|учес|имейте|имею\s+в|NB|PS|P\.\s?S|P\.\s?S|постскриптум|поясн|сноск|записк|внимани|помните|помни|напомин|note/i;
const agreed =
  /не\s+беда|проблем|страшн|конечно|разумеется|хорошо|безусловно|несомненно|обязательно|естественно|с\s+удовольств|ладно|уверен|точно|наверняка|(?:^|[^а-яё])да(?![а-яё])|определ[её]нно|само\s+собой|без\s+проблем|договор|отлично|превосходно|понял|понят|понима|ясно|принято|рад/i;
const version = /верси|вариант|текст|перев[еоё]д|редакц|англ|предложени/i;
const never = /(?!)/;

export const talks: readonly Talk[] = [
  {
    says: new RegExp(
      `(?:unfortunately,? |sorry,? (?:but )?|i apologi[sz]e,? (?:but )?|apologies,? (?:but )?)?(?:i|we) ?${unable}\\b(?:(?!\\b(?:that|think|believe|it|which|because|if|when|until)\\b)[^.!?]){0,60}?\\b(?:${serve})`,
      'i',
    ),
    unless: able,
    isWhole: true,
  },
  {
    says: /(?:i['’]?\s?(?:a)?m )(?:so |very |really )?(?:sorry|afraid)[,. ](?:but |that )?(?:i|there|this|the (?:text|request|source|line))\b/i,
    unless: able,
  },
  { says: /(?:sorry|apologies|my apologies|i apologi[sz]e)[,.!]/i, unless: able },
  { says: /(?:i am sorry|i['’]m sorry)[.!]?$/i, unless: able },
  {
    says: /(?:as|being|i am|i['’]m|i am only|i['’]m just) an? (?:ai\b|artificial intelligence|(?:large )?language model|virtual assistant|machine translat|translation (?:assistant|model|engine|system)|helpful assistant)/i,
    unless: model,
  },
  {
    says: /(?:sure|certainly|of course|absolutely|okay|ok|alright|got it|understood|great|no problem|with pleasure|gladly|thank you for (?:the|your) (?:text|request))[,.!:;—–-]/i,
    unless: agreed,
  },
  {
    says: /(?:below is|the following is|here(?:['’]s| is| are|’s)?) (?:the|my|your|a|an|one|its|some)? ?(?:\w+ ){0,3}(?:translat\w*|rendering|version|english(?: text| version)?|result|output|answer|response|line|sentence|text)s?\b[^.!?]{0,40}(?::|$)/i,
    unless: /вот|(?<!не\s)ниже|привожу|прилага|далее|следующ|здесь/i,
  },
  {
    says: /(?:the |my |your |a |an |possible |literal |final |suggested |corrected |proposed |revised |improved |alternative |english |russian |full )*(?:translation|translated (?:text|line|sentence|version)|english(?: (?:version|text|translation))?|rendering|corrected version|literal meaning)(?: \((?:en|english)\))?(?: (?:is|of (?:the|this) (?:text|line|sentence)(?: is)?|into english|to english|in english))?\s*[:：]/i,
    unless: version,
  },
  {
    says: /(?:output|answer|response|reply|assistant|user|system|reasoning|thought|thinking|literally|source text|target text|original|alternatively|or alternatively|option \d+|line \d+)\s*[:：](?=\s|$)/i,
    unless: /:|—|–|-/,
  },
  {
    says: /(?:the |this |that |your |given |provided )*(?:source|original|russian|input|provided|given) (?:text|sentence|line|phrase|word|fragment|input|version|russian)\b/i,
    unless: /исходн|оригинал|первоначальн|русск|начальн|входн|ввод|предостав|данн|текст|стро[кч]/i,
  },
  {
    says: /(?:please )?translate (?:the|this|these|that|each|every|it|all|only|from|into|to|following|f\b|line)\b/i,
    unless: translation,
  },
  {
    says: /(?:please |kindly |could you (?:please )?|can you (?:please )?)(?:provide|send|share|paste|give|enter|supply|specify)(?: me)?(?: with)? (?:the|a|your|more|me|some|any) (?:\w+ ){0,2}(?:text|sentence|line|context|content|source|fragment|input)/i,
    unless:
      /пожалуйста|прошу|пришлите|отправьте|укажите|дайте|поделитесь|предостав|присла|нуж|переда|могли|можете/i,
  },
  {
    says: /(?:please |kindly )?(?:let me know|tell me|feel free|do not hesitate|don['’]t hesitate) (?:if|whether|to|should|how)/i,
    unless:
      /сообщи|дайте|дай\s|скажите|напиши|пишите|обраща|спрашив|сто[ия]т|стесня|зада[вй]|укажите|подскаж|уточни|свяж|знать/i,
  },
  {
    says: /(?:i )?(?:hope|trust) (?:that )?(?:this|it|the above|my translation)/i,
    unless: /наде|уповаю|полагаю|рассчит/i,
  },
  {
    says: /(?:would you like me|do you want me|shall i|should i) to\b/i,
    unless: /хотите|хотели|нужно|надо|стоит|следует|мне|требуется|желаете/i,
  },
  {
    says: /(?:i (?:have |['’]ve )?(?:translated|rendered|kept|preserved|left [^.]{0,40}?(?:untranslated|as[- ]is|unchanged|as (?:it|they) (?:is|are|was|were)|in (?:russian|the original))|followed|interpreted|applied)|(?:this|the) (?:translation|rendering)|(?:this|the above) (?:text|sentence|line|phrase) (?:is|was|means|has|says|translates|can|could|reads)|(?:it|which) (?:literally )?translates (?:as|to|into))\b/i,
    unless:
      /перев[еоё]|сохран|остав|след|понял|понят|трактов|толков|примен|соблю|предложени|строк|текст|фраз|держ|выполн|передал|ве(?:л|ду)/i,
  },
  {
    says: /(?:follow|keep|obey|respect|apply|remember|use|observe|maintain) (?:the |all |these |those |every )*(?:style |above |given |following )*(?:rules|instructions|guidelines|formatting|glossary)\b/i,
    unless: /правил|инструкц|руководств|указан|стил|глоссар|формат|рекоменд|требован|памятк/i,
  },
  {
    says: /(?:no translation|nothing to translate|not translated|untranslat\w+|translation (?:not |un)available|translation (?:is )?(?:missing|pending|failed|complete|completed|done|finished|ready)|error[:,] .*|null|undefined|n\/a|lorem ipsum\b.*)[.!?]?$/i,
    unless: /ошибк|ошибо|error|сбо|перев[еоё]д|перелож|lorem|null|undefined|n\/a|н\/д/i,
  },
];

/** A translator's note, in brackets or as a sentence. */
export const notes: readonly Talk[] = [
  {
    says: /(?:please )?(?:note|nota bene|n\.?b\.?|translator['’]?s?['’]? (?:note|comment|remark)s?|t\/?n|tn|editor['’]?s note|disclaimer|remark|clarification|side note|important note|p\.?\s?s\.?)\s*[:：]/i,
    unless: note,
  },
  {
    says: /(?:literally|lit\.|in russian|in the (?:original|source|russian)|russian|original|source|transliterat\w+|untranslat\w+|i\.e\. in russian|word for word|context needed|unclear in|as in the (?:original|source))(?=[:,; ]|$)/i,
    unless: /букв|дословн|русск|оригинал|исходн|транслит|первоисточ|росси/i,
  },
  { says: /translat(?:ed|ion|or)\b/i, unless: translation },
];

/** A command that only a prompt gives. */
export const prompts: readonly Talk[] = [
  {
    says: /\bignore (?:all |the |any |your )*(?:previous|prior|above|earlier) (?:instructions|prompts?|rules|text)/i,
    unless: /игнорир|не\s+обращ/i,
  },
  { says: /\b(?:style|translation) rules\b[^.]{0,40}$/i, unless: /правил/i },
  { says: /\bas an? (?:ai|large)? ?language model\b/i, unless: model },
  {
    says: /\b(?:this|your|the) (?:request|content|text) (?:violates|goes against|is against|may violate)\b/i,
    unless: /наруш|против/i,
  },
  {
    says: /\bmy (?:training data|knowledge cutoff|guidelines|programming)\b/i,
    unless: /обуч|знани|правил|руководств|программ/i,
  },
  {
    says: /\bi (?:cannot|can't|can not|am unable to) (?:assist|help) (?:with|you with) (?:this|that)\b/i,
    unless: never,
  },
];
