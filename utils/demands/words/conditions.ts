import { words } from './word-pattern.ts';

export interface ConditionCue {
  value: string;
  pattern: RegExp;
  /** Counts only beside other wishes. */
  needsZone?: boolean;
}

const groups =
  '(?:(?:\\p{L}+ )?agenc(?:y|ies)|recruiters?|studios?|(?:outsourcing |dev |development |software )?compan(?:y|ies)|teams?|outsourc\\p{L}+|sub-?contract\\p{L}+|middle ?m[ae]n|intermediar\\p{L}+|brokers?|dev shops?|firms?|resellers?|bureaus?|third part\\p{L}+)';
const russianGroups =
  '(?:агентств\\p{L}{0,3}|студи\\p{L}{1,3}|посредник\\p{L}{0,3}|компани\\p{L}{1,3}|команд\\p{L}{0,3}|субподряд\\p{L}*|рекрутер\\p{L}*|юрлиц\\p{L}*|бюро(?: переводов)?|фирм\\p{L}{0,3}|веб-студи\\p{L}+)';
const people =
  '(?:people|persons?|candidates?|applicants?|freelancers?|developers?|designers?|engineers?|those|someone|anyone|experts?|specialists?|writers?|editors?|translators?|professionals?|consultants?|lawyers?|accountants?|testers?|teachers?|folks|ones|residents?|citizens?)';
const must = '(?:must|have to|has to|need to|needs to|should|required to|ought to)';
const ai =
  '(?:ai|a\\.i\\.|chat ?gpt|gpt|llms?|bots?|machine|claude|generated|robots?|language models?)';
const places =
  '(?:the )?(?:us|usa|u\\.s\\.|uk|eu|eea|europe|european union|united states|united kingdom|canada|germany|austria|france|spain|italy|poland|netherlands|ireland|australia|india|latam|latin america|asia|africa|north america|schengen|ukraine|dach|nordics?|switzerland|new zealand|brazil|mexico|japan|israel|portugal|sweden|norway|denmark|finland)';

