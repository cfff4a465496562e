/**
 * Where a person was in the pane, kept for the session, so that a reload loses nothing. It is kept for each workbook:
 * one window may hold several. Storage may be missing, full or forbidden; then the pane begins at the overview.
 */
import { workNeeds } from '../../core/assessment/work';
import { noFilters, workGroupings, type PaneState, type Tab, type View } from '../state/pane-state';

export type Place = Pick<PaneState, 'view' | 'filters' | 'pinned'>;

export interface KeptPlace {
  /** Null when nothing is kept, or what is kept is none of ours. */
  read(): Place | null;
  /** False when it could not be kept. */
  write(place: Place): boolean;
  /** The page was loaded anew, and not opened. */
  readonly isReload: boolean;
}

/**
 * @param open gives the storage; it may throw, as `window.sessionStorage` does where storage is forbidden
 * @param workbook names the open workbook; asked when Excel has answered
 * @param isReload the page was loaded anew, and not opened
 */
export function createKeptPlace(
  open: () => Pick<Storage, 'getItem' | 'setItem'> | null,
  workbook: () => string,
  isReload = true,
): KeptPlace {
  const key = (): string => `pmqa.place ${workbook()}`;
  return {
    isReload,
    read: () => {
      try {
        return parsePlace(JSON.parse(open()?.getItem(key()) ?? 'null'));
      } catch {
        return null;
      }
    },
    write: (place) => {
      try {
        const storage = open();
        storage?.setItem(key(), JSON.stringify(place));
        return storage !== null;
      } catch {
        return false;
      }
    },
  };
}

const tabs: readonly Tab[] = ['overview', 'work', 'papers', 'check'];

/** An older or newer pane may have kept it: what it does not know is as if nothing had been chosen. */
function parsePlace(kept: unknown): Place | null {
  if (!isRecord(kept) || !isRecord(kept.view) || !isRecord(kept.filters)) return null;
  const { view, filters } = kept;
  const tab = tabs.find((each) => each === view.tab);
  if (tab === undefined) return null;
  const shown: View = { tab, category: textOf(view.category), item: textOf(view.item) };
  const criterion = textOf(view.criterion);
  return {
    view: criterion === null ? shown : { ...shown, criterion },
    filters: {
      search: textOf(filters.search) ?? '',
      category: textOf(filters.category),
      level: typeof filters.level === 'number' ? filters.level : null,
      need: workNeeds.find((need) => need === filters.need) ?? null,
      group: workGroupings.find((group) => group === filters.group) ?? noFilters.group,
    },
    pinned: kept.pinned === true,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
