/**
 * Opens one client window in Node: Microsoft's unmodified files from the npm package run in a jsdom window whose
 * `window.external` is the host. The scripts are compiled once a process and run once a window.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import { addCheckboxControl, type ClientLibrary } from '../checkbox-shim';
import type { EmbeddedHost, HostConnection } from '../contract';

export interface ClientOptions {
  /** Defines `Range.control` by our shim, for hosts that declare ExcelApi 1.18. */
  readonly checkboxShim?: boolean;
}

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: ClientWindow;
  readonly connection: HostConnection;
  /** Closes the window and its connection. */
  close(): void;
}

/** The globals that Microsoft's scripts leave in their window. */
export interface ClientWindow extends Window {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension &
    ClientLibrary['OfficeExtension'] & {
      readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
}

const FOLDER = 'https://localhost/office-js/';

/** `host` is this computer, or a participant at another. */
export async function openClient(
  host: Pick<EmbeddedHost, 'connect'>,
  options: ClientOptions = {},
): Promise<OfficeClient> {
  const connection = host.connect();
  const page = new JSDOM(
    `<!doctype html><head><script src="${FOLDER}office.js"></script></head><body></body>`,
    {
      url: 'https://localhost/taskpane.html',
      // Scripts of the page are run by us, from the disk, and never fetched.
      runScripts: 'outside-only',
    },
  );
  const window = clientWindow(page);
  Object.defineProperty(window, 'external', { value: connection.external, configurable: true });
  runAppendedScripts(page);
  officeScript('office.js').runInContext(page.getInternalVMContext());
  await new Promise<void>((resolve) => {
    window.Office.initialize = () => undefined;
    void window.Office.onReady(() => {
      resolve();
    });
  });
  // Above the declared requirement sets the client itself refuses, with ApiNotFound.
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  if (options.checkboxShim === true) addCheckboxControl(window);
  return {
    Excel: window.Excel,
    Office: window.Office,
    OfficeExtension: window.OfficeExtension,
    window,
    connection,
    close: () => {
      connection.close();
      page.window.close();
    },
  };
}

/** jsdom's window, with what Microsoft's scripts add to it once they ran. */
function clientWindow(page: JSDOM): ClientWindow {
  const window: unknown = page.window;
  return window as ClientWindow;
}

const compiled = new Map<string, Script>();

function officeScript(name: string): Script {
  let script = compiled.get(name);
  if (script === undefined) {
    const require = createRequire(join(process.cwd(), 'package.json'));
    // The library asks for some folders in capitals; on the disk all are lower case.
    const file = join(require.resolve('@microsoft/office-js/package.json'), '..', 'dist', name.toLowerCase());
    script = new Script(readFileSync(file, 'utf8'), { filename: file });
    compiled.set(name, script);
  }
  return script;
}

/** The library loads its other files by script elements: run them as they are appended. */
function runAppendedScripts(page: JSDOM): void {
  const { document } = page.window;
  const observer = new page.window.MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (!(node instanceof page.window.HTMLScriptElement) || !node.src.startsWith(FOLDER)) continue;
      officeScript(node.src.slice(FOLDER.length)).runInContext(page.getInternalVMContext());
      node.dispatchEvent(new page.window.Event('load'));
    }
  });
  observer.observe(document, { childList: true, subtree: true });
}
