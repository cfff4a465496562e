/** Goes once through the units that count, in their order, and hands each to whoever adds up or writes. */
import { beginSum, meanPoints, type Adder } from '../../core/rollup/add-up';
import type { RollUp, UnitStanding } from '../../core/rollup/plan-rollup';
import type { SettledUnit, SettledUnits } from '../../core/rollup/settle-units';
import type { TableRow } from '../../core/rollup/tables';
import type { CountedUnit } from '../../core/rollup/unit-record';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { readAhead } from './read-ahead';
import type { RecordStore } from './record-store';

export interface AddedUp {
  readonly rollUp: RollUp;
  /** Of the table of rounds. */
  readonly rounds: readonly TableRow[];
}

export async function addUpUnits(
  index: RubricIndex,
  settled: SettledUnits,
  files: number,
  store: RecordStore,
  onUnit: (unit: SettledUnit, counted: CountedUnit) => Promise<void>,
): Promise<AddedUp> {
  const all = beginSum(index);
  const ministries = new Map<string, Adder>();
  const rounds = new Map<string, { readonly unit: SettledUnit; readonly sum: Adder }>();
  const standings: UnitStanding[] = [];
  for await (const [unit, record] of readAhead(settled.units, ({ sha256 }) => store.read(sha256))) {
    const counted = record?.counted ?? null;
    if (counted === null) throw new Error(`The record of ${unit.file} is gone while it was used`);
    const ministry = ministries.get(unit.ministry) ?? beginSum(index);
    ministries.set(unit.ministry, ministry);
    const key = JSON.stringify([unit.fiscalYear, unit.round]);
    const round = rounds.get(key) ?? { unit, sum: beginSum(index) };
    rounds.set(key, round);
    for (const sum of [all, ministry, round.sum]) sum.add(counted);
    standings.push(standingOf(unit, counted));
    await onUnit(unit, counted);
  }
  const { problems, missing } = settled;
  return {
    rollUp: {
      totals: all.totals(),
      ministries: [...ministries].map(([ministry, sum]) => ({ ministry, totals: sum.totals() })),
      standings,
      settled: { problems, missing },
      files,
    },
    rounds: [...rounds.values()]
      .sort((a, b) => a.unit.fiscalYear - b.unit.fiscalYear || (a.unit.round < b.unit.round ? -1 : 1))
      .map(({ unit, sum }) => roundRow(index, unit, sum)),
  };
}

function standingOf(unit: SettledUnit, { overall, items }: CountedUnit): UnitStanding {
  return {
    unit,
    overall: { level: overall.level, points: overall.points },
    items: items.map(({ level, points }) => ({ level, points })),
  };
}

function roundRow({ rubric }: RubricIndex, { fiscalYear, round }: SettledUnit, sum: Adder): TableRow {
  const { units, overall } = sum.totals();
  return [
    fiscalYear,
    round,
    rubric.id,
    rubric.edition,
    units,
    meanPoints(overall),
    overall.notComputable,
    ...overall.levels,
  ];
}
