/** Excel.WorksheetFreezePanes. */
import { area } from '../cells/area';
import { wholeOf } from '../protocol/arguments';
import { invalidArgument } from '../cells/host-error';
import type { CallContext, ObjectType } from '../protocol/object-type';
import { HostObject } from '../protocol/object-type';
import { liveRange } from '../model/live-range';
import { rangeObject } from './range-object';
import type { OnSheet } from './worksheet-object';
import { blockOnSheet } from './worksheet-object';

export const freezePanesType = {
  name: 'WorksheetFreezePanes',
  scalars: {},
  methods: {
    freezeRows: {
      writes: true,
      run: (place, [count]) => {
        freeze(place, wholeOf(count ?? 1, 'count'), 0);
      },
    },
    freezeColumns: {
      writes: true,
      run: (place, [count]) => {
        freeze(place, 0, wholeOf(count ?? 1, 'count'));
      },
    },
    freezeAt: {
      writes: true,
      run: (place, [range], call: CallContext) => {
        const block = blockOnSheet(place, range, call);
        freeze(place, block.row + block.rows, block.column + block.columns);
      },
    },
    unfreeze: {
      writes: true,
      run: (place) => {
        freeze(place, 0, 0);
      },
    },
    getLocationOrNullObject: {
      run: ({ workbook, sheet }) => {
        const { frozenRows, frozenColumns } = sheet;
        if (frozenRows === 0 && frozenColumns === 0) return null;
        const rows = frozenRows || 1_048_576;
        return rangeObject(liveRange(workbook, sheet, area(0, 0, rows, frozenColumns || 16_384)));
      },
    },
  },
} satisfies ObjectType<OnSheet>;

export function freezePanesObject(place: OnSheet): HostObject {
  return HostObject.of<OnSheet>(freezePanesType, place);
}

function freeze({ workbook, sheet }: OnSheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument('A count cannot be negative.');
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  workbook.touch();
}
