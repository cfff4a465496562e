/** Strings; filled with the answers file's problems. */
export const answersTh = {};
