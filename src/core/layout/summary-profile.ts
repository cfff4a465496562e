/**
 * The cells of the summary in which people say who assesses itself: label beside open cell, with a key in the
 * hidden first column, a defined name each, and rules for what may be typed.
 */
import { firstFiscalYear, lastFiscalYear } from '../assessment/answer-values';
import { profileKeys, summaryMarker, type ProfileKey } from './markers';
import { profileNames } from './names';
import type { CellContent, NamePlan, ValidationPlan } from '../plan/sheet-plan';
import type { CellArea } from '../sheet/cell-area';
import type { PlanContext } from './plan-context';
import type { SheetDraft } from '../plan/sheet-draft';
import { rowHeight } from '../plan/text-metrics';

const keyColumn = 0;

/** Label and open cell, one below the other, beside the chart. */
export function addProfile(
  draft: SheetDraft,
  context: PlanContext,
  labelColumn: number,
  valueColumn: number,
  lastColumn: number,
): void {
  const words = context.messages.sheet.summary;
  const { profile, styles, typeface } = context;
  const type = context.index.rubric.agencyTypes.find(({ id }) => id === profile.agencyType);
  const values: Readonly<Record<ProfileKey, CellContent>> = {
    agencyName: textOrEmpty(profile.agencyName),
    agencyType: textOrEmpty(type?.title ?? ''),
    fiscalYear: profile.fiscalYear,
    round: textOrEmpty(profile.round),
  };
  for (const key of profileKeys) {
    const [label, value] = [words[key], values[key]];
    const text = typeof value === 'string' ? value : '';
    const valueWidth = draft.width(valueColumn, lastColumn);
    const row = draft.addRow(
      rowHeight(
        [
          { text: label, width: draft.width(labelColumn) },
          { text, width: valueWidth, bold: true },
        ],
        typeface,
      ),
      new Map<number, CellContent>([
        [keyColumn, key],
        [labelColumn, label],
        [valueColumn, value],
      ]),
    );
    draft.mergeInRow(row, valueColumn, lastColumn);
    draft.styleRow(styles.field, row, labelColumn);
    draft.styleRow(styles.strong, row, valueColumn, lastColumn);
    draft.styleRow(styles.lines, row, labelColumn, lastColumn);
    draft.styleRow(styles.open, row, valueColumn, lastColumn);
    draft.styleRow(key === 'fiscalYear' ? styles.year : styles.text, row, valueColumn);
  }
}

function textOrEmpty(text: string): string | null {
  return text === '' ? null : text;
}

/** The four profile cells stand one below the other, in the order of `addProfile`. */
export function profileNamePlans(profileRow: number, valueColumn: number): NamePlan[] {
  const names = [
    profileNames.agencyName,
    profileNames.agencyTypeTitle,
    profileNames.fiscalYear,
    profileNames.round,
  ];
  return names.map((name, index) => ({
    name,
    marker: summaryMarker,
    area: valueCell(profileRow + index, valueColumn),
  }));
}

function valueCell(row: number, column: number): CellArea {
  return { row, column, rows: 1, columns: 1 };
}

export function profileValidations(
  context: PlanContext,
  profileRow: number,
  valueColumn: number,
): ValidationPlan[] {
  const words = context.messages.sheet.validation;
  const titles = context.index.rubric.agencyTypes.map((type) => type.title);
  const year: ValidationPlan = {
    kind: 'wholeNumber',
    areas: [valueCell(profileRow + 2, valueColumn)],
    minimum: firstFiscalYear,
    maximum: lastFiscalYear,
    title: words.fiscalYearTitle,
    message: words.fiscalYearMessage,
  };
  // A list is one text with commas between the values, and at most 255 characters in all.
  const list = titles.join(',');
  const fits = titles.length > 0 && list.length <= 255 && titles.every((title) => !title.includes(','));
  if (!fits) return [year];
  return [
    {
      kind: 'list',
      areas: [valueCell(profileRow + 1, valueColumn)],
      values: titles,
      title: words.agencyTypeTitle,
      message: words.agencyTypeMessage,
    },
    year,
  ];
}
