/** The sheets of a workbook file that is named on the command line. */
import type { SheetGrid } from '../../core/sheet/sheet-grid';
import { fileLimits } from '../../xlsx/file-limits';
import { readFileGrids } from '../../xlsx/read-xlsx';
import type { ReadFile } from '../disk/read-file';
import { fileProblem, workbookProblem, type CliProblem } from '../problems/cli-problem';

/** @returns null for a file that cannot be read, which is added to the problems */
export async function gridsOfFile(
  path: string,
  readFile: ReadFile,
  problems: CliProblem[],
): Promise<readonly SheetGrid[] | null> {
  const bytes = await readFile(path, fileLimits.fileBytes);
  if (!bytes.ok) {
    problems.push(fileProblem(path, bytes.failure));
    return null;
  }
  const read = await readFileGrids(bytes.value);
  if (read.ok) return read.value.grids;
  problems.push(workbookProblem(path, read.failure));
  return null;
}
