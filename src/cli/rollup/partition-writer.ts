/**
 * The tables of units as Parquet files, a folder for each fiscal year and ministry. Rows are held for a bounded number of
 * units; a partition of which nothing has changed is left as it is.
 */
import { createHash } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SettledUnit } from '../../core/rollup/settle-units';
import type { TableRow, UnitTable } from '../../core/rollup/tables';
import type { CountedUnit } from '../../core/rollup/unit-record';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { putFile } from '../disk/put-file';
import { errorCode } from '../disk/read-file';
import { parquetBytes, partitionFolder } from './table-files';

/** Rows of answers of so many units of PMQA are about 32,000: few enough to be held, and enough for an engine to like. */
const unitsInFile = 100;

interface Partition {
  readonly stamp: string;
  readonly files: readonly string[];
}

type Manifest = Readonly<Record<string, Partition>>;

export interface PartitionPlace {
  /** Folder of the tables. */
  readonly folder: string;
  /** What was written by the run before. */
  readonly manifest: string;
  /** Of all that the tables depend on beside the units: program, rubric, what is kept. */
  readonly made: string;
}

export interface PartitionWriter {
  add(unit: SettledUnit, counted: CountedUnit): Promise<void>;
  /** @returns how many partitions were written, of how many */
  finish(): Promise<{ readonly written: number; readonly of: number }>;
}

/** @param units all that will be added, in their order */
export async function partitionWriter(
  index: RubricIndex,
  tables: readonly UnitTable[],
  units: readonly SettledUnit[],
  place: PartitionPlace,
): Promise<PartitionWriter> {
  const stamps = stampsOf(units, place.made);
  const before = await readManifest(place.manifest);
  const after: Record<string, { stamp: string; files: string[] }> = {};
  const open = new Map<string, { units: number; part: number; rows: TableRow[][] }>();
  let written = 0;
  const flush = async (name: string): Promise<void> => {
    const held = open.get(name);
    if (held === undefined || held.units === 0) return;
    for (const [at, table] of tables.entries()) {
      const file = `${table.name}/${name}/part-${String(held.part).padStart(4, '0')}.parquet`;
      await putFile(join(place.folder, file), parquetBytes(table.columns, held.rows[at] ?? []));
      after[name]?.files.push(file);
    }
    open.set(name, { units: 0, part: held.part + 1, rows: tables.map(() => []) });
  };
  for (const [name, stamp] of stamps) {
    const kept = before[name];
    const isKept = kept?.stamp === stamp && (await allThere(place.folder, kept.files));
    after[name] = { stamp, files: isKept ? [...kept.files] : [] };
    if (isKept) continue;
    written += 1;
    open.set(name, { units: 0, part: 0, rows: tables.map(() => []) });
  }
  return {
    add: async (unit, counted) => {
      const name = nameOf(unit);
      const held = open.get(name);
      if (held === undefined) return;
      tables.forEach((table, at) => held.rows[at]?.push(...table.rowsOf(index, unit, counted)));
      held.units += 1;
      if (held.units === unitsInFile) await flush(name);
    },
    finish: async () => {
      for (const name of open.keys()) await flush(name);
      const current = new Set(Object.values(after).flatMap(({ files }) => files));
      const gone = Object.values(before).flatMap(({ files }) => files.filter((file) => !current.has(file)));
      for (const file of gone) await rm(join(place.folder, file), { force: true });
      await putFile(place.manifest, JSON.stringify(after));
      return { written, of: stamps.size };
    },
  };
}

function nameOf({ fiscalYear, ministry }: SettledUnit): string {
  return partitionFolder(fiscalYear, ministry);
}

function stampsOf(units: readonly SettledUnit[], made: string): Map<string, string> {
  const hashes = new Map<string, ReturnType<typeof createHash>>();
  for (const unit of units) {
    const name = nameOf(unit);
    const hash = hashes.get(name) ?? createHash('sha256').update(made);
    hashes.set(name, hash.update(JSON.stringify(unit)));
  }
  return new Map([...hashes].map(([name, hash]) => [name, hash.digest('hex')]));
}

async function readManifest(path: string): Promise<Manifest> {
  try {
    // Only this program writes it, in a folder of its own.
    return JSON.parse(await readFile(path, 'utf8')) as Manifest;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return {};
    throw error;
  }
}

async function allThere(folder: string, files: readonly string[]): Promise<boolean> {
  for (const file of files) {
    try {
      await stat(join(folder, file));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    }
  }
  return true;
}
