/** What Excel may refuse of the looks of a sheet, in English. */
import type { lookPartsTh } from './look-parts.th';

export const lookPartsEn: typeof lookPartsTh = {
  frozenPanes: 'frozen headings',
  hidden: 'hiding rows and columns of ids',
  rowHeights: 'fitting rows to their text',
  colours: 'colours of gaps',
  marks: 'showing ☑ ☐ in place of TRUE and FALSE',
  tabColour: 'tab colours',
  chart: 'radar chart',
  paper: 'paper',
  printArea: 'print area',
  footer: 'footer',
  locked: 'protection of the sheet',
  pageBreaks: 'page breaks',
  planDay: 'the day of the plan',
  shown: 'showing the first sheet',
};
