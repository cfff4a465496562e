/**
 * When two texts are the same text: they differ in nothing but what nobody sees, in dashes and widths, Thai digits and
 * Unicode form, and in the ways Thai letters come out of other programs looking the same. Copying out of a print or
 * another program changes these and no words. Nothing looser: a word more or less is another text.
 */

/** Spaces and line ends of all kinds, every mark without a shape of its own, and the marks that make a sign an emoji. */
const unseen = /[\s\p{Format}\p{Variation_Selector}]/gu;

const dashes = /[\p{Dash_Punctuation}\u2212]/gu;

/** Full-width forms of ASCII, as East Asian keyboards type them, stand this far away. */
const fullWidth = /[\uFF01-\uFF5E]/g;
const widthOffset = 0xfee0;

/** Texts of these signs alone are plain already: asked of every cell of large sheets. */
const alreadyPlain = /^[!-~]*$/;

/** Without what nobody sees; dashes and letters of all widths as one. Case and accents stay. */
export function plainText(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(dashes, '-')
    .replace(fullWidth, (letter) => String.fromCharCode(letter.charCodeAt(0) - widthOffset));
}

export function comparableText(text: string): string {
  return arabicDigits(oneThaiSpelling(plainText(text)));
}

export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/** Marks that old Thai fonts drew at other heights or sides, in a range that no standard gives a meaning. */
const drawnApart = [
  0x0e10, 0x0e34, 0x0e35, 0x0e36, 0x0e37, 0x0e48, 0x0e49, 0x0e4a, 0x0e4b, 0x0e4c, 0x0e48, 0x0e49, 0x0e4a,
  0x0e4b, 0x0e4c, 0x0e0d, 0x0e31, 0x0e4d, 0x0e47, 0x0e48, 0x0e49, 0x0e4a, 0x0e4b, 0x0e4c, 0x0e38, 0x0e39,
  0x0e3a,
] as const;
const firstDrawnApart = 0xf700;
const privateMarks = /[\uF700-\uF71A]/g;

/** Lakkhangyao where no ฤ or ฦ stands before it is a sara aa that somebody found on the keyboard. */
const longFoot = /(?<![ฤฦ])\u0E45/g;
const doubledSaraE = /\u0E40\u0E40/g;
/** Vowels above and below, tone marks and other signs: all that stands on one letter. */
const marksOfALetter = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{2,}/g;
/** Sara am written as its two halves; in the order of the marks nikhahit is the last. */
const halvedSaraAm = /\u0E4D\u0E32/g;
/** Sara am among marks, more than once even: it stands behind all of them. */
const marksWithSaraAm = /[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]{2,}/g;
const saraAm = /\u0E33/g;
const thai = /[\u0E00-\u0E7F\uF700-\uF71A]/;

/** The looks-alike of Thai, one spelling for each. */
function oneThaiSpelling(text: string): string {
  if (!thai.test(text)) return text;
  return text
    .replace(privateMarks, (mark) =>
      String.fromCharCode(drawnApart[mark.charCodeAt(0) - firstDrawnApart] ?? 0),
    )
    .replace(longFoot, '\u0E32')
    .replace(doubledSaraE, '\u0E41')
    .replace(marksOfALetter, inOrder)
    .replace(halvedSaraAm, '\u0E33')
    .replace(
      marksWithSaraAm,
      (run) => run.replace(saraAm, '') + '\u0E33'.repeat(run.match(saraAm)?.length ?? 0),
    )
    .replace(marksOfALetter, inOrder);
}

/** Phinthu, vowels, then tone marks, then the rest; the same mark twice is drawn once. */
function inOrder(marks: string): string {
  if (isOrdered(marks)) return marks;
  const sorted = [...marks].sort((a, b) => rankOf(a.charCodeAt(0)) - rankOf(b.charCodeAt(0)));
  return sorted.filter((mark, at) => mark !== sorted[at - 1]).join('');
}

const phinthu = 0x0e3a;

/** Phinthu stands before the vowels below the line: so does Unicode's own order, which is asked first. */
function rankOf(code: number): number {
  if (code === phinthu) return -1;
  return code < 0x0e48 ? 0 : code <= 0x0e4c ? 1 : code <= 0x0e4e ? 2 : 0;
}

/** Nearly all that people type is: nothing stands before what comes before it, and nothing twice. */
function isOrdered(marks: string): boolean {
  for (let at = 1; at < marks.length; at += 1) {
    const [before, code] = [marks.charCodeAt(at - 1), marks.charCodeAt(at)];
    if (before === code || rankOf(before) > rankOf(code)) return false;
  }
  return true;
}
