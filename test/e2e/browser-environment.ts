/** Gives every test file the browser that `launch-browser.ts` began, so that none of them loads Playwright or connects anew. */
import { TestEnvironment } from 'jest-environment-node';

export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { pmqaDesk: globalThis.pmqaDesk });
  }
}
