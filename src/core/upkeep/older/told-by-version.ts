/**
 * What a workbook of an older layout lacks because nobody had thought of it then. That it is older says all of it at once;
 * told one by one it would read like damage.
 */
import type { Finding } from '../../findings/finding';
import { dataMarker, layoutVersion, summaryMarker } from '../../layout/markers';
import { readMeta } from '../../snapshot/read-figures';
import { isBeforeDoneOn } from '../../standing/older/before-done-on';
import { cornerOf } from '../../standing/sheet-findings';
import { formerHeadings } from '../../words/former-headings';
import type { Edit } from '../edit';
import type { SheetsSurvey } from '../survey-sheets';

const former = new Set(Object.values(formerHeadings).flat());

type Standing = Pick<SheetsSurvey, 'layouts' | 'standing' | 'condition'>;

export function findingsOf(survey: Standing, edits: readonly Edit[]): Finding[] {
  const findings = edits.flatMap(({ finding }) => finding ?? []);
  const version = versionOf(survey);
  const { standing, condition, layouts } = survey;
  const isOld = version !== null && version < layoutVersion;
  if (!isOld && !isBeforeDoneOn(standing.sheets.values(), condition.names)) return findings;
  const told = findings.filter((each) => !isAddition(each, survey));
  const sheet = (layouts.get(dataMarker) ?? [...layouts.values()][0])?.sheet;
  if (sheet === undefined || told.some(({ kind }) => kind === 'layoutOlder')) return told;
  // Of this version, and yet from before the last column of it.
  return [{ kind: 'layoutOlder', found: String(version ?? ''), place: cornerOf(sheet) }, ...told];
}

function isAddition(finding: Finding, { layouts }: Pick<Standing, 'layouts'>): boolean {
  switch (finding.kind) {
    case 'nameGone':
      return true;
    case 'formulaChanged':
      return finding.found === '';
    case 'textChanged':
      return finding.found === '' || former.has(finding.found);
    case 'rowMissing':
      // The plan, which stands below all else there.
      return [summaryMarker, dataMarker].some(
        (marker) => layouts.get(marker)?.sheet.sheetId === finding.place.sheetId,
      );
    default:
      return false;
  }
}

function versionOf({ layouts }: Pick<Standing, 'layouts'>): number | null {
  const layout = layouts.get(dataMarker);
  if (layout === undefined) return null;
  const { places, sheet } = layout;
  const corner = { marker: dataMarker, row: places.row(0) ?? 0, column: places.column(0) ?? 0 };
  const version = readMeta(sheet.cells.grid, corner).get('layoutVersion');
  return typeof version === 'number' ? version : null;
}
