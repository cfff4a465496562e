/**
 * Colours and cell styles of the sheets. Colour supports words and never replaces them; every pair of text and
 * fill is at least 4.5:1, which a test computes.
 */
import type { CriterionStatus } from '../assessment/assessment';
import type { CellStyle } from './sheet-plan';
import type { Typeface } from './typeface';

export interface ColorPair {
  /** Null: the sheet's white. */
  readonly fill: string | null;
  readonly text: string;
}

export interface StatusLook extends ColorPair {
  readonly bold: boolean;
}

export const ink = '#1F2933';
export const mutedInk = '#5F6B7A';
const lineColor = '#D9DEE4';

export const titleBand: ColorPair = { fill: '#14375E', text: '#FFFFFF' };
const itemHeading: ColorPair = { fill: '#DFE7F0', text: '#14375E' };
const levelDescription: ColorPair = { fill: '#F5F7FA', text: '#3B4856' };
const headerRow: ColorPair = { fill: '#EEF2F6', text: '#3B4856' };
export const chartColor = '#0F5F58';
export const categoryTabColor = '#3B9C92';

export const statusLooks: Readonly<Record<CriterionStatus, StatusLook>> = {
  frontierGap: { fill: '#FDF0E6', text: '#8A3B12', bold: true },
  withoutEvidence: { fill: '#FFF9E5', text: '#7A5B00', bold: true },
  locked: { fill: '#F3F4FB', text: '#3B4A8C', bold: false },
  higherGap: { fill: null, text: '#5F6B7A', bold: false },
  met: { fill: null, text: '#1E6B47', bold: false },
  notApplicable: { fill: null, text: '#6B7280', bold: false },
  notComputable: { fill: '#FBEBEA', text: '#8C1D18', bold: true },
};

/** The styles of one workbook. Each is one object, so that a plan can gather the areas that share it. */
export interface SheetStyles {
  readonly base: CellStyle;
  readonly title: CellStyle;
  readonly header: CellStyle;
  readonly heading: CellStyle;
  readonly headingFigure: CellStyle;
  readonly description: CellStyle;
  readonly descriptionFigure: CellStyle;
  readonly goal: CellStyle;
  readonly lines: CellStyle;
  readonly code: CellStyle;
  readonly centered: CellStyle;
  readonly text: CellStyle;
  readonly points: CellStyle;
  readonly year: CellStyle;
  readonly date: CellStyle;
  readonly tick: CellStyle;
  readonly open: CellStyle;
  readonly strong: CellStyle;
  readonly field: CellStyle;
  /** Of a status word that calls for nothing; rules colour the others. */
  readonly quiet: CellStyle;
  readonly small: CellStyle;
  readonly oneLine: CellStyle;
}

/** @param dateFormat how the language writes a date, as an en-US number format */
export function sheetStyles(typeface: Typeface, dateFormat: string): SheetStyles {
  return {
    base: {
      fontName: typeface.name,
      fontSize: typeface.size,
      fontColor: ink,
      vertical: 'top',
      horizontal: 'left',
      wrap: true,
    },
    title: { ...colors(titleBand), bold: true, vertical: 'center', fontSize: titleSize(typeface), indent: 1 },
    header: { ...colors(headerRow), bold: true, vertical: 'center', horizontal: 'center' },
    heading: { ...colors(itemHeading), bold: true, vertical: 'center' },
    headingFigure: { ...colors(itemHeading), bold: true, vertical: 'center', horizontal: 'right' },
    description: { ...colors(levelDescription), vertical: 'center' },
    descriptionFigure: { ...colors(levelDescription), bold: true, vertical: 'center', horizontal: 'center' },
    goal: { fontColor: mutedInk },
    lines: { lines: lineColor },
    code: { bold: true },
    centered: { horizontal: 'center' },
    // Ids such as `1.10` and what people type as evidence stay the text they are.
    text: { numberFormat: '@' },
    points: { numberFormat: '0.0', horizontal: 'right', indent: 1 },
    year: { numberFormat: '0' },
    date: { numberFormat: dateFormat },
    // LibreOffice needs to be told what Booleans look like, or it shows and saves some of them as 1 and 0, which are no
    // longer TRUE and FALSE to a formula: this code it takes for its own format of Booleans, and no other. Rules bring the
    // boxes (`layout/category/mark-formats.ts`).
    tick: { horizontal: 'center', numberFormat: '"TRUE";"TRUE";"FALSE"' },
    open: { locked: false },
    strong: { bold: true },
    field: { fontColor: mutedInk },
    quiet: { fontColor: statusLooks.higherGap.text },
    small: { fontSize: smaller(typeface).size },
    oneLine: { wrap: false },
  };
}

/** Size of the title band's text, in points. */
export function titleSize(typeface: Typeface): number {
  return typeface.size + 4;
}

/** For the lower part of the summary, which has to fit on one page. */
export function smaller(typeface: Typeface): Typeface {
  return { ...typeface, size: typeface.size - 2 };
}

function colors(pair: { readonly fill: string | null; readonly text: string }): CellStyle {
  return pair.fill === null ? { fontColor: pair.text } : { fill: pair.fill, fontColor: pair.text };
}
