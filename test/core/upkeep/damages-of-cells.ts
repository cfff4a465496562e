/** What hands type into cells, and rows that are there twice, pasted and sorted, where people have to choose. */
import { categoryColumns, columnOf, idColumn } from '../../../src/core/layout/columns';
import { dataMarker, summaryMarker } from '../../../src/core/layout/markers';
import { moveReferences } from '../../../src/core/sheet/formula-references';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';
import { editSheet, lineAt, rowOf, type Edited } from './condition-of';
import { damaged } from './damaged';
import { asked, cellsOf, edited, first, firstTab, range, type NamedDamage } from './named-damages';

export function cellDamages(): NamedDamage[] {
  const whatever = [null, 'ของใคร', 5, '=1+1', '=#REF!', '=PMQA_FiscalYear', true] as const;
  const columns = range(categoryColumns.length + 1);
  return [
    ...columns
      .filter((column) => column <= columnOf('met') || column >= columnOf('status'))
      .flatMap((column) => whatever.map((content) => set(first, '1.1.B2', column, content))),
    ...['1.1.B2 ', '1.1.b2', '๑.๑.B๒', '1.1.B1', '1.2.B1', '2.1.B1', '9.9.Z9'].flatMap((id) =>
      asked(set(first, '1.1.B2', idColumn, id)),
    ),
    ...['ใช่', '✓', 'x', '0', 1, 0, 'TRUE', ' '].map((tick) => set(first, '1.1.B2', columnOf('met'), tick)),
    ...[46_112, '31/3/2569', '1/2/69', 'พรุ่งนี้', -4, 9_999_999].map((due) =>
      set(first, '1.1.B2', columnOf('due'), due),
    ),
    ...['#N/A', '#VALUE!', ' ', '\u00a0\u200b'].flatMap((content) =>
      (['evidence', 'notApplicable', 'due'] as const).map((key) =>
        set(first, '1.1.B2', columnOf(key), content),
      ),
    ),
    edited('the labels of the summary are emptied to texts without a letter', summaryMarker, (cells) => {
      for (const line of cells.slice(1)) {
        line.forEach((content, at) => {
          if (typeof content === 'string' && !isFormulaText(content)) line[at] = '';
        });
      }
    }),
    edited('spaces stand in the words of a criterion and in the level key', first, (cells) => {
      const line = lineAt(cells, rowOf(cells, '1.1.B2'));
      for (const at of [1, 2, 3]) line[at] = ` ${String(line[at])} `;
    }),
    edited('formulas are written in small letters and with spaces', summaryMarker, (cells) => {
      for (const line of cells) {
        line.forEach((content, at) => {
          if (isFormulaText(content)) line[at] = String(content).toLowerCase().replaceAll('(', '( ');
        });
      }
    }),
    ...[1, 2, 3, 4, 5].map((row) =>
      edited(`words are typed over row ${row + 1} of category 1`, first, (cells) => {
        cells[row] = lineAt(cells, row).map((content) => (content === null ? null : `${content} แก้ไข`));
      }),
    ),
    edited('a note is written beside the table and below it', first, (cells) => {
      lineAt(cells, 6)[20] = 'หมายเหตุ';
      cells.push([], [null, null, 'ท้ายตาราง']);
    }),
    edited('a row of the person’s own has an answer', first, (cells) => {
      const line: CellValue[] = categoryColumns.map(() => null);
      cells.splice(9, 0, [null, ...line]);
      lineAt(cells, 9)[columnOf('evidence')] = 'ของเรา';
      lineAt(cells, 9)[columnOf('met')] = true;
    }),
    edited('a note is written into the hidden table and beside it', dataMarker, (cells) => {
      lineAt(cells, 12)[3] = 'ของกองแผน';
      lineAt(cells, 13)[20] = 'ข้างตาราง';
    }),
    ...range(6).map((at) =>
      edited(
        `number 7 stands in the first formula of row ${at * 3 + 3} of the summary or below`,
        summaryMarker,
        (cells) => {
          const row = cells.findIndex((line, each) => each >= at * 3 + 2 && line.some(isFormulaText));
          if (row === -1) return;
          const line = lineAt(cells, row);
          line[line.findIndex(isFormulaText)] = 7;
        },
      ),
    ),
    edited('the layout is an older one', dataMarker, metaOf('layoutVersion', 0)),
    edited('the layout is a newer one', dataMarker, metaOf('layoutVersion', 99)),
    edited('the edition is another one', dataMarker, metaOf('rubricEdition', '9')),
    edited('the edition is a number', dataMarker, metaOf('rubricEdition', 9)),
  ];
}

