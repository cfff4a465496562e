/** What hands do to the form: its rows, columns, sheets and names. */
import { categoryColumns, columnOf, idColumn } from '../../../src/core/layout/columns';
import { summaryMarker } from '../../../src/core/layout/markers';
import type { WorkbookCondition } from '../../../src/core/standing/condition';
import { editSheet, lineAt, rowOf, type Edited } from './condition-of';
import { damaged, type Damage } from './damaged';
import {
  asked,
  dataTab,
  edited,
  first,
  firstTab,
  range,
  second,
  secondTab,
  suffers,
  summaryTab,
  type NamedDamage,
} from './named-damages';

/** @param heights rows of the summary, the first category and the hidden sheet */
export function rowDamages(heights: readonly [number, number, number]): NamedDamage[] {
  const [summary, category, data] = heights;
  return [
    ...range(category).map((at) =>
      suffers(`row ${at + 1} of category 1 is deleted`, { kind: 'delete', sheet: firstTab, axis: 'row', at }),
    ),
    ...range(Math.floor(category / 2)).map((at) =>
      suffers(`row ${at * 2 + 1} of category 1 is emptied`, {
        kind: 'clearRow',
        sheet: firstTab,
        at: at * 2,
      }),
    ),
    ...range(category - 1).map((at) =>
      suffers(`rows ${at + 1} and ${at + 2} of category 1 change places`, {
        ...{ kind: 'swap', sheet: firstTab, at, with: at + 1 },
      }),
    ),
    ...range(summary).map((at) =>
      suffers(`row ${at + 1} of the summary is deleted`, {
        kind: 'delete',
        sheet: summaryTab,
        axis: 'row',
        at,
      }),
    ),
    ...range(Math.floor(data / 4)).map((at) =>
      suffers(`row ${at * 4 + 1} of the hidden sheet is deleted`, {
        ...{ kind: 'delete', sheet: dataTab, axis: 'row', at: at * 4 },
      }),
    ),
    suffers(
      'three rows of an item are deleted, and a row is put in above',
      { kind: 'delete', sheet: firstTab, axis: 'row', at: category - 4 },
      { kind: 'delete', sheet: firstTab, axis: 'row', at: category - 4 },
      { kind: 'delete', sheet: firstTab, axis: 'row', at: category - 4 },
      { kind: 'insert', sheet: firstTab, axis: 'row', at: 4 },
    ),
    suffers('a criterion is cut to the end of the other category', {
      ...{ kind: 'away', sheet: firstTab, at: category - 1, to: secondTab },
    }),
    suffers(
      'a criterion is cut to the other category, whose evidence column is deleted',
      { kind: 'away', sheet: firstTab, at: category - 1, to: secondTab },
      { kind: 'delete', sheet: firstTab, axis: 'column', at: columnOf('evidence') },
    ),
  ];
}

