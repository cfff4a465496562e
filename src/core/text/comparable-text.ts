/**
 * When two texts are the same text: they differ in nothing but white space, Thai digits and Unicode form. Copying out
 * of a print or another program changes these and no words. Nothing looser: a word more or less is another text.
 */

/** Spaces and line ends of all kinds, and the marks that only say where a line may break. */
const unseen = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Sara am written as its two halves, before or after a tone mark, or with the tone mark after it. */
const halvedSaraAm = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/gu;
const lateTone = /\u0E33([\u0E48-\u0E4B])/gu;

export function comparableText(text: string): string {
  return arabicDigits(text.normalize('NFC').replace(unseen, ''))
    .replace(halvedSaraAm, '$1\u0E33')
    .replace(lateTone, '$1\u0E33');
}

export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}
