/** Words of the `report` command, in English. */
import type { reportTh } from './report-words.th';

export const reportEn: typeof reportTh = {
  notPdfOrXlsx: 'must be a .pdf or .xlsx file',
  officeMissing:
    'LibreOffice was not found on this computer, so no PDF can be made. Install it, or set PMQA_SOFFICE to the program soffice, or use --out report.xlsx and print or save as PDF from Excel',
  officeFailed: (reason) => `LibreOffice could not make the PDF: ${reason}`,
  noOwners: 'nobody is named yet for what is to be done: fill in the column of owners in the workbook first',
  notAllCounted:
    'the workbook does not count all of its criteria, so the report shows no level and points of those items: open the workbook and press check and repair',
  fontMissing: (used) =>
    `this computer does not have the font, so the pages were laid out for ${used}, and nothing is cut off; install the font and run this again to have it`,
  unknownCategory: (found, known) => `there is no category “${found}”; there are: ${known.join(', ')}`,
  help: `Makes a report pack of an assessment workbook: cover, executive summary, summary, categories, gaps by owner

  npm run --silent report -- --workbook file.xlsx --out report.pdf [--categories 1,3] [--page-per-item]
                             [--list differences|owners]
                             [--language th|en] [--rubric file.json] [--trust ids|words] [--force]

  --workbook an assessment workbook (.xlsx), saved by Excel, LibreOffice or Google Sheets; it is not changed
  --out      the file to be written: a .pdf is made by LibreOffice on this computer, an .xlsx is ready to print from Excel
  --categories  the categories to print, with commas between; all if not said. Cover and summary are of the whole always
  --list     a list by itself: differences, where the assessor sees it otherwise, or owners, a sheet for each owner to be
             filled in and sent back
  --page-per-item   every item begins a page
  --language of headings and summaries: th or en; that of the rubric if not said. The rubric's own texts stay as they are
  --rubric   rubric file (JSON); rubric/pmqa-4.0.json if not said
  --trust    rows whose id and words are of two criteria count by their ids or by their words
  --force    replace a file that is there
  --help     this text

Exit codes: 0 done  2 the input is wrong, LibreOffice was not found, or the file cannot be written  3 say --trust  1 a fault of the program`,
};
