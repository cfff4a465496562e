/** Words of printing and the report pack in the pane, in English. */
import type { printTh } from './print.th';

export const printEn: typeof printTh = {
  heading: 'Printing and report pack',
  leaveOutEmpty: 'Leave out empty columns, to give criteria and evidence more width',
  pagePerItem: 'Start each item on a new page',
  allCategories: 'Categories to print: all',
  someCategories: (ids) => `Categories to print: ${ids}`,
  noCategory: 'Categories to print: none (summary only)',
  print: 'Prepare for printing',
  printing: 'Preparing for printing…',
  columns: 'Show all columns',
  showingColumns: 'Showing all columns…',
  pack: 'Make report pack (.xlsx)',
  packing: 'Making the report pack…',
  why: 'Preparing sets the print areas, repeated headings and page breaks, and fits row heights to the text. Columns left out are hidden until you press “Show all columns”; no cell is changed. A report pack is a separate file to sign and file: cover, executive summary, summary, the chosen categories, and gaps by owner.',
  fontMissing: (wanted, used) =>
    `This computer does not have the font ${wanted}. Workbooks that use it will print in another, wider font. Preparing makes the rows tall enough for that, so no text is cut off, but more paper may be needed. A report pack uses ${used}.`,
  columnsShown: 'All columns are shown again, at their original width',
  packSaved: {
    downloaded: (name) =>
      `The report pack “${name}” has been downloaded. Open it, press Ctrl+P and choose “Print Entire Workbook”`,
    opened: (name) =>
      `The report pack has been opened as a new workbook. Save it as “${name}”, then press ⌘P to print the entire workbook`,
  },
};
