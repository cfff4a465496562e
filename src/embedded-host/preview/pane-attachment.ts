/** What the preview page and the pane's bridge agree on. Both pages come from the same origin. */
import type { HostConnection } from '../contract';

export interface PaneAttachment {
  /** Becomes `window.external` of the pane. */
  readonly external: HostConnection['external'];
  /** Only the 1.18 tier has cell checkboxes, which the npm client does not know. */
  readonly checkboxShim: boolean;
}

export interface PreviewForPanes {
  /** Connects the pane's window; a connection of an earlier page in the same frame is closed. */
  attach(paneWindow: Window): PaneAttachment;
}

declare global {
  interface Window {
    /** Set by the preview page, found by the pane through `window.parent`. */
    pmqaPreview?: PreviewForPanes;
  }
}
