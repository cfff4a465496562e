/** The pane follows what is selected in the sheets, from the event's address and the snapshot alone: nothing is read. */
import type { WorkbookSelection } from '../../core/ports/workbook-port';
import { selectedPart, type SelectedPart } from '../../core/snapshot/selected-part';
import { show, type Machine } from './machine';
import { firstView, type View } from './pane-state';
import { readingOf } from './picture/reading-phases';

/** A sheet that is opened shows what was selected on it last, as Excel does. */
export function onSelected(machine: Machine, { sheetId, address }: WorkbookSelection): Machine {
  const selections =
    address === null ? machine.selections : new Map(machine.selections).set(sheetId, address);
  const known = { ...machine, selections };
  const reading = readingOf(machine.shown);
  if (reading === null) return known;
  const at = selections.get(sheetId) ?? null;
  const part = selectedPart(machine.index, reading.snapshot, sheetId, at);
  // The next gap is the one after where the person stands now.
  const here = part.kind === 'criterion' ? { ...known, lastShown: part.id } : known;
  return machine.shown.pinned ? here : open(here, viewAt(machine.shown.view, part));
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
