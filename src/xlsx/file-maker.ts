/**
 * Who our files say has made them. Not the name of a spreadsheet program: LibreOffice would believe results that one of
 * those has written. Ours are results, the noughts among them: that is what the reader goes by.
 */
export const fileMaker = 'PMQA 4.0 Workbook';
