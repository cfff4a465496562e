/** What a sheet may be called. */
import { HostError } from '../cells/host-error';
import type { Sheet } from './sheet';

/** 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, no duplicates. */
export function checkSheetName(sheets: readonly Sheet[], name: string, self: Sheet | null): string {
  const allowed =
    name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && !/^history$/i.test(name);
  if (!allowed) {
    throw new HostError(
      'InvalidArgument',
      'The sheet name is empty, too long or holds a character Excel forbids.',
    );
  }
  const wanted = name.toLowerCase();
  if (sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === wanted)) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  return name;
}

export function freeSheetName(sheets: readonly Sheet[]): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
