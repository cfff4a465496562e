/**
 * First script of the pane in the preview build, before office.js: gives the pane's window the `external` object
 * that Microsoft's desktop client expects from Excel. The pane itself does not know about it. Opened on its own,
 * outside the preview page, the pane finds no host and says so by itself.
 */
import { addCheckboxControl, type ClientLibrary } from '../checkbox-shim';
import type { PaneAttachment } from './pane-attachment';

/** What office.js leaves on the window, as far as the bridge looks. Present once its scripts have run. */
type ClientGlobals = {
  readonly Excel?: { readonly Range?: ClientLibrary['Excel']['Range'] };
  readonly OfficeExtension?: Partial<ClientLibrary['OfficeExtension']> & {
    readonly CommonUtility?: { _doApiNotSupportedCheck: boolean };
  };
};

function attachPane(): void {
  const { parent } = window;
  const attachment = parent === window ? undefined : parent.pmqaPreview?.attach(window);
  if (attachment === undefined) return;
  Object.defineProperty(window, 'external', { configurable: true, value: attachment.external });
  prepareClient(attachment);
}

/**
 * Load events reach the document before the script that waits for them, so the client is ready the moment its
 * host-specific script has run and before any code of the pane can use it.
 */
function prepareClient({ checkboxShim }: PaneAttachment): void {
  const onLoad = (): void => {
    const { Excel, OfficeExtension } = window as ClientGlobals;
    if (Excel?.Range === undefined || OfficeExtension?.CommonUtility === undefined) return;
    document.removeEventListener('load', onLoad, true);
    // Members above the declared requirement set throw ApiNotFound instead of reaching the host.
    OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
    if (checkboxShim) addCheckboxControl(window as unknown as ClientLibrary);
  };
  document.addEventListener('load', onLoad, true);
}

attachPane();
