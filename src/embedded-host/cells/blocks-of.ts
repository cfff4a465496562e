/** Cells gathered into as few rectangles as reading them row by row gives. */
import { area, type Area } from './area';

export function blocksOf(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push(area(row, column));
  }
  const blocks: Area[] = [];
  for (const run of runs) {
    const above = blocks.findIndex(
      (block) =>
        block.row + block.rows === run.row && block.column === run.column && block.columns === run.columns,
    );
    const block = blocks[above];
    if (block === undefined) blocks.push(run);
    else blocks[above] = { ...block, rows: block.rows + 1 };
  }
  return blocks;
}
