/**
 * The plan against what stands, as edits: decided once, asking nobody, writing nothing. Pure: the same workbook and the
 * same decisions give the same edits, so what a person agreed to can be found again.
 */
import { serialOfDay } from '../sheet/excel-date';
import type { Probe } from '../standing/condition';
import { diffAside, diffRemnants } from './diff-aside';
import { diffCells } from './diff-cells';
import { diffForms, formsOf, probesOf } from './diff-forms';
import { diffLooks } from './looks/diff-looks';
import { diffNames } from './diff-names';
import { diffBroughtHome, diffColumns, diffRows } from './diff-rows';
import { headOf, type Edit } from './edit';
import { isMended, stepsOfOdd, type MendedFinding } from './odd-cells';
import { diffVerdicts } from './older/diff-verdicts';
import type { StandingLayout } from './standing-layout';
import type { SheetsSurvey } from './survey-sheets';

/** What has to be asked of the workbook before it can be judged. */
export function planProbes({ layouts }: SheetsSurvey): readonly Probe[] {
  return [...layouts.values()].flatMap(probesOf);
}

/** @param answers to those probes, in their order: true where what one asks for is there */
export function diff(survey: SheetsSurvey, answers: readonly boolean[]): Edit[] {
  const missing = survey.plan.sheets.filter(({ marker }) => !survey.layouts.has(marker));
  const made = missing.map(({ marker, name }): Edit => {
    const finding = { kind: 'sheetMissing', marker, title: name } as const;
    const head = { marker, step: 'makeSheet', sheetName: name, needs: [], place: null } as const;
    return { ...head, subject: name, finding, kind: 'makeSheet' };
  });
  let asked = 0;
  const sheets = [...survey.layouts.values()].flatMap((layout) => {
    const forms = formsOf(layout);
    asked += forms.length;
    const answered = answers.slice(asked - forms.length, asked);
    return [...diffSheet(survey, layout), ...diffForms(layout, forms, answered), ...diffLooks(layout)];
  });
  return [...made, ...sheets, ...diffNames(survey)];
}

function diffSheet(survey: SheetsSurvey, layout: StandingLayout): Edit[] {
  const cells = diffCells(survey, layout);
  const told = layout.plan.role.kind === 'data' ? toldInBlocks(cells) : cells;
  const ours = [...diffColumns(layout), ...diffRows(survey, layout), ...told];
  return [
    ...ours,
    ...diffRemnants(survey, layout, ours),
    ...diffAside(survey, layout),
    ...diffOdd(survey, layout),
    ...diffVerdicts(survey, layout),
    ...diffBroughtHome(survey, layout),
  ];
}

/** A table that was pushed out of its place reads otherwise from there on: a block of rows is one thing to tell. */
function toldInBlocks(edits: readonly Edit[]): Edit[] {
  const last = new Map<string, number>();
  return edits.map((edit) => {
    if (edit.kind !== 'write') return edit;
    const isTold = edit.row - (last.get(edit.step) ?? -2) <= 1;
    last.set(edit.step, edit.row);
    return isTold ? { ...edit, finding: null } : edit;
  });
}

/** Ticks and days that were typed as words and can mean only one thing, and blanks that nobody sees. */
function diffOdd({ odd }: SheetsSurvey, layout: StandingLayout): Edit[] {
  const from1904 = layout.sheet.cells.grid.from1904 === true;
  return (odd.get(layout.plan.marker) ?? []).flatMap((finding): Edit[] => {
    if (!isMended(finding)) return [];
    const { place, id } = finding;
    const head = headOf(layout, stepsOfOdd[finding.kind], { place, subject: id, finding });
    const column = layout.columns.indexOf(place.column);
    const content = meant(finding, from1904);
    return [{ ...head, kind: 'amend', cell: place, column, content, former: null }];
  });
}

function meant(finding: MendedFinding, from1904: boolean): boolean | number | null {
  if (finding.kind === 'planBlank') return null;
  return finding.kind === 'tickTyped' ? finding.means : serialOfDay(finding.means, from1904);
}
