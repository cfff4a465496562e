/** How a sheet is printed. Print areas and titles are names in a file: `workbook-part.ts` writes them. */
import type { PrintPlan } from '../../core/plan/sheet-plan';
import { xmlText } from './xml-text';

const pointsPerInch = 72;
/** Of Excel: how far a header or footer stands from the edge, in inches. */
const footerDistance = 0.3;
const a4 = 9;
const lastColumn = 16383;

export function printXml(print: PrintPlan): string {
  const { left, right, top, bottom } = print.margins;
  const inches = (points: number): number => points / pointsPerInch;
  return (
    (print.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"` +
    ` header="${footerDistance}" footer="${footerDistance}"/>` +
    `<pageSetup paperSize="${a4}"${sizeXml(print)} orientation="${print.orientation}"/>` +
    `<headerFooter><oddFooter>${xmlText(fileFooter(print.footer))}</oddFooter></headerFooter>` +
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

/** Excel takes a file with a longer footer for damaged. */
const longestFooter = 255;

/** Only the left part, the agency's name, is as long as a person makes it: it gives way. */
function fileFooter({ left, center, right }: PrintPlan['footer']): string {
  const rest = `&C${center}&R${right}`;
  const room = longestFooter - rest.length - '&L'.length;
  // `&&` stands for one `&` and must not be cut in two, nor a character made of two units.
  const parts = left.match(/&&|&?./gsu) ?? [];
  let kept = '';
  for (const part of parts) {
    if (kept.length + part.length > room) break;
    kept += part;
  }
  return `&L${kept}${rest}`;
}
