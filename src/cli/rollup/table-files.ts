/** Tables as bytes: Parquet for engines, CSV for Excel. The formats are of others (docs/decisions/0035). */
import { parquetWriteBuffer } from 'hyparquet-writer';
import { byteOrderMark, csvLine } from '../../core/rollup/csv-text';
import type { ColumnType, TableColumn, TableRow } from '../../core/rollup/tables';

const parquetTypes = { text: 'STRING', integer: 'INT32', number: 'DOUBLE', flag: 'BOOLEAN' } as const;

export function parquetBytes(columns: readonly TableColumn[], rows: readonly TableRow[]): Uint8Array {
  const columnData = columns.map(({ name, type }, at) => ({
    name,
    type: parquetType(type),
    data: rows.map((row) => row[at] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 100_000 }));
}

function parquetType(type: ColumnType): (typeof parquetTypes)[ColumnType] {
  return parquetTypes[type];
}

/** A table in the making, kept as the bytes it will be: rows of thousands of units would be many times as large. */
export interface CsvTable {
  add(rows: readonly TableRow[]): void;
  bytes(): Uint8Array;
}

export function beginCsv(columns: readonly TableColumn[]): CsvTable {
  const chunks = [Buffer.from(byteOrderMark + csvLine(columns.map(({ name }) => name)), 'utf8')];
  return {
    add: (rows) => void chunks.push(Buffer.from(rows.map(csvLine).join(''), 'utf8')),
    bytes: () => Buffer.concat(chunks),
  };
}

export function csvBytes(columns: readonly TableColumn[], rows: readonly TableRow[]): Uint8Array {
  const table = beginCsv(columns);
  table.add(rows);
  return table.bytes();
}

/** Folder of a partition as Hive names them: what it stands for can be told from the path. */
export function partitionFolder(fiscalYear: number, ministry: string): string {
  return `fiscal_year=${fiscalYear}/ministry=${ministry === '' ? nobody : escaped(ministry)}`;
}

const nobody = '__HIVE_DEFAULT_PARTITION__';

/** Thai letters stay: every file system has them, and percent signs would make names too long for some. */
function escaped(value: string): string {
  return [...value]
    .map((letter) =>
      /[\u0000-\u001F"#%'*/:<>=?\\|{}[\]^\u007F]/u.test(letter)
        ? `%${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
        : letter,
    )
    .join('');
}
