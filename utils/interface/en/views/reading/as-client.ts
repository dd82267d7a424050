import { count, n } from '../../count.ts';

export const asClient = {
  title: 'As the client sees it',
  empty: 'Nothing would go into this field.',
  listed: 'In the list of applicants',
  figures: (words: number, characters: number) =>
    `${count(words, 'word', 'words')} · ${count(characters, 'character', 'characters')}`,
  asked: (met: number, all: number) =>
    `${n(met)} of ${count(all, 'wish', 'wishes')} of the client met`,
  followable: 'Nothing in it refers to what the client does not see.',
  stumbles: 'What the client may stumble over',
  goTo: (point: string) => `Go to point ${point}`,
  fault: {
    reference: (text: string, number: string) => `«${text}»: point ${number} is in no field.`,
    elsewhere: (text: string, number: string) =>
      `«${text}»: point ${number} goes into another field, which is read apart.`,
    backward: (text: string) => `«${text}»: nothing stands above it in this field.`,
    forward: (text: string) => `«${text}»: nothing stands below it in this field.`,
    opening: (text: string, times: number) =>
      `${count(times, 'paragraph begins', 'paragraphs begin')} with «${text}».`,
    jump: (text: string, expected: string) => `Number ${text} where a reader expects ${expected}.`,
  },
};
