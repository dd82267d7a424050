import type { Sentence } from './posts/split-post.ts';
import { isOfOthers } from './wishes/is-of-others.ts';
import { secondPerson } from './words/asking.ts';
import { hiringWork, letterHead, productPeople } from './words/letter.ts';
import { words } from './words/word-pattern.ts';

const applying = words(
  `apply|cv|cover letters?|applications?|resumes?|letters?|proposals?|резюме|отклик\\p{L}*|письм\\p{L}*`,
);

/** Whether applications or letters are the work itself: there they are seldom the answer to this post. */
export function isAboutHiring(sentences: readonly Sentence[]): boolean {
  return (
    namesLetters(sentences) ||
    sentences.some(
      ({ text, masked }) =>
        hiringWork.test(masked) ||
        (applying.test(text) && productPeople.test(masked) && isOfOthers(masked)),
    )
  );
}

/** A post whose first words name letters or applications is about them: `Letter templates for a law firm`. */
function namesLetters(sentences: readonly Sentence[]): boolean {
  const head = sentences.find(({ field }) => field === 'description');
  return (
    head !== undefined &&
    lettersAsWork.test(head.masked) &&
    !letterHead.test(head.masked) &&
    !secondPerson.test(head.masked)
  );
}

const lettersAsWork = words(
  `(?<!(?:this|in the|the) )(?:letters?|proposals?|cover letters?|bids|resumes?|cvs?|applicants?|job posts?|newsletters?|freelancer \\p{L}+|отклик(?:ов|и|ами)|писем|рассылок|рассылк\\p{L}|резюме)`,
);
