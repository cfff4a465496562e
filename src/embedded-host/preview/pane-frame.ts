/**
 * The task pane's frame: opening, closing, loading anew, and one host connection for the page inside it. As in an Excel that
 * shares a runtime, the page lives on when the pane is closed, and gets the keys of the sheet.
 */
import type { EmbeddedHost, HostConnection } from '../contract';
import { element } from './dom';
import type { PaneAttachment } from './pane-attachment';
import { pressedAction, type ShortcutKey } from './shortcut-keys';
import { strings } from './strings';

export interface PaneFrameOptions {
  readonly source: string;
  readonly checkboxShim: boolean;
  /** Keys that call functions of the page; none when not given. */
  readonly keys?: readonly ShortcutKey[];
}

export interface PaneFrame {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  open(): void;
  /** Its page lives on. */
  close(): void;
  /** Ends its page, as when the workbook is closed. */
  dispose(): void;
  reload(): void;
  attach(paneWindow: Window): PaneAttachment;
  /** Calls what the page has joined to the pressed key; false where that is none of its keys. */
  press(event: KeyboardEvent): boolean;
}

export function createPaneFrame(host: EmbeddedHost, options: PaneFrameOptions): PaneFrame {
  const aside = element('aside', { class: 'pane', id: 'pane', 'aria-label': strings.paneFrame.label });
  let connection: HostConnection | null = null;
  let frame: HTMLIFrameElement | null = null;

  function disconnect(): void {
    connection?.close();
    connection = null;
  }

  function show(isVisible: boolean): void {
    if (aside.hidden === !isVisible) return;
    aside.hidden = !isVisible;
    connection?.tellPage({ kind: 'paneShown', isVisible });
  }

  const press = (event: KeyboardEvent): boolean =>
    connection !== null && callPage(options.keys ?? [], event, connection);

  function open(): void {
    if (frame !== null) return show(true);
    aside.hidden = false;
    frame = element('iframe', { title: strings.paneFrame.label, src: options.source, class: 'pane-frame' });
    aside.append(frame);
  }

  return {
    element: aside,
    get isOpen() {
      return frame !== null && !aside.hidden;
    },
    open,
    close: () => show(false),
    dispose() {
      disconnect();
      frame?.remove();
      frame = null;
    },
    reload() {
      open();
      frame?.contentWindow?.location.reload();
    },
    press,
    attach(paneWindow) {
      if (frame === null || paneWindow !== frame.contentWindow) {
        throw new Error('Only the window of the open task pane can be attached.');
      }
      disconnect();
      connection = host.connect();
      connection.paneAsked = show;
      paneWindow.addEventListener('keydown', press);
      return { external: connection.external, checkboxShim: options.checkboxShim };
    },
  };
}

function callPage(
  keys: readonly ShortcutKey[],
  event: KeyboardEvent,
  connection: Pick<HostConnection, 'tellPage'>,
): boolean {
  const action = pressedAction(keys, event);
  if (action === null) return false;
  event.preventDefault();
  connection.tellPage({ kind: 'called', action });
  return true;
}
