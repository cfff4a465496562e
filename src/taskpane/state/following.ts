/** The pane follows what is selected in the sheets, from the event's address and the snapshot alone: nothing is read. */
import type { WorkbookSelection } from '../../core/ports/workbook-port';
import { selectedPart, type SelectedPart } from '../../core/snapshot/selected-part';
import { show, type Machine } from './machine';
import type { Asked } from './pane-event';
import { firstView, type View } from './pane-state';
import { readingOf } from './picture/reading-phases';

/** A sheet that is opened shows what was selected on it last, as Excel does. */
export function onSelected(machine: Machine, selection: WorkbookSelection): Machine {
  const known = standAt(machine, selection);
  const part = partHere(known);
  return part === null || known.shown.pinned ? known : open(known, viewAt(known.shown.view, part));
}

/** Remembers where the person stands; nothing is shown for it. */
function standAt(machine: Machine, { kind, sheetId, address: told }: WorkbookSelection): Machine {
  const selections = told === null ? machine.selections : new Map(machine.selections).set(sheetId, told);
  const address = selections.get(sheetId) ?? null;
  const known = { ...machine, selections, here: { kind, sheetId, address } };
  const part = partHere(known);
  // The next gap is the one after where the person stands now.
  return part?.kind === 'criterion' ? { ...known, lastShown: part.id } : known;
}

/** What stands where the person stands; null while that, or the workbook, is not known. */
function partHere({ index, shown, here }: Machine): SelectedPart | null {
  const reading = readingOf(shown);
  if (reading === null || here === null) return null;
  return selectedPart(index, reading.snapshot, here.sheetId, here.address);
}

/**
 * The first figures after the pane was opened: who stands on the row of a criterion is shown it, on whatever tab the pane
 * was closed, for that is what the menu of a cell promises. Elsewhere the pane begins where it begins.
 */
export function onOpened(machine: Machine, selection: WorkbookSelection | undefined): Machine {
  const known = selection === undefined ? machine : standAt(machine, selection);
  // Sheets that are made later begin with the steps to go on.
  if (known.shown.phase.kind === 'noAssessment') return { ...known, opening: false };
  if (!known.opening || known.asleep || readingOf(known.shown) === null) return known;
  return showCriterionHere({ ...known, opening: false });
}

/** Who has loaded the pane anew goes on where they were; who has opened it is shown the row they stand on. */
export function restorePlace(
  machine: Machine,
  { place, isReload }: Extract<Asked, { readonly kind: 'placeRestored' }>,
): Machine {
  const restored = show(machine, place);
  return isReload ? restored : showCriterionHere(restored);
}

function showCriterionHere(machine: Machine): Machine {
  const part = partHere(machine);
  return part?.kind !== 'criterion' || machine.shown.pinned ? machine : open(machine, viewOf(machine, part));
}

/** At a key: whatever tab is open, and pinned or not. */
export function showHere(machine: Machine): Machine {
  const part = partHere(machine);
  return part === null ? machine : open(machine, viewOf(machine, part));
}

/** The list of work shows rows of its own; every other tab gives way to the overview. */
function viewOf({ shown }: Machine, part: SelectedPart): View {
  return viewAt(shown.view.tab === 'work' ? shown.view : firstView, part);
}

/** Shows the row of a criterion that a person asked for, as if they had selected it. */
export function showRow(machine: Machine, id: string): Machine {
  const entry = machine.index.criteria.get(id);
  if (entry === undefined || machine.shown.pinned) return machine;
  const part = { id, item: entry.item.id, category: entry.category.id };
  return open(machine, viewAt(machine.shown.view, { kind: 'criterion', ...part }));
}

/** What was pinned goes on from where it is. */
export function pin(machine: Machine, pinned: boolean): Machine {
  return show(machine, { pinned });
}

/** Who prints or repairs is led to places all the time, and is not to be led away from the list of them. */
function viewAt(view: View, part: SelectedPart): View {
  if (view.tab === 'papers' || view.tab === 'check') return view;
  if (view.tab === 'work') {
    const list: View = { ...firstView, tab: 'work' };
    return part.kind === 'criterion' ? { ...list, criterion: part.id } : list;
  }
  switch (part.kind) {
    case 'criterion':
      return { tab: 'overview', category: part.category, item: part.item, criterion: part.id };
    case 'item':
      return { tab: 'overview', category: part.category, item: part.item };
    case 'category':
      return { tab: 'overview', category: part.category, item: null };
    case 'elsewhere':
      return firstView;
  }
}

/** The very same view stays, so that nothing is drawn anew. */
function open(machine: Machine, view: View): Machine {
  const { view: before } = machine.shown;
  const isSame =
    before.tab === view.tab &&
    before.category === view.category &&
    before.item === view.item &&
    before.criterion === view.criterion;
  return isSame ? machine : show(machine, { view });
}