export function columnDamages(): NamedDamage[] {
  const columns = range(categoryColumns.length + 1);
  const some = [idColumn, ...(['level', 'text', 'met', 'evidence', 'status'] as const).map(columnOf)];
  const clear = (at: number, from: number) => (cells: Edited) => {
    for (const line of cells.slice(from)) if (at < line.length) line[at] = null;
  };
  return [
    ...columns.map((at) =>
      suffers(`column ${at} of category 1 is deleted`, {
        kind: 'delete',
        sheet: firstTab,
        axis: 'column',
        at,
      }),
    ),
    ...columns.map((at) =>
      suffers(`a column is put before column ${at} of category 1`, {
        ...{ kind: 'insert', sheet: firstTab, axis: 'column', at },
      }),
    ),
    ...some.map((at) => edited(`column ${at} of category 1 is emptied below its key`, first, clear(at, 1))),
    ...some.map((at) => edited(`column ${at} of category 1 is emptied with its key`, first, clear(at, 0))),
    ...some.flatMap((at) =>
      asked({
        name: `column ${at} of category 1 is copied beside itself`,
        hands: (intact) => {
          const opened = damaged(intact, [{ kind: 'insert', sheet: firstTab, axis: 'column', at: at + 1 }]);
          return editSheet(opened, first, (cells) => {
            for (const line of cells) line[at + 1] = line[at] ?? null;
          });
        },
      }),
    ),
    edited('the keys are deleted', first, (cells) => cells.splice(0, 1)),
    ...[6, 7].flatMap((at) => [
      suffers(
        `the keys and column ${at} of category 1 are deleted`,
        { kind: 'delete', sheet: firstTab, axis: 'row', at: 0 },
        { kind: 'delete', sheet: firstTab, axis: 'column', at },
      ),
    ]),
    suffers(
      'seven columns are put in on the left and thirteen rows above',
      ...range(7).map((): Damage => ({ kind: 'insert', sheet: firstTab, axis: 'column', at: 0 })),
      ...range(13).map((): Damage => ({ kind: 'insert', sheet: firstTab, axis: 'row', at: 0 })),
    ),
    edited('columns 5 and 7 of category 1 change places', first, (cells) => {
      for (const line of cells) [line[5], line[7]] = [line[7] ?? null, line[5] ?? null];
    }),
    ...[0, 1, 2, 3].map((at) =>
      suffers(`column ${at} of the summary is deleted`, {
        kind: 'delete',
        sheet: summaryTab,
        axis: 'column',
        at,
      }),
    ),
    edited('columns 4 and 5 of the summary change places below their keys', summaryMarker, (cells) => {
      for (const line of cells.slice(1)) [line[4], line[5]] = [line[5] ?? null, line[4] ?? null];
    }),
    suffers('column 2 of the hidden sheet is deleted', {
      kind: 'delete',
      sheet: dataTab,
      axis: 'column',
      at: 2,
    }),
    suffers('a column and a row are put before the hidden table', {
      ...{ kind: 'insert', sheet: dataTab, axis: 'column', at: 0 },
    }),
  ];
}

export function sheetDamages(nameCount: number): NamedDamage[] {
  const copyOf =
    (marker: string, change: (cells: Edited) => void) =>
    (intact: WorkbookCondition): WorkbookCondition => ({
      ...intact,
      sheets: intact.sheets.flatMap((sheet) => {
        if (sheet.sheetId !== marker || sheet.cells === null) return [sheet];
        const copy = { ...sheet, sheetId: 'copy', name: `${sheet.name} (2)` };
        const { sheets } = editSheet({ ...intact, sheets: [copy] }, 'copy', change);
        return [sheet, ...sheets];
      }),
    });
  const names = range(Math.ceil(nameCount / 3)).map((at) => at * 3);
  const tabs = [summaryTab, firstTab, secondTab, dataTab];
  return [
    ...tabs.map((sheet) => suffers(`sheet ${sheet} is deleted`, { kind: 'sheet', sheet })),
    ...names.flatMap((at) =>
      (['lost', 'gone', 'short'] as const).map((to) =>
        suffers(`name ${at} is ${to}`, { kind: 'name', at, to }),
      ),
    ),
    ...asked({ name: 'category 1 is copied', hands: copyOf(first, () => undefined) }),
    ...asked({
      name: 'category 1 is copied, and the copy is filled in',
      hands: copyOf(first, (cells) => {
        lineAt(cells, rowOf(cells, '1.1.B2'))[columnOf('evidence')] = 'ในสำเนา';
        lineAt(cells, rowOf(cells, '1.1.B1'))[columnOf('met')] = true;
      }),
    }),
    {
      name: 'category 1 is hidden and the summary renamed',
      hands: (intact) => ({
        ...intact,
        sheets: intact.sheets.map((sheet) =>
          sheet.sheetId === first
            ? { ...sheet, visible: false }
            : sheet.sheetId === summaryMarker
              ? { ...sheet, name: 'ภาพรวม' }
              : sheet,
        ),
      }),
    },
    {
      name: 'the tabs are turned round',
      hands: (intact) => ({ ...intact, sheets: [...intact.sheets].reverse() }),
    },
    { name: 'Excel computes by hand', hands: (intact) => ({ ...intact, computesByItself: false }) },
    {
      name: 'category 2 is not finished',
      hands: (intact) => ({
        ...intact,
        sheets: intact.sheets.map((sheet) =>
          sheet.sheetId === second ? { ...sheet, isFinished: false } : sheet,
        ),
      }),
    },
    edited('the mark of category 1 is wiped out', first, (cells) => {
      lineAt(cells, 0)[0] = null;
    }),
    edited('the mark of category 1 has a space', first, (cells) => {
      lineAt(cells, 0)[0] = ` ${first} `;
    }),
  ];
}
