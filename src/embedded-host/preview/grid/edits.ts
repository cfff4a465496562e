/**
 * What a person at the grid does to the workbook. Everything goes through the host's hands; a refusal (protected
 * sheet, bad name) becomes a sentence on the status line instead of an exception in an event handler.
 */
import type { EmbeddedHost } from '../../contract';
import type { UserHands } from '../../user-hands';
import type { HostArea, SheetView } from '../../workbook-view';
import { parseAddress } from '../../cells/a1';
import { contains, isWholeColumns, isWholeRows } from '../../cells/area';
import { formatClipboard, parseClipboard } from './clipboard';
import type { SheetGeometry } from './geometry';
import { strings } from '../strings';

export interface Edits {
  select(area: HostArea): void;
  activateSheet(sheetId: string): void;
  /** The next visible sheet, or the one before. */
  stepSheet(by: 1 | -1): void;
  type(sheetId: string, row: number, column: number, typed: string): void;
  toggle(row: number, column: number): void;
  clearSelection(): void;
  insertRow(): void;
  deleteRows(): void;
  renameSheet(name: string): void;
  colleagueTick(): void;
  copy(geometry: SheetGeometry): string;
  paste(text: string): void;
  goTo(typed: string): boolean;
}

export function activeSheet(host: EmbeddedHost): SheetView {
  const { sheets, activeSheetId } = host.workbook;
  const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
  if (sheet === undefined) throw new Error('A workbook without a sheet cannot be shown.');
  return sheet;
}

export function createEdits(host: EmbeddedHost, say: (message: string) => void): Edits {
  const { hands } = host;
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      say(strings.refused(error instanceof Error ? error.message : String(error)));
    }
  };
  const sheetId = (): string => activeSheet(host).id;
  const selection = (): HostArea => host.workbook.selection;

  return {
    select: (area) => attempt(() => hands.select(sheetId(), area)),
    activateSheet: (id) => attempt(() => hands.activateSheet(id)),
    stepSheet(by) {
      const visible = host.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
      const next = visible[visible.findIndex(({ id }) => id === sheetId()) + by];
      if (next !== undefined) attempt(() => hands.activateSheet(next.id));
    },
    type: (id, row, column, typed) => attempt(() => hands.type(id, row, column, typed)),
    toggle: (row, column) => attempt(() => hands.toggle(sheetId(), row, column)),
    clearSelection: () => attempt(() => hands.clear(sheetId(), selection())),
    insertRow: () => attempt(() => hands.insertRows(sheetId(), selection().row, 1)),
    deleteRows: () => attempt(() => hands.deleteRows(sheetId(), selection().row, selection().rows)),
    renameSheet: (name) => attempt(() => hands.renameSheet(sheetId(), name)),
    colleagueTick() {
      if (!turnTick(host.colleague, activeSheet(host), selection(), attempt)) say(strings.needsTickCell);
    },
    copy: (geometry) => copyArea(activeSheet(host), selection(), geometry),
    paste: (text) => attempt(() => pasteInto(hands, sheetId(), selection(), parseClipboard(text))),
    goTo(typed) {
      const place = findPlace(host, typed);
      if (place === null) {
        say(strings.noSuchPlace(typed.trim()));
        return false;
      }
      attempt(() => {
        if (place.sheetId !== sheetId()) hands.activateSheet(place.sheetId);
        hands.select(place.sheetId, place.area);
      });
      return true;
    },
  };
}

/** Native checkbox or TRUE/FALSE list, whichever the cell has; false when it has neither. */
function turnTick(
  colleague: UserHands,
  sheet: SheetView,
  { row, column }: HostArea,
  attempt: (action: () => void) => void,
): boolean {
  const cell = sheet.cell(row, column);
  if (cell.checkbox) {
    attempt(() => colleague.toggle(sheet.id, row, column));
    return true;
  }
  if (!cell.listValues?.includes('TRUE')) return false;
  attempt(() => colleague.type(sheet.id, row, column, cell.value === true ? 'FALSE' : 'TRUE'));
  return true;
}

function copyArea(sheet: SheetView, area: HostArea, geometry: SheetGeometry): string {
  const rows = geometry.rows.filter(({ index }) => contains({ ...area, column: 0, columns: 1 }, index, 0));
  const columns = geometry.columns.filter(({ index }) => contains({ ...area, row: 0, rows: 1 }, 0, index));
  return formatClipboard(
    rows.map((row) => columns.map((column) => sheet.cell(row.index, column.index).text)),
  );
}

/** One copied cell fills the whole selection, as in Excel. */
function pasteInto(
  hands: UserHands,
  sheetId: string,
  area: HostArea,
  block: readonly (readonly string[])[],
): void {
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  const filled =
    single === undefined
      ? block
      : Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => single));
  hands.paste(sheetId, area.row, area.column, filled);
}

function findPlace(
  host: EmbeddedHost,
  typed: string,
): { readonly sheetId: string; readonly area: HostArea } | null {
  const wanted = typed.trim();
  const named = host.workbook.names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const reference = parseAddress((named?.refersTo ?? wanted).replace(/^=/, ''));
  // Whole columns and rows reach far beyond what the page draws.
  if (reference === null || isWholeColumns(reference.area) || isWholeRows(reference.area)) return null;
  const sheet =
    reference.sheet === null
      ? activeSheet(host)
      : host.workbook.sheets.find(({ name }) => name.toLowerCase() === reference.sheet?.toLowerCase());
  if (sheet === undefined || sheet.visibility !== 'Visible') return null;
  return { sheetId: sheet.id, area: reference.area };
}
