/** Hands a file over to the browser, which keeps it where downloads go. */

/** Some browsers begin to read only after the press is over. */
const keepFor = 60_000;

/** @throws what the browser says when it knows no downloads; one that ignores them says nothing */
export function downloadFile(page: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  page.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keepFor);
}
