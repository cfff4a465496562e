/** Ends the browser that `launch-browser.ts` began. */
export default async function closeBrowser(): Promise<void> {
  await globalThis.pmqaDesk?.browser.close();
}
