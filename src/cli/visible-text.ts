/**
 * Text that a terminal only shows. Names and texts come from files that others made; what a terminal would obey (escape
 * sequences, a bell, letters that turn the direction of the line) is written as JSON writes it, `\u001b`. Inside the
 * JSON that a command prints it means the same as before.
 */
// A line feed and a tab are ours. The rest of both blocks of control characters, delete, line and paragraph separators,
// marks that change the direction or hide what follows, and halves of characters.
const obeyed =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFB\p{Cs}]/gu;

export function visibleText(text: string): string {
  return text.replace(obeyed, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
