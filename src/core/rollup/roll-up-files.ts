/** Files that were read, added up as the sheets show it: for as many as a person chooses by hand. Pure. */
import type { RubricIndex } from '../rubric/rubric-index';
import { beginSum, type Adder } from './add-up';
import type { RollUp } from './plan-rollup';
import { headOf, settleUnits, type ListedUnit, type ReadFile } from './settle-units';

export function rollUpFiles(
  index: RubricIndex,
  files: readonly ReadFile[],
  list: readonly ListedUnit[],
): RollUp {
  const settled = settleUnits(files.map(headOf), list);
  const byFile = new Map(files.map(({ file, record }) => [file, record.counted]));
  const all = beginSum(index);
  const ministries = new Map<string, Adder>();
  const standings = settled.units.flatMap((unit) => {
    const counted = byFile.get(unit.file) ?? null;
    if (counted === null) return [];
    const ministry = ministries.get(unit.ministry) ?? beginSum(index);
    ministries.set(unit.ministry, ministry);
    all.add(counted);
    ministry.add(counted);
    return [{ unit, overall: counted.overall, items: counted.items }];
  });
  return {
    totals: all.totals(),
    ministries: [...ministries].map(([ministry, sum]) => ({ ministry, totals: sum.totals() })),
    standings,
    settled,
    files: files.length,
  };
}
