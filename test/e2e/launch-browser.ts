/**
 * One browser for all test files, launched by jest before them: to launch one takes as long as a short test. The files find
 * it by its address in the environment; `close-browser.ts` ends it.
 */
import { chromium, type BrowserServer } from 'playwright-core';
import { browserFlags } from './browser-flags';

declare global {
  // What jest itself offers between the two: they run in one process.
  var pmqaBrowser: BrowserServer | undefined;
}

export default async function launchBrowser(): Promise<void> {
  const executablePath = process.env.PMQA_CHROMIUM;
  if (executablePath === undefined)
    throw new Error('PMQA_CHROMIUM is not set; run the browser tests by npm run e2e');
  globalThis.pmqaBrowser = await chromium.launchServer({ executablePath, args: [...browserFlags] });
  process.env.PMQA_BROWSER = globalThis.pmqaBrowser.wsEndpoint();
}
