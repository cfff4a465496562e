/** A criterion's code as its row shows it: with its item before it, so that a page says by itself what it is about. */
import { titleWithId } from '../plan-context';

export function shownCode(itemId: string, code: string): string {
  return titleWithId(itemId, code);
}

/** True of the code alone, as sheets made before this one show it. */
export function isCodeAlone(text: string, shown: string): boolean {
  return text !== '' && shown.endsWith(` ${text}`);
}
