/** Ticks and crosses drawn with the letters of a symbol font: the letter alone says nothing, the font says what it is. */

const wingdings: ReadonlyMap<string, string> = new Map([
  ['ü', '✓'],
  ['þ', '☑'],
  ['û', '✗'],
  ['ý', '☒'],
  ['¨', '☐'],
  ['o', '☐'],
  ['q', '☐'],
  ['x', '☒'],
]);
const wingdings2: ReadonlyMap<string, string> = new Map([
  ['P', '✓'],
  ['R', '☑'],
  ['O', '✗'],
  ['Q', '☒'],
  ['S', '☒'],
  ['T', '☒'],
  ['£', '☐'],
]);
const webdings: ReadonlyMap<string, string> = new Map([
  ['a', '✓'],
  ['r', '✗'],
  ['c', '☐'],
  ['g', '■'],
]);
const marlett: ReadonlyMap<string, string> = new Map([
  ['a', '✓'],
  ['b', '✓'],
  ['r', '✗'],
]);

const fonts: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['webdings', webdings],
  ['marlett', marlett],
]);

/** Symbol fonts also live in a range of their own, U+F000 to U+F0FF. */
const ownRange = 0xf000;

export function isSymbolFont(font: string): boolean {
  return fonts.has(font.trim().toLowerCase());
}

/** The text with its letters as the signs they draw; as it is where the font is another, or the letters are no signs. */
export function drawnText(text: string, font: string): string {
  const signs = fonts.get(font.trim().toLowerCase());
  if (signs === undefined) return text;
  const drawn = [...text.trim()].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const low = code >= ownRange && code <= ownRange + 0xff ? String.fromCodePoint(code - ownRange) : letter;
    return signs.get(low);
  });
  return drawn.length > 0 && drawn.every((sign) => sign !== undefined) ? drawn.join('') : text;
}
