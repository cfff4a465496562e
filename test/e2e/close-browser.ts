/** Ends the browser that `launch-browser.ts` began. */
export default async function closeBrowser(): Promise<void> {
  await globalThis.pmqaBrowser?.close();
}
