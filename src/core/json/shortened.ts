const longest = 60;

/** Names and texts come from files: a message has no room for a megabyte of them. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
