/** Windows ends a line with two signs, a cell with one: what looks like one line break is one. */
export function oneLineBreak(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}
