import type { Pattern } from './caseless.ts';
import { words } from './word-pattern.ts';

const tongue =
  '(?:english|german|french|spanish|dutch|italian|russian|portuguese|polish|czech|slovak|swedish|danish|norwegian|finnish|icelandic|turkish|arabic|hebrew|chinese|mandarin|cantonese|japanese|korean|greek|hungarian|romanian|bulgarian|croatian|serbian|ukrainian|hindi|vietnamese|thai|catalan|estonian|latvian|lithuanian|английск\\p{L}*|немецк\\p{L}*|французск\\p{L}*|испанск\\p{L}*|русск\\p{L}*|итальянск\\p{L}*|китайск\\p{L}*|польск\\p{L}*|турецк\\p{L}*)';
const clock =
  '(?:\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm)|\\d{1,2}:\\d\\d|\\d{1,2}\\s?(?:to|-|–|and|до)\\s?\\d{1,2}|mornings?|evenings?|afternoons?|nights?|weekends?|office hours|business hours|working hours|time ?zone|cet|est|pst|utc|gmt|мск|москв\\p{L}+|утр\\p{L}+|вечер\\p{L}+)';

/** How it is said that nobody else may apply. */
export const must = words(
  `(?<=^[^\\p{L}\\p{N}]*)be online(?= )|(?<=^[^\\p{L}\\p{N}]*)native(?= \\p{L}+(?: speakers?)?[^\\p{L}]*$)|(?<=^[^\\p{L}\\p{N}]*)(?:available|online|reachable|awake|based)(?= )|(?:please |pls )?(?:skip|pass|move on|stay away|look elsewhere|keep scrolling)(?=[^\\p{L}\\p{N}]*$)|please be|you need an?|you can be (?=reached|spoken|called)|confirm (?:that )?you|(?:is|are|'s) (?:an? )?(?:absolute |strict |hard )?(?:must|required|mandatory|obligatory|compulsory|essential|prerequisite|requirement|non-negotiable|necessary|not optional|indispensable|needed|precondition)|(?:is|are) what (?:we|i) (?:insist|require)|must ?-?have|(?:must|has to|have to|needs? to|should|ought to|shall) (?:be|have|hold|live|sit|reside|speak|own|come|stay|work|write|read|carry|possess|overlap|match)|(?:we|i)(?:'ll| will)? (?:need|want|require|expect|insist on|ask for|prefer|look for|take|hire|accept|consider|can only \\p{L}+)(?: only)?|(?:only|exclusively|strictly|solely)|(?:at least|minimum|min\\.)|(?:required|mandatory|obligatory|compulsory|needed)(?=\\s*(?:$|[.,;!)–-]))|without (?:one|it|that|this)|(?:someone|somebody|people|anyone) (?:with|who)|need not (?:apply|bother)|needn't (?:apply|bother)|(?:please )?(?:don't|do not) (?:apply|bother|write|reply|bid)|please[^\\p{L}\\p{N}]*$|or (?:higher|better|above|more|equivalent)|otherwise (?:please )?(?:pass|skip|don't|do not)|you (?:live|speak|have|own|hold|sit|work|are) |holders? of|hold (?:an?|the)|обязател\\p{L}+|обязан\\p{L}*|необходим\\p{L}*|строго|только|исключительно|не ниже|требу\\p{L}+|нуж(?:ен|на|но|ны)|должн\\p{L}+`,
);

/** Said so strongly that also a skill or experience is a condition. */
export const mustFirmly = words(
  `(?:please |pls )(?:skip|pass|move on|stay away)(?=[^\\p{L}\\p{N}]*$)|(?:is|are|'s) (?:an? )?(?:absolute |strict |hard )?(?:must|mandatory|essential|required|obligatory|compulsory|prerequisite|non-negotiable|not optional|indispensable|precondition)|no exceptions|only|exclusively|solely|at least|otherwise (?:please )?(?:pass|skip|don't|do not)|(?:must|need to|have to) be insured|must own|must have|need not (?:apply|bother)|needn't (?:apply|bother)|(?:don't|do not) (?:apply|bother|write|reply|bid)|insist|обязателен|обязательно|обязательна|обязательны|обязателен|только|исключительно`,
);

