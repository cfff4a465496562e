/**
 * The picture as an edit makes it, at once, from what the event says. Every foresight is followed by the reading that
 * confirms it or puts it right, and nothing else is concluded from one.
 */
import type { WorkbookChange } from '../../core/ports/workbook-port';
import { foreseeEdit } from '../../core/snapshot/foresee-edit';
import type { Machine } from './machine';
import { afterForeseen, readingOf } from './picture/reading-phases';
import type { Want } from './reading-need';

/** Where rows may have moved since the snapshot, an address says nothing of whose row it is. */
export function isSureOfRows({ reader: { window, unread, underWay } }: Machine): boolean {
  const news: readonly (Want | WorkbookChange)[] = [
    ...(window?.changes ?? []),
    ...unread,
    ...(underWay?.wants ?? []),
  ];
  return news.every(
    (each) => each.kind !== 'structure' && (each.kind !== 'full' || each.because === 'calculation'),
  );
}

export function foresee(machine: Machine, changes: readonly (WorkbookChange | Want)[]): Machine {
  const before = readingOf(machine.shown)?.snapshot;
  if (before === undefined) return machine;
  const after = changes.reduce(
    (snapshot, change) =>
      change.kind === 'cells' && change.after !== undefined
        ? foreseeEdit(snapshot, change.sheetId, change.address, change.after)
        : snapshot,
    before,
  );
  if (after === before) return machine;
  return { ...machine, shown: afterForeseen(machine.shown, machine.index, after) };
}

/** After a reading: what was edited since it was asked for is not in it yet. */
export function foreseePending(machine: Machine): Machine {
  const { unread, window } = machine.reader;
  if (!isSureOfRows(machine)) return machine;
  return foresee(machine, [...unread, ...(window?.changes ?? [])]);
}
