/** Excel.WorksheetFreezePanes. */
import { COLUMN_LIMIT, ROW_LIMIT, area } from '../cells/area';
import { invalidArgument } from '../cells/host-error';
import { LiveRange } from '../model/live-range';
import { wholeOf } from '../protocol/arguments';
import type { ObjectType } from '../protocol/object-type';
import { reading, writing } from './members';
import { blockOnSheet, type OnSheet } from './on-sheet';

export const freezePanesType = {
  name: 'WorksheetFreezePanes',
  scalars: {},
  methods: {
    freezeRows: writing((place, [count]) => {
      freeze(place, wholeOf(count ?? 1, 'count'), 0);
    }),
    freezeColumns: writing((place, [count]) => {
      freeze(place, 0, wholeOf(count ?? 1, 'count'));
    }),
    freezeAt: writing((place, [range]) => {
      const block = blockOnSheet(place, range);
      freeze(place, block.row + block.rows, block.column + block.columns);
    }),
    getLocationOrNullObject: reading(({ workbook, sheet }, _args, call) => {
      const { frozenRows, frozenColumns } = sheet;
      if (frozenRows === 0 && frozenColumns === 0) return null;
      const frozen = area(0, 0, frozenRows || ROW_LIMIT, frozenColumns || COLUMN_LIMIT);
      return call.make.range(new LiveRange(workbook, sheet, frozen));
    }),
  },
} satisfies ObjectType<OnSheet>;

function freeze({ sheet }: OnSheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument('A count cannot be negative.');
  sheet.frozenRows = lineAfter(rows, (row) => sheet.hiddenRows.has(row));
  sheet.frozenColumns = lineAfter(columns, (column) => sheet.hiddenColumns.has(column));
}

/** Frozen panes are counted in lines that can be seen: what is hidden by then pushes the edge further. */
function lineAfter(count: number, isHidden: (line: number) => boolean): number {
  let line = 0;
  for (let seen = 0; seen < count; line += 1) if (!isHidden(line)) seen += 1;
  return line;
}
