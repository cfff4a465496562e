/**
 * How large a file may be that is read (docs/decisions/0008). A file from outside must not be able to exhaust the
 * memory or the patience of whoever opens it; a workbook of the real rubric with evidence in every row stays a
 * hundred times below.
 */
import { rubricLimits } from '../core/rubric/rubric-limits';

const mebibyte = 1024 * 1024;

export const fileLimits = {
  /** Of the file as it lies on the disk, pictures included. */
  fileBytes: 64 * mebibyte,
  /** Parts in the archive: sheets, pictures, drawings. */
  parts: 5_000,
  /** Of one part unpacked. Only parts that are read count: pictures are never unpacked. */
  partBytes: 32 * mebibyte,
  /** Of all parts that are read together, unpacked. */
  readBytes: 64 * mebibyte,
  /**
   * Unpacked over packed. Sheets reach 50; a part larger than `expansionFrom` that exceeds this is a trap, since
   * the packing can say anything up to 1,030.
   */
  expansion: 200,
  expansionFrom: 8 * mebibyte,
  sheets: 500,
  /** Shared texts, in all sheets together. */
  texts: 500_000,
  /** Rows of a sheet, up to the last with contents: every criterion of the largest rubric, and a few. */
  rows: rubricLimits.criteria + 20_000,
  /** Columns of a sheet of ours. What stands further right is none of ours and is not read. */
  columns: 256,
  /** Places held for cells of all sheets together, the empty ones left of a filled cell included. */
  cells: 1_000_000,
} as const;