/** Rows that are there twice, cut, pasted and sorted, where people have to choose. */
export function rowChoices(): NamedDamage[] {
  const copied = (name: string, change: (line: CellValue[]) => void, to?: number): NamedDamage => ({
    name: `1.1.B1 is there twice, ${name}`,
    hands: (intact) => {
      const from = rowOf(cellsOf(intact, first), '1.1.B1');
      const at = to ?? from + 1;
      const opened = damaged(intact, [{ kind: 'insert', sheet: firstTab, axis: 'row', at }]);
      return editSheet(opened, first, (cells) => {
        const below = { row: (row: number) => row + at - from, column: (column: number) => column };
        const line = lineAt(cells, from).map((each) =>
          typeof each === 'string' && each.startsWith('=') ? moveReferences(each, below) : each,
        );
        change(line);
        cells[at] = line;
      });
    },
  });
  const swapWords = (one: string, other: string) => (cells: Edited) => {
    const [a, b] = [lineAt(cells, rowOf(cells, one)), lineAt(cells, rowOf(cells, other))];
    for (let column = 2; column < a.length - 1; column += 1) {
      [a[column], b[column]] = [b[column] ?? null, a[column] ?? null];
    }
  };
  const evidence = columnOf('evidence');
  return [
    copied('alike', () => undefined),
    copied('the copy empty', (line) => line.fill(null, 4, -1)),
    copied('with another answer', (line) => (line[evidence] = 'อีกแถว')),
    copied('without the words', (line) => line.fill(null, 2, 4)),
    copied('as 1.1.B2 by its id', (line) => (line[idColumn] = '1.1.B2')),
    copied('once without its id', (line) => (line[idColumn] = null)),
    copied('once at the end', (line) => (line[evidence] = 'ท้าย'), 14),
    edited('words of 1.1.B1 and 1.1.B2 are sorted without ids', first, swapWords('1.1.B1', '1.1.B2')),
    edited('words of 1.1.B1 and 1.2.B1 are sorted without ids', first, swapWords('1.1.B1', '1.2.B1')),
    edited('ids of category 1 are cut up by one', first, (cells) => {
      const start = rowOf(cells, '1.1.B1');
      for (let row = start; row < cells.length; row += 1) {
        lineAt(cells, row)[idColumn] = cells[row + 1]?.[idColumn] ?? null;
      }
    }),
    edited('of a row nothing is left but its id', first, (cells) => {
      lineAt(cells, rowOf(cells, '1.1.B2')).fill(null, 1);
    }),
    edited('a row lost its id and its words', first, (cells) => {
      lineAt(cells, rowOf(cells, '1.1.B2')).fill(null, 0, 4);
    }),
    edited('two rows lost their ids, and one its words', first, (cells) => {
      lineAt(cells, rowOf(cells, '1.1.B2')).fill(null, 0, 4);
      lineAt(cells, rowOf(cells, '1.2.B1')).fill(null, 0, 2);
    }),
    edited('the id of a criterion is typed into a heading', first, (cells) => {
      lineAt(cells, rowOf(cells, '1.1.B1') - 1)[idColumn] = '1.1.A1';
    }),
    edited('a criterion of category 2 is copied into category 1', first, (cells) => {
      const line = [...lineAt(cells, rowOf(cells, '1.1.B2'))];
      [line[0], line[2], line[3]] = ['2.1.B1', 'B1', '2.1.B1'];
      cells.push(line);
    }),
  ].flatMap(asked);
}

function set(marker: string, id: string, column: number, content: CellValue): NamedDamage {
  const shown = content === null ? 'nothing' : JSON.stringify(content);
  return edited(`${shown} in column ${column} of ${id}`, marker, (cells) => {
    lineAt(cells, rowOf(cells, id))[column] = content;
  });
}

function isFormulaText(content: CellValue): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

function metaOf(key: string, value: CellValue): (cells: Edited) => void {
  return (cells) => {
    const line = cells.find(([each]) => each === key);
    if (line === undefined) throw new Error(`No ${key}`);
    line[1] = value;
  };
}
