/** Under which name a page tells the one after it, in the session's storage, which rows were mended. */
export const told = 'mended rows';
