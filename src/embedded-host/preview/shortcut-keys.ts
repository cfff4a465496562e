/** The keys of the add-in, from the file that the manifest leads Excel to. */

/** As in that file. */
export interface ShortcutFile {
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly windows: string; readonly mac: string };
  }[];
}

export interface ShortcutKey {
  readonly action: string;
  /** Such as `Ctrl+Shift+Alt+G`. */
  readonly key: string;
}

export function keysOf({ shortcuts }: ShortcutFile, isMac: boolean): readonly ShortcutKey[] {
  return shortcuts.map(({ action, key }) => ({ action, key: isMac ? key.mac : key.windows }));
}

type Press = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>;

/** By the place of the key: with a Thai keyboard the same one types another letter. */
export function pressedAction(keys: readonly ShortcutKey[], press: Press): string | null {
  const found = keys.find(({ key }) => {
    const parts = key.split('+');
    const has = (part: string): boolean => parts.includes(part);
    return (
      press.code === `Key${parts.at(-1)}` &&
      press.ctrlKey === has('Ctrl') &&
      press.shiftKey === has('Shift') &&
      press.altKey === has('Alt') &&
      press.metaKey === has('Command')
    );
  });
  return found?.action ?? null;
}
