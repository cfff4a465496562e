/** Words of printing and the report pack in the pane, in English. */
import type { printTh } from './print.th';

export const printEn: typeof printTh = {
  heading: 'Printing and report pack',
  leaveOutEmpty: 'Leave out empty columns; their width goes to criterion and evidence',
  pagePerItem: 'Begin a page with every item',
  allCategories: 'Categories to print: all',
  someCategories: (ids) => `Categories to print: ${ids}`,
  noCategory: 'Categories to print: none, the summary alone',
  print: 'Prepare for printing',
  printing: 'Preparing for printing…',
  columns: 'Show all columns',
  showingColumns: 'Showing all columns…',
  pack: 'Make report pack (.xlsx)',
  packing: 'Making the report pack…',
  why: 'Preparing sets print areas, repeated headings and page breaks, and fits row heights to their text. Columns that are left out are hidden for the time being, until you press “Show all columns”; no cell is changed. A report pack is a file of its own, to be signed and filed: cover, executive summary, summary, the chosen categories and gaps by owner.',
  fontMissing: (wanted, used) =>
    `This computer does not have the font ${wanted}. Workbooks that use it are printed in another, wider one. Preparing gives the rows the height that takes, so that nothing is cut off, but more paper may be needed. A report pack uses ${used}.`,
  columnsShown: 'All columns are shown, as wide as they were made',
  packSaved: {
    downloaded: (name) =>
      `The report pack “${name}” was given to your downloads. Open it, press Ctrl+P and choose the entire workbook`,
    opened: (name) =>
      `The report pack was opened as a new workbook. Save it as “${name}”, then press ⌘P to print all of it`,
  },
};
