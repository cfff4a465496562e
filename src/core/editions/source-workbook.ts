/** A workbook answers are to be taken from: the cells of all its sheets, and what lies on them. */
import type { SheetGrid } from '../sheet/sheet-grid';
import type { StandingName } from '../standing/our-sheets';
import type { SheetBeside } from './beside';

export interface SourceWorkbook {
  readonly title: string;
  /** Of all sheets, in the order of the workbook. */
  readonly grids: readonly SheetGrid[];
  /** By the id of the sheet; a sheet without anything beside its values has none. Missing inside Excel. */
  readonly beside?: ReadonlyMap<string, SheetBeside>;
  /** Names that lead to sheets of ours; missing where nobody fetched them. */
  readonly names?: readonly StandingName[];
  /** Sheets that were not read, or not to their end. */
  readonly givenUp?: readonly GivenUp[];
}

export interface GivenUp {
  readonly name: string;
  /** `noAnswers`: its first rows hold none. `tooLarge`: more than is read. `missing`: the file does not hold it. */
  readonly why: 'noAnswers' | 'tooLarge' | 'missing';
}
