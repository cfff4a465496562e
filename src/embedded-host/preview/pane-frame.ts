/** The task pane's frame: opening, closing, loading anew, and one host connection for the page inside it. */
import type { EmbeddedHost, HostConnection } from '../contract';
import { element } from './dom';
import type { PaneAttachment } from './pane-attachment';
import { strings } from './strings';

export interface PaneFrameOptions {
  readonly source: string;
  readonly checkboxShim: boolean;
}

export interface PaneFrame {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  open(): void;
  close(): void;
  reload(): void;
  attach(paneWindow: Window): PaneAttachment;
}

export function createPaneFrame(host: EmbeddedHost, options: PaneFrameOptions): PaneFrame {
  const aside = element('aside', { class: 'pane', id: 'pane', 'aria-label': strings.paneFrame.label });
  let connection: HostConnection | null = null;
  let frame: HTMLIFrameElement | null = null;

  function disconnect(): void {
    connection?.close();
    connection = null;
  }

  function close(): void {
    disconnect();
    frame?.remove();
    frame = null;
    aside.hidden = true;
  }

  function open(): void {
    if (frame !== null) return;
    aside.hidden = false;
    frame = element('iframe', { title: strings.paneFrame.label, src: options.source, class: 'pane-frame' });
    aside.append(frame);
  }

  return {
    element: aside,
    get isOpen() {
      return frame !== null;
    },
    open,
    close,
    reload() {
      close();
      open();
    },
    attach(paneWindow) {
      if (frame === null || paneWindow !== frame.contentWindow) {
        throw new Error('Only the window of the open task pane can be attached.');
      }
      disconnect();
      connection = host.connect();
      return {
        external: connection.external,
        checkboxShim: options.checkboxShim,
      };
    },
  };
}