/** What is asked of the person, by its words: the first that fits. */
export const qualities: [string, Pattern][] = [
  [
    'language',
    words(
      `(?:only )?\\p{L}+ speakers?(?= only| please|[^\\p{L}\\p{N}]*$)|(?:native|conversational|business[- ]level|good|excellent|decent|solid|near-native|mother[- ]tongue|first language|fluent|fluency|bilingual|proficien\\p{L}+|native[- ]level|(?:grew up|grown up|raised|dreams?|thinks?|born) (?:with|in|on|speaking)|[abc][12])[^.;]{0,40}(?:${tongue}|speakers?|level|writers?|readers?|please|only)|(?:spoken|written|working) (?:${tongue})|first language|(?:${tongue})[^.;]{0,25}(?:не ниже|уровн\\p{L}+|свободн\\p{L}+|в совершенстве|обязател\\p{L}+|[abc][12])|dialect`,
    ),
  ],
  [
    'hours',
    words(
      `(?:stand-?ups?|meetings?|calls?|syncs?|shifts?|dailys?|dailies)[^.;]{0,30}\\d{1,2}(?:[:.]\\d\\d)?|(?:awake|online|on-line|available|reachable|reached|at (?:your|the) desk|on slack|around|present|working|work)[^.;]{0,30}${clock}|${clock}[^.;]{0,24} you (?:can|must|should|have to|need to) be|(?:same|our|within \\p{L}+ hours of our) time ?zone|(?:на связи|онлайн|работать)[^.;]{0,30}${clock}`,
    ),
  ],
  [
    'status',
    words(
      `certifi\\p{L}+|membership|enrolled agents?|(?:cpas?|acca|cima|cma|cfa|frm|cissp|cisa|cism|oscp|ceh|pmp|prince2|cka|ckad|ccna|ccnp|ccie|rn|riba|ceng|cipp|csm|ifrs diploma)(?:,? (?:or|and|\\/) \\p{L}+)?|iso[- ]\\d+|qualifications?|qualified|hold (?:an? |the )?(?:valid|current|active|recogni[sz]ed|official) \\p{L}+|certs?|licen[cs]\\p{L}*|degrees?|level \\d|wset|ph\\.?d|msc|bsc|mba|diplomas?|badges?|rising talent|expert[- ]vetted|jss|job success|(?:upwork|success) scores?|stars?|accredit\\p{L}+|chartered|sworn|admitted to|registered (?:with|as)|(?:board|court)[- ](?:certified|admitted|sworn)|earnings|clearance|сертифика\\p{L}+|лицензи\\p{L}+|диплом\\p{L}*|аккредит\\p{L}+|рейтинг\\p{L}*|статус\\p{L}*`,
    ),
  ],
  [
    'place',
    words(
      `(?:eu|eea|uk|us|usa|european|swiss|canadian) (?:residents?|citizens?|residency|citizenship)|(?:must|have to|need to|should|has to) be (?:already )?in (?!your|our|my|a |an |the (?:letter|proposal|message|application|bid|reply|subject|first|last|text|top)|it|touch|contact|time|place|the team|use|sync|line|order|english|control)[^.;,]{2,24}|(?:from|in|within) (?:the )?(?:eu|eea|uk|us|usa|europe|european union|united states|united kingdom|latam|canada|india|germany|austria|switzerland|north america|latin america)|(?:гражданств\\p{L}+|проживани\\p{L}+|жить|живёт|находиться|резидент\\p{L}*)(?: (?:в|на|из))? [^.;]{2,30}`,
    ),
  ],
];

/** What only one who is told to have it has: tools, papers, a past. */
export const ownings = words(
  `experience|background|(?:\\d+|few|no) (?:\\p{L}+ )?(?:jobs|contracts|projects)|(?:own|previous|prior|former|proven|finished|earlier) (?:\\p{L}+ )?\\p{L}+|treated room|software|tools?|machine|licen[cs]e for|track record|insurance|insured|indemnity|equipment|laptop|studio|microphone|camera|device|record|references? from|migrations?|projects?|опыт\\p{L}*|собственн\\p{L}+|страховк\\p{L}+|оборудовани\\p{L}+`,
);
