/**
 * The most that the text of one answer may weigh, thoughts in it included. Beyond it nothing can be the lines that were
 * asked for, and the answer is broken off.
 */
export const maxAnswerBytes = 512 * 1024;

/** How far a line is shown while it is being written; past it only its end is awaited. */
export const maxShown = 8 * 1024;
