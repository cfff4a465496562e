/** Text and attributes as XML writes them. What XML cannot hold is left out: cells have `file-text.ts` before this. */

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const toBeWritten = /[&<>"\r\n\t]/g;
const neverInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const asEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Between two tags. */
export function xmlText(text: string): string {
  return /[&<>\r]|[^\u0020-\uD7FF]/.test(text)
    ? text.replace(neverInXml, '').replace(/[&<>\r]/g, (letter) => asEntities[letter] ?? letter)
    : text;
}

/** Between quotation marks. Line feeds and tabs would be read as blanks. */
export function xmlAttribute(text: string): string {
  return text.replace(neverInXml, '').replace(toBeWritten, (letter) => asEntities[letter] ?? letter);
}

/** A colour of the plan, `#RRGGBB`, as a file has it: opaque. */
export function fileColor(color: string): string {
  return color.replace('#', 'FF');
}
