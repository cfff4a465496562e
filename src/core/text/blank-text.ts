/**
 * Text that looks empty to a person. Where answers come in, such text is taken for empty, so that a reason or
 * a piece of evidence made of spaces never changes a level. The zero-width space is included because Thai
 * texts carry it as a break between words.
 */
const blankText = /^[\s\u200B\u2060]*$/u;

export function isBlank(text: string): boolean {
  return blankText.test(text);
}

/** The text as it is, or the empty text when nothing in it can be seen. */
export function blankToEmpty(text: string): string {
  return isBlank(text) ? '' : text;
}
