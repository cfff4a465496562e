/**
 * Entry of the preview page: loads the formula engine, starts the host and puts the page together. Query
 * parameters: `api` (1.9, 1.14, 1.15, 1.18), `ui` (th-TH, en-US) and `zoom` (50 to 150), for trying the add-in on another tier;
 * `pane=conformance` opens the page that tries the host instead of the add-in.
 */
import initIronCalc, * as ironcalc from '@ironcalc/wasm';
import { createEmbeddedHost } from '../create-host';
import { createIronCalcEngine } from '../formulas/ironcalc-engine';
import type { PreviewForPanes } from './pane-attachment';
import { createPreviewPage } from './preview-page';
import { readPreviewOptions } from './preview-options';
import { keysOf, type ShortcutFile } from './shortcut-keys';
import { strings } from './strings';
import './preview.css';

async function start(root: HTMLElement): Promise<void> {
  const { excelApi, locale, zoom, pane } = readPreviewOptions(window.location.search);
  await initIronCalc({ module_or_path: new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url) });
  const engine = createIronCalcEngine(ironcalc);
  const host = createEmbeddedHost({ excelApi, locale, platform: 'PC', sharedRuntime: true }, engine);
  // The very file that Excel is led to.
  const shortcuts = (await (await fetch('shortcuts.json')).json()) as ShortcutFile;
  const page = createPreviewPage(host, root, {
    source: pane,
    checkboxShim: excelApi === '1.18',
    zoom,
    keys: keysOf(shortcuts, navigator.userAgent.includes('Mac')),
  });
  const forPanes: PreviewForPanes = { attach: (paneWindow) => page.pane.attach(paneWindow) };
  // Before the frame is opened: the first script of the pane asks for it.
  window.pmqaPreview = forPanes;
  page.pane.open();
  page.redraw();
}

const root = document.getElementById('preview');
if (root === null) throw new Error('preview.html has no element with the id "preview".');
start(root).catch((error: unknown) => {
  root.textContent = strings.startFailed(error instanceof Error ? error.message : String(error));
  throw error;
});
