import { secondPerson } from '../words/asking.ts';
import { badEnd, letterNoun, productPeople, readerAsked, thirdParty } from '../words/letter.ts';
import { duties, ofProject, otherSubject } from '../words/zone-cues.ts';
import { isToldOfThing } from './is-about-project.ts';

/** Whether a sentence tells what others write or get: a thing of the project, no wish for the letter. */
export function isOfOthers(masked: string): boolean {
  if (ofProject.test(masked) && !letterNoun.test(masked)) return true;
  if (inTurn.test(masked) && !/\?[^\p{L}]*$/u.test(masked)) return true;
  if (duties.test(masked) || isToldOfThing(masked)) return true;
  // `You write the questions; the bot must begin each answer with …`
  const parts = masked.split(/;\s+/u);
  if (parts.length > 1 && parts.every((part) => duties.test(`${part},`) || isToldOfThing(part)))
    return true;
  // `Applicants should tell us …`
  if (
    /^(?:all |the )?(?:applicants|candidates|bidders|freelancers) (?:should|must|have to|need to|are to) \p{L}+ (?:us|me)(?!\p{L})/iu.test(
      masked,
    )
  )
    return false;
  if (secondPerson.test(masked) || readerAsked.test(masked) || badEnd.test(masked)) return false;
  if (otherSubject.test(masked)) return true;
  return (
    productPeople.test(masked) ||
    (textHead.test(masked) &&
      (thirdParty.test(masked) ||
        /(?<!\p{L})(?:applicant|candidate|sender|recipient|author|employer)['’]s/iu.test(masked)))
  );
}

/** `Once a week you send a report`: the work itself comes round. */
const inTurn =
  /^(?:(?:once|twice|three times) (?:an?|per|every) (?:day|week|month)|(?:every|each) (?:day|week|month|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:один )?раз в (?:день|неделю|месяц)|кажд\p{L}+ (?:день|недел\p{L}|месяц|утро|вечер|понедельник|пятниц\p{L}))(?!\p{L})/iu;

const textHead =
  /^(?:(?:the|each|every|all|our|(?!ваш|сво|хорош)\p{L}+(?:ое|ый|ая|ые|ие|ий)) )?(?:applications?|proposals?|letters?|bids?|repl(?:y|ies)|answers?|messages?|e-?mails?|mails?|titles?|subject lines?|письм\p{L}+|ответ\p{L}*|сообщени\p{L}+)(?![\p{L}])/iu;
