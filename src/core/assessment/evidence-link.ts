/**
 * What counts as the address of evidence: a web page, or a file on the agency's own network. Anything else,
 * such as `javascript:` or a drive letter, would open nothing on a colleague's machine, or the wrong thing.
 */
// A host, then anything without white space: a web address writes a space as %20.
const webAddress = /^https?:\/\/[^\s/?#\\\p{Cc}]+(?:[/?#\\][^\s\p{Cc}]*)?$/iu;
// \\server\share, then folders and a file; names on a network drive may hold spaces.
const networkPath = /^\\\\[^\s\\/:*?"<>|\p{Cc}]+(?:\\[^\\/:*?"<>|\p{Cc}]+)+\\?$/u;

export function isEvidenceLink(text: string): boolean {
  return webAddress.test(text) || networkPath.test(text);
}
