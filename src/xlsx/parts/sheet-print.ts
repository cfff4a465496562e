/** How a sheet is printed. Print areas and titles are names in a file: `workbook-part.ts` writes them. */
import type { PrintPlan } from '../../core/plan/sheet-plan';
import { xmlText } from './xml-text';

const pointsPerInch = 72;
/** Of Excel: how far a header or footer stands from the edge, in inches. */
const footerDistance = 0.3;
const a4 = 9;
const lastColumn = 16383;

export function printXml(print: PrintPlan): string {
  const { footer, margins } = print;
  const { left, right, top, bottom } = margins;
  const inches = (points: number): number => points / pointsPerInch;
  return (
    (print.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"` +
    ` header="${footerDistance}" footer="${footerDistance}"/>` +
    `<pageSetup paperSize="${a4}"${sizeXml(print)} orientation="${print.orientation}"/>` +
    `<headerFooter><oddFooter>${xmlText(`&L${footer.left}&C${footer.center}&R${footer.right}`)}</oddFooter></headerFooter>` +
    breaksXml(print.pageBreakRows)
  );
}

/** By a size of its own or by pages: `sheet-part.ts` says which of the two holds. */
function sizeXml({ scale, fitToPagesWide, fitToPagesTall }: PrintPlan): string {
  return scale === null
    ? ` fitToWidth="${fitToPagesWide}" fitToHeight="${fitToPagesTall}"`
    : ` scale="${scale}"`;
}

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  // A file names the row before the break and counts from 1: that is the number of the row after it, counted from 0.
  const each = rows.map((row) => `<brk id="${row}" max="${lastColumn}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${each.join('')}</rowBreaks>`;
}