export const conditions: ConditionCue[] = [
  {
    value: 'no-ai',
    pattern: words(
      `(?:no|not|never|don't|do not|without|zero|stop|hate|skip|avoid|ban|bans|banned)[^.;]{0,50}?(?:${ai})[- ]?(?:written|generated|made|produced|text\\p{L}*|letters?|proposals?|applications?|bids?|answers?|content|replies|responses|slop|copy|fluff|drafts?|templates?|output|help|assisted)|(?:${ai})[- ]?(?:written|generated|made|produced|texts?|letters?|proposals?|applications?|bids?|answers?|replies|responses|slop|copy|output)[^.;]{0,40}?(?:ignored|deleted|rejected|skipped|not read|unread|archived|declined|will|go|goes|get|gets|are|is|won't|out|bin|trash)|(?:don't use|do not use|never use) (?:${ai})(?: please| here| for this)?|written by (?:you|a human|yourself|hand)[^.;]{0,20}(?:not|no)|(?:если|письма|отклики|без|не)[^.;]{0,40}(?:нейросет\\p{L}+|chatgpt|gpt|ии-\\p{L}+|сгенерирован\\p{L}+)`,
    ),
  },
  {
    value: 'no-agencies',
    pattern: words(
      `(?:no|not|without|never|nor|zero)(?: (?:any|for|from|an?|please|to|through|via|by|more|with|work with|use|big|large|hire|accept|hiring))* (?:${groups})|(?:don't|do not|cannot|can't|won't|will not|not|never) (?:\\p{L}+ )?(?:hire|work|want|take|accept|consider|contract|deal|looking for|need)(?: with| to)?(?: an?| any)? (?:${groups})|(?:${groups})(?: and (?:${groups}))?(?:,? (?:please )?(?:don't|do not|need not|needn't|will not|won't|are not|aren't|should not|stay|not|move on|skip|excluded|are excluded|out))|(?:only|just)(?: for)? (?:single |individual |independent |solo )(?:persons?|freelancers?|people|developers?|designers?|individuals?|contractors?|\\p{L}+)|(?:single |individual |independent |solo )?(?:individuals?|freelancers?|solo(?: \\p{L}+)?|one person|independents?|single persons?) only|only (?:individuals|freelancers|independents?)|instead of an agency|(?:без|никаких|кроме|не|не для) (?:${russianGroups})(?: и (?:${russianGroups}))?|(?:с )?(?:${russianGroups})(?: и (?:${russianGroups}))? (?:просьба |прошу |просим )?(?:не |мимо|нам не)[^.,;]{0,30}|[\\p{L} ]{3,40} (?:просим|просьба|прошу)(?: нас)? не (?:беспокоить|откликаться|писать|предлагать)|только (?:частн\\p{L}+|физлиц\\p{L}*|фрилансер\\p{L}*|самозанят\\p{L}+|исполнител\\p{L}+ напрямую|напрямую|один человек|одиночк\\p{L}+)`,
    ),
  },
  {
    value: 'language',
    pattern: words(
      `(?:only )?native(?: \\p{L}+)?(?: speakers?)?(?: of [\\p{L} ]{3,30})?(?: only| is a must| required| please| level| or \\p{L}+| speakers?)|(?:only|must be|has to be|should be|need|we need|want)(?: an?)? (?:native|mother[- ]tongue|fluent|bilingual)[^.,;]{0,30}|(?:english|german|french|spanish|dutch|polish|italian|russian|portuguese|danish|swedish|level|your \\p{L}+)(?: \\p{L}+){0,3} (?:[abc][12])(?: or (?:better|higher|above)| at least| minimum|\\+)?|(?:at least |minimum |min\\. )?[bc][12](?: level)? (?:in )?(?:english|german|french|spanish|dutch|polish|italian|russian|required|is|or)[^.,;]{0,20}|mother tongue|(?:you )?(?:must|have to|need to|should) (?:speak|write|read|know|understand|be fluent in)[^.,;]{0,30}(?:fluently|english|german|french|spanish|dutch|natively)|fluent (?:english|german|french|spanish|dutch)[^.,;]{0,20}(?:must|required|only)|(?:только )?носител\\p{L}+[^.,;]{0,30}|(?:английск|немецк|французск|русск)\\p{L}+[^.,;]{0,15} (?:не ниже|от|уровн\\p{L}+|на уровне|[bc][12])[^.,;]{0,12}`,
    ),
  },
  {
    value: 'place',
    pattern: words(
      `(?:${people}|you|we|who|freelancer|must|applicants)[^.;]{0,25}(?:${must}|who|only)?(?: also)? (?:be )?(?:based|located|reside|residing|live|living|sit|resident|registered|physically)(?: permanently| legally)? in [^.,;]{2,50}|(?:only|exclusively)(?: for)? (?:${people}|\\p{L}+)?\\s?(?:from|in|based in|located in|living in|within|inside) (?:${places})(?: or (?:${places}))?|(?:${places})(?:(?: or | and |\\/)(?:${places}))?[- ](?:based )?(?:(?:${people}) only|only|residents? only|based (?:${people})|citizens? only|citizens|residents)|(?:based|located|living|residents?|citizens?) (?:in|of) [^.,;]{2,30} only|(?:must|have to|need to) be (?:a |an )?(?:${places}|\\p{L}+) (?:citizen|resident)|work permit|(?:только|исключительно) (?:из|для|жител\\p{L}+|исполнител\\p{L}+ из|резидент\\p{L}+) [^.,;]{2,30}|(?:рассматриваем|берём|берем|ищем|нужен)[^.,;]{0,20}только[^.,;]{0,12} из [^.,;]{2,25}|резидент\\p{L}+ [^.,;]{2,20} (?:только|обязательно)`,
    ),
  },
  {
    value: 'hours',
    pattern: words(
      `(?:some |need |needs? |at least |min(?:imum)? |a |an? )?(?:(?:\\d+\\+?|one|two|three|four|five|six|several|some|few|half)[- ]?(?:\\+ )?(?:hours?|h|hrs?)?(?: of)?(?: (?:daily|working))? )?overlap[^.;,]{0,60}|(?:working|work|office|business|core) hours(?: of| are| must be|:|,)? ?\\d[^.;]{0,30}|(?:must |should |has to |have to |need to |needs to |please |you )(?:be )?(?:available|online|reachable|on ?line|working|work|on slack)[^.;]{0,20}(?:\\d{1,2}(?::\\d\\d|am|pm| am| pm)?|time zone|hours|business|mornings?|evenings?|weekends?|est|pst|cet|utc|gmt)[^.;,]{0,30}|(?:within|in|between|during) (?:our |us |eu |cet |est |pst |european |american |uk )?(?:business|working|office) hours|пересечени\\p{L} [^.;]{0,40}|(?:быть|находиться) на связи [^.;,]{0,40}|(?:рабоч\\p{L}+ (?:часы|время)) [^.;,]{0,30}(?:\\d|мск|utc)[^.;,]{0,15}|(?:не менее|минимум) [^.;,]{0,12}час\\p{L}* (?:по|в) (?:нашему|мск|москв\\p{L}+|общ\\p{L}+)[^.;,]{0,20}`,
    ),
    needsZone: true,
  },
  {
    value: 'status',
    pattern: words(
      `(?:only |must be |at least |minimum |min\\.? )?(?:top[- ]rated(?: plus)?|expert[- ]vetted|rising talent)(?: (?:\\p{L}+ )?(?:only|please|or \\p{L}+|required|freelancers? only|is a must|badge))?|(?:at least |above |over |min(?:imum)?\\.? |more than )?\\d{2,3} ?%(?: or (?:more|higher|above))? (?:job success|jss|success)[^.;,]{0,30}|(?:job success|jss)(?: score)?[^.;,]{0,20}\\d{2,3} ?%?[^.;,]{0,20}|(?:certified|licensed|chartered|registered|accredited|sworn)(?: \\([^)]*\\))?(?: \\p{L}+){0,3} only|only (?:certified|licensed|chartered|registered|accredited|sworn)[^.;,]{0,40}|(?:certificate|certification|licen[cs]e|badge)(?: \\p{L}+){0,3} (?:is |are )?(?:required|mandatory|a must|obligatory|needed)|(?:must|have to|need to) (?:be |hold |have )(?:a |an |the )?(?:\\p{L}+ )?(?:certified|licensed|chartered|certificate|certification|licen[cs]e|badge|accreditation)[^.;,]{0,30}|(?:rank|badge|level|status|rating|score)[- ,:]+(?:\\p{L}+ )?(?:at least|or (?:higher|better|above)|and above|minimum)[^.;,]{0,20}|\\d(?:[.,]\\d)? (?:stars?|rating) (?:or (?:higher|more|better|above)|minimum|at least)|(?:только )?(?:с )?(?:статус\\p{L}* |бейдж\\p{L}* )?top rated[^.;,]{0,15}|(?:job success|jss|рейтинг)[^.;,]{0,12}(?:не ниже|от|выше|не менее) \\d[^.;,]{0,10}|(?:сертификат|лицензи\\p{L}|диплом)\\p{L}* (?:обязател\\p{L}+|строго)`,
    ),
  },
  {
    value: 'other',
    pattern: words(
      `(?:only|exclusively)(?: for)? (?:${people})(?: (?:who|with|that|having|of|whose)) [^.;]{3,80}|(?:reply|respond|apply|write|bid|answer|contact me|contact us|submit)(?: to this)?(?:,? please,?)? only (?:if|when) [^.;]{3,80}|only (?:reply|respond|apply|write|bid|answer|submit)(?: if| when) [^.;]{3,80}|(?:please )?(?:don't|do not|dont|no need to|no point to|never) (?:apply|reply|bid|respond|write(?: to (?:me|us))?|bother|answer|submit)(?: (?:if|unless|without)) [^.;]{3,80}|(?:if|unless) you (?:have not|haven't|have never|don't|do not|can't|cannot|never|aren't|are not|have no|lack|have less|have)[^.;]{3,80}?,? (?:please )?(?:don't (?:apply|reply|bid|write|bother|waste)|do not (?:apply|reply|bid|write|bother)|skip|pass|move on|stay away|this (?:job )?is(?: not|n't)|look elsewhere|no need|save)[^.;]{0,30}|(?:we|i) insist(?: on)? [^.;,]{3,60}|[^.;,]{3,80} (?:is|are) (?:not optional|non-negotiable|mandatory|obligatory|an absolute must)|(?:reply|apply|write|bid|respond) if (?:and only if )?you [^.;]{3,80}|(?:someone|somebody) who has [^.;]{3,60},? please|(?:own|your own) (?:equipment|studio|laptop|licen[cs]e|camera|microphone|device|car|tools?)[^.;,]{0,20} (?:required|needed|is a must|must|mandatory)|(?:professional |liability )(?:indemnity |liability )?insurance[^.;,]{0,30}|(?:clean (?:\\p{L}+ )?(?:police |criminal )?record|no criminal record|police (?:clearance|certificate))[^.;,]{0,20}|background check[^.;,]{0,20}(?:required|must|needed)|(?:откликайтесь|пишите|отвечайте)(?:,? пожалуйста,?)? только,? (?:если|те|с|при) [^.;]{3,80}|(?:только|исключительно) (?:те,? кто|специалист\\p{L}*|люди|кандидат\\p{L}*|исполнител\\p{L}*|разработчик\\p{L}*|с опытом|с)[^.;]{3,60}|если (?:вы |у вас )?(?:не|нет|никогда)[^.;]{3,80}?,? (?:пожалуйста,? |прошу )?(?:не (?:пишите|откликайтесь|тратьте|отвечайте|беспокойте)|мимо|проходите)[^.;]{0,25}|без [^.;,]{3,50} (?:не (?:пишите|откликайтесь|беспокоить|рассматриваем|рассматриваю|берём|предлагать)|просьба не)[^.;,]{0,20}|(?:не откликайтесь|не пишите),? (?:если|без) [^.;]{3,60}`,
    ),
  },
];
