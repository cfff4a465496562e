/**
 * Which of the workbooks that were read count, and for whom. Two of one agency, year and round are two answers to one
 * question: neither counts until somebody says which, unless they are the same file twice. Makes no difference in which
 * order they were read.
 */
import { comparableText } from '../text/comparable-text';
import type { CountedUnit, UnitProblem, UnitRecord } from './unit-record';
import { rollUpEn } from './rollup.en';
import { rollUpTh } from './rollup.th';

/** A unit that is expected to send. */
export interface ListedUnit {
  readonly unitId: string;
  readonly name: string;
  /** Empty when the list does not say. */
  readonly ministry: string;
}

export interface ReadFile {
  /** Path within the folder, with `/`. */
  readonly file: string;
  /** Of its bytes, in hexadecimal; empty when they could not be read. */
  readonly sha256: string;
  readonly record: UnitRecord;
}

/** What is known of a unit without its answers. */
export interface SettledUnit {
  readonly unitId: string;
  readonly unitName: string;
  readonly ministry: string;
  readonly fiscalYear: number;
  readonly round: string;
  readonly file: string;
  readonly sha256: string;
}

export interface FileProblem extends UnitProblem {
  readonly file: string;
}

export interface SettledUnits {
  /** By ministry, unit, year and round. */
  readonly units: readonly SettledUnit[];
  /** By file. */
  readonly problems: readonly FileProblem[];
  /** Of the list, in its order: nothing of them counts, in any year or round. */
  readonly missing: readonly ListedUnit[];
}

/** What is asked of a record here, so that nobody has to hold all of them. */
export interface ReadHead extends Omit<ReadFile, 'record'> {
  readonly profile: CountedUnit['profile'] | null;
  readonly problems: readonly UnitProblem[];
}

export function headOf({ file, sha256, record }: ReadFile): ReadHead {
  return { file, sha256, profile: record.counted?.profile ?? null, problems: record.problems ?? [] };
}

export function settleUnits(heads: readonly ReadHead[], list: readonly ListedUnit[]): SettledUnits {
  const listed = new Map(list.map((unit) => [comparableText(unit.name), unit]));
  const problems: FileProblem[] = [];
  const claims = new Map<string, SettledUnit[]>();
  for (const head of [...heads].sort((a, b) => inOrder(a.file, b.file))) {
    problems.push(...head.problems.map((problem) => ({ ...problem, file: head.file })));
    if (head.profile === null) continue;
    const { agencyName, fiscalYear, round } = head.profile;
    if (agencyName === '' || fiscalYear === null) {
      problems.push(profileGap(head.file, agencyName === '' ? 'agencyName' : 'fiscalYear'));
      continue;
    }
    const known = listed.get(comparableText(agencyName));
    if (known === undefined && list.length > 0) problems.push(said(head.file, 'notListed', agencyName));
    const unit: SettledUnit = {
      unitId: known?.unitId ?? agencyName,
      unitName: known?.name ?? agencyName,
      ministry: known?.ministry ?? '',
      fiscalYear,
      round,
      file: head.file,
      sha256: head.sha256,
    };
    const key = JSON.stringify([comparableText(unit.unitId), fiscalYear, comparableText(round)]);
    const claim = claims.get(key);
    if (claim === undefined) claims.set(key, [unit]);
    else claim.push(unit);
  }
  const units = [...claims.values()].flatMap((claim) => {
    const [first, ...others] = claim;
    const isOneFile = new Set(claim.map(({ sha256 }) => sha256)).size === 1;
    for (const unit of isOneFile ? others : claim) {
      const rivals = claim.filter((other) => other !== unit).map(({ file }) => file);
      problems.push(said(unit.file, isOneFile ? 'copy' : 'duplicate', rivals.slice(0, mostNamed).join(', ')));
    }
    return isOneFile && first !== undefined ? [first] : [];
  });
  const sent = new Set(units.map(({ unitId }) => unitId));
  return {
    units: units.sort(byUnit),
    problems: problems.sort((a, b) => inOrder(a.file, b.file)),
    missing: list.filter(({ unitId }) => !sent.has(unitId)),
  };
}

const mostNamed = 5;

function profileGap(file: string, what: 'agencyName' | 'fiscalYear'): FileProblem {
  return said(file, what === 'agencyName' ? 'noName' : 'noYear', '');
}

function said(file: string, kind: keyof typeof rollUpTh.problems, about: string): FileProblem {
  return {
    file,
    kind,
    place: '',
    thai: rollUpTh.problems[kind](about),
    english: rollUpEn.problems[kind](about),
  };
}

function byUnit(a: SettledUnit, b: SettledUnit): number {
  return (
    inOrder(a.ministry, b.ministry) ||
    inOrder(a.unitName, b.unitName) ||
    inOrder(a.unitId, b.unitId) ||
    a.fiscalYear - b.fiscalYear ||
    inOrder(a.round, b.round)
  );
}

/** By code, the same on every computer. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
