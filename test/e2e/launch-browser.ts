/**
 * One browser for all test files, launched by jest before them: to launch one takes as long as a short test. The files find
 * it by `browser-environment.ts`; `close-browser.ts` ends it.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserFlags } from './browser-flags';

/** What the test files have in common. */
export interface BrowserDesk {
  readonly browser: Browser;
  /** Put back by those who had them, the last one last, and warm: what was compiled for one preview serves the next. */
  readonly warm: Page[];
}

declare global {
  // What jest itself offers between the two, and to the environment of the files: all of them run in one process.
  var pmqaDesk: BrowserDesk | undefined;
}

export default async function launchBrowser(): Promise<void> {
  const executablePath = process.env.PMQA_CHROMIUM;
  if (executablePath === undefined)
    throw new Error('PMQA_CHROMIUM is not set; run the browser tests by npm run e2e');
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
  globalThis.pmqaDesk = { browser, warm: [] };
}
