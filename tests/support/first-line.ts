import { goldenEnglish, practiceDraft } from '../../practice/recording.ts';

/** The first line of a point of the practice draft, as it is written: `1.1`. */
export const russianOf = (id: string): string => firstLine(practiceDraft, id);

/** The first line of a point in the English that the recording has. */
export const englishOf = (id: string): string => firstLine(goldenEnglish, id);

function firstLine(text: string, id: string): string {
  const line = text.split('\n').find((line) => line.startsWith(`${id})`));
  if (line === undefined) throw new Error(`The practice draft has no point ${id}.`);
  return line.trim();
}
