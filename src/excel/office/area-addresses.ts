/** Addresses as whole-row, whole-column and many-area calls want them. Pure; single areas are `core/sheet/cell-address`. */
import { columnLetters } from '../../core/sheet/cell-address';

/** `getRanges` fails near 8,192 characters of address; this leaves room for a sheet name Excel may add. */
const longestAddressList = 8_000;

/** Whole rows, such as `4:9`; counted from 0. */
export function rowsAddress(first: number, last: number): string {
  return `${first + 1}:${last + 1}`;
}

/** Whole columns, such as `A:C`; counted from 0. */
export function columnsAddress(first: number, last: number): string {
  return `${columnLetters(first)}:${columnLetters(last)}`;
}

/** Comma-separated lists, each short enough for one `getRanges`. */
export function joinAddresses(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const current = lists.at(-1);
    if (current === undefined || current.length + 1 + address.length > longestAddressList) {
      lists.push(address);
    } else {
      lists[lists.length - 1] = `${current},${address}`;
    }
  }
  return lists;
}
