import { Caseless } from './caseless.ts';

const owner =
  '(?:the |your |our |key |main |core |primary |basic |general |additional |minimum |preferred |required |technical |functional |specific |daily |day[- ]to[- ]day |job |role |project |position |candidate |essential |desired |ideal |other |more |full |current |brief |short |some |expected |a bit |a little |little |bit )*';
const part =
  "(?:responsibilit(?:y|ies)|duties|tasks?|to-?dos?|deliverables?|scope(?: of (?:the )?(?:work|project))?|(?:job |project |role |position )?(?:description|overview|summary|details?|background|brief|info(?:rmation)?|goals?|objectives?|context)|role|position|job|requirements?|qualifications?|skills?(?: (?:required|needed|and experience|& experience|and qualifications|set))?|must[- ]?haves?|need[- ]to[- ]haves?|should[- ]haves?|nice[- ]?to[- ]?haves?|bonus(?: points| skills)?|pluses|experience|expertise|competencies|profile|who (?:you are|we are|we need|we want)|you(?: are| have|'re| will| should have)?|about (?:us|you|me|the (?:job|role|project|company|product|client|team|position|work|app|site|brand|business)|our (?:company|team|product|brand|business))|the (?:job|role|work|task|company|project)|(?:what|things) (?:you(?:'ll| will| would)? (?:do|be doing|get|need|bring|need to know|must have|should have|own|work on|deliver)|we (?:offer|do|have|provide|need|need done|are building|pay|look for|want(?: built)?)|(?:we're|we are|i'm|i am) (?:looking for|offering|building)|i (?:need|need done|offer|have))|why (?:join us|us|work with us)|(?:we|i) (?:offer|provide|have|are)|ideal (?:candidate|freelancer|person|fit)|(?:strong )?candidates? (?:should|must|will) have|features?|functionality|specs?|specifications?|(?:tech(?:nology|nical)? )?stack|technolog(?:y|ies)|tools?(?: we use| used)?|platforms?|benefits?|perks|compensation|pay|payment|rate|budget|timeline|time ?frame|schedule|duration|deadline|milestones?|phases?|process|workflow|style|tone|design|look and feel|content|pages?|structure|format|data|fields|columns|inputs?|outputs?|guidelines|location|hours|working hours|commitment|target audience|audience|examples?|acceptance criteria|definition of done|how we work|interview process|hiring process|next steps|what happens next|example prompts?|sample (?:prompts?|questions|dialog(?:ue)?|conversation))";
const russianPart =
  '(?:о (?:нас|проекте|компании|задаче|продукте|роли|вас|клиенте)|(?:ваши |основные |главные |ключевые )?(?:задачи|обязанности|требования|навыки|условия|задача)(?: (?:к кандидату|к исполнителю|работы|на проекте|проекта))?|(?:что|чем) (?:нужно|надо|предстоит|необходимо|требуется)(?: (?:сделать|делать|заниматься))?|что (?:делать|сделать|имеем|есть|мы предлагаем|предлагаем|мы ждём от вас|важно уметь)|мы (?:предлагаем|ожидаем|ищем)|предлагаем|будет плюсом|плюсом будет|плюсы|желательно|функционал|функциональность|возможности|этапы|стек|технологии|тз|техническое задание|описание(?: проекта| задачи| работы)?|суть(?: задачи| проекта)?|состав работ|результат|сроки?|бюджет|оплата|материалы|исходные данные|структура|содержание|формат|поля|стиль|требования к (?:тексту|дизайну|коду|работе|результату|качеству|материалам|статьям|статье))';

/** A heading over what the job is, needs or gives: what stands below it is asked of the work, not of the letter. */
export const jobHeading = new Caseless(
  `^${owner}(?:${part}|${russianPart})(?:(?: ?[/&,+]| and| or| и) ?${owner}(?:${part}|${russianPart}))?$`,
);

/** Of these the place, hours, papers and mother tongue that others must have are conditions. */
export const personHeading =
  /(?:require|qualific|must|profile|who (?:you|we)|you(?![\p{L}])|candidate|freelancer|looking|location|hours|commitment|schedule|требовани|условия|ищем|ожидаем)/iu;

const apply = '(?:apply|applying|application|applications|bid|bidding|proposal|proposals)';
const answer =
  '(?:letter|cover letter|application|proposal|bid|reply|response|message|pitch|answer)';

/** A heading over what the letter shall hold. */
export const letterHeading = new Caseless(
  [
    `^(?:how|where|ready|want|wanting|instructions?|interested)? ?(?:to|on how to)? ?${apply}(?: (?:instructions?|process|requirements?|checklist|rules|guidelines?|format|questions?|details|steps?|procedure|here|now))?$`,
    `^(?:to|in order to|if you(?:'d like| want| would like)? to) (?:apply|be considered|bid|be shortlisted|stand out|get (?:a reply|shortlisted|my attention))[^.?!]{0,60}$`,
    `^(?:instructions|requirements|rules|guidelines|notes?|questions?) (?:for|to|on) (?:the |your |all )?(?:${apply}|${answer}s?|applicants?|candidates?|freelancers?|bidders?|applying|you)$`,
    `^(?:screening|pre-?screening|application|interview|qualifying|qualification|a few|some|my|our|three|two|four|five|quick|short) questions?(?: (?:for|to) (?:you|applicants?|candidates?|freelancers?))?$`,
    `^(?:please |kindly |pls )?(?:include|provide|send|submit|share|answer|attach|reply with|respond with|tell us|tell me|mention|state|confirm)(?: (?:us|me|the following|these|this|following|below|all|questions?|along|back|with|in|info(?:rmation)?|details|items|things|points|your|${answer}|when|you|apply|applying)){0,9}$`,
    `^(?:your|a good|a strong|the) ${answer} (?:should|must|needs? to|has to)(?: please)? (?:include|contain|have|cover|answer|be|mention|state)(?: (?:all|each|the|following|of|these|at least|things|points)){0,6}$`,
    `^(?:in|with|for) your ${answer}(?:,? please)?(?:,? (?:include|provide|tell|answer|share|mention|cover|state|address|let|us|me|know|the following|following|these|questions?|points|briefly|clearly)){0,6}$`,
    `^what (?:to (?:send|include|submit|write|put|tell us)(?: (?:us|me|in your ${answer}|with your ${answer}|when applying))?|(?:i|we)(?:'d| would)? (?:like|love|want|need|expect)(?: to (?:see|know|hear|read|get))?(?: (?:from you|in your ${answer}|in the ${answer}))|should (?:be in )?your ${answer}(?: include)?)$`,
    `^(?:interested|sounds? (?:like you|good|interesting)|is this you|think you're a fit|ready)\\?$`,
    `^(?:if (?:you(?:'re| are)? )?(?:interested|keen|this (?:sounds|is))[^.?!]{0,50}|when (?:you )?(?:apply|applying|reply|replying|responding|bidding)[^.?!]{0,50})$`,
    `^(?:как откликнуться|для отклика|в отклике(?: (?:укажите|напишите|пожалуйста|нужно|жду|обязательно|прошу|сообщите|ответьте))*|(?:что|чего) (?:написать|указать|прислать|жду|ждём|должно быть|нужно указать)(?: (?:в отклике|в письме|от вас))?|вопросы(?: (?:к|для) (?:кандидат\\p{L}+|вам|исполнител\\p{L}+|отклик\\p{L}*))?|(?:пришлите|укажите|напишите|ответьте)(?: (?:пожалуйста|мне|нам|в отклике|следующее|на вопросы))*|откликаясь(?:, (?:укажите|напишите))?|отклик)$`,
  ].join('|'),
);
