/**
 * Text as a file keeps it. A file writes characters that XML cannot hold as `_x` and four hexadecimal digits and
 * `_`, so a text in which somebody typed just that has to be written differently, or it is read as a character.
 */

/** `_x0041_` typed by a person. The file has `_x005F_x0041_` for it, which reads as `_` and `x0041_`. */
const likeAnEscape = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Not in XML 1.0; and halves of surrogate pairs, which UTF-8 has no bytes for. Tab and line feed are allowed. */
const notInXml = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

export function toFileText(text: string): string {
  return text.replace(likeAnEscape, '_x005F_').replace(notInXml, escaped);
}

/** What such an escape in a file means. */
export function fromFileText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function escaped(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
