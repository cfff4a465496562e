/**
 * What follows from what. One column that somebody deleted leaves dozens of formulas, names and colours behind that lead
 * nowhere: told beside their cause they are one thing to mend, told one by one they are an alarm.
 */
import { placeOfFinding, type Finding, type FindingKind } from './finding';

export interface Causes {
  /** What nothing else explains, in the order given. */
  readonly causes: readonly Finding[];
  /** What follows from each of them that has something following; in the order given. */
  readonly following: ReadonlyMap<Finding, readonly Finding[]>;
}

export function findCauses(findings: readonly Finding[]): Causes {
  const columns = findings.filter((each) => each.kind === 'columnMissing');
  const lost = findings.filter((each) => each.kind === 'columnMissing' || each.kind === 'sheetMissing');
  const following = new Map<Finding, Finding[]>();
  const causes = findings.filter((finding) => {
    const cause = causeOf(finding, columns, lost);
    if (cause === undefined) return true;
    following.set(cause, [...(following.get(cause) ?? []), finding]);
    return false;
  });
  return { causes, following };
}

/** What a formula holds, and shows, that led to something deleted. */
const lostReference = '#REF!';

/** Of the sheet of a column that is gone: what stood over the column goes with it. */
const overColumn: ReadonlySet<FindingKind> = new Set(['nameGone', 'nameNarrow', 'coloursGone']);

function causeOf(
  finding: Finding,
  columns: readonly Finding[],
  lost: readonly Finding[],
): Finding | undefined {
  const { kind } = finding;
  // A figure lies on a sheet of its own: whatever is gone may be what it counted.
  if (kind === 'figureUnreadable' && finding.found.includes(lostReference)) return lost[0];
  const isOverColumn =
    overColumn.has(kind) || (kind === 'formulaChanged' && finding.found.includes(lostReference));
  if (!isOverColumn) return undefined;
  const sheetId = placeOfFinding(finding)?.sheetId;
  return columns.find((column) => placeOfFinding(column)?.sheetId === sheetId);
}
