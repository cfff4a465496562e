/**
 * Says a failure when there is no pane to say it in: a small dialog with a page of ours. The page gets the failure,
 * not the words, so that it can only ever show our own sentences.
 *
 * Where the dialog API is missing, or the person's settings refuse dialogs, nothing else is possible: a ribbon
 * command has no surface of its own.
 */
import type { Failure } from '../core/failures/failures';

/** Percent of the screen. */
const dialogSize = { width: 30, height: 25 };

/** @param page address of `message.html` */
export function showFailure(office: typeof Office, page: string, failure: Failure): Promise<void> {
  return new Promise((resolve) => {
    if (!office.context.requirements.isSetSupported('DialogApi', '1.1')) {
      resolve();
      return;
    }
    const address = `${page}#${encodeURIComponent(JSON.stringify(failure))}`;
    office.context.ui.displayDialogAsync(address, { ...dialogSize, displayInIframe: true }, () => resolve());
  });
}
