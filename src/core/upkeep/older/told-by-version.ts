/**
 * What a workbook of an older layout lacks because nobody had thought of it then. That it is older says all of it at once;
 * told one by one it would read like damage.
 */
import type { Finding } from '../../findings/finding';
import { dataMarker, layoutVersion } from '../../layout/markers';
import { readMeta } from '../../snapshot/read-figures';
import { formerHeadings } from '../../words/former-headings';
import type { Edit } from '../edit';
import type { SheetsSurvey } from '../survey-sheets';

const former = new Set(Object.values(formerHeadings).flat());

export function findingsOf(survey: Pick<SheetsSurvey, 'layouts'>, edits: readonly Edit[]): Finding[] {
  const findings = edits.flatMap(({ finding }) => finding ?? []);
  return isOlder(survey) ? findings.filter((finding) => !isAddition(finding)) : findings;
}

function isAddition(finding: Finding): boolean {
  switch (finding.kind) {
    case 'nameGone':
      return true;
    case 'formulaChanged':
      return finding.found === '';
    case 'textChanged':
      return finding.found === '' || former.has(finding.found);
    default:
      return false;
  }
}

function isOlder({ layouts }: Pick<SheetsSurvey, 'layouts'>): boolean {
  const layout = layouts.get(dataMarker);
  if (layout === undefined) return false;
  const { places, sheet } = layout;
  const corner = { marker: dataMarker, row: places.row(0) ?? 0, column: places.column(0) ?? 0 };
  const version = readMeta(sheet.cells.grid, corner).get('layoutVersion');
  return typeof version === 'number' && version < layoutVersion;
}
