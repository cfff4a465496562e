/**
 * The one thing the pane remembers outside the workbook: its language. Storage may be missing, full or
 * forbidden (private windows, blocked third-party storage in Excel on the web); the pane then speaks Thai.
 */
import type { Language } from '../../core/words/language';

export interface Preferences {
  readLanguage(): Language;
  /** False when it could not be kept; the choice still holds until the pane is closed. */
  writeLanguage(language: Language): boolean;
}

const key = 'pmqa.language';

/** @param open gives the storage; it may throw, as `window.localStorage` does where storage is forbidden */
export function createPreferences(open: () => Pick<Storage, 'getItem' | 'setItem'> | null): Preferences {
  return {
    readLanguage: () => {
      try {
        return open()?.getItem(key) === 'en' ? 'en' : 'th';
      } catch {
        return 'th';
      }
    },
    writeLanguage: (language) => {
      try {
        const storage = open();
        storage?.setItem(key, language);
        return storage !== null;
      } catch {
        return false;
      }
    },
  };
}
