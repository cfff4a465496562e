import { isDocument, megabytes, type FileMessages } from './file.th';

const download = 'Download or copy the file again, or open it in Excel and save it as a new .xlsx file';
const trap = 'do not open this file unless you know where it is from; ask the sender for another';

export const fileEn: FileMessages = {
  failure: {
    notAWorkbook: () => ({
      what: 'This file is not an Excel workbook',
      next: 'Choose an .xlsx file that holds an assessment',
    }),
    empty: () => ({
      what: 'This file is empty (0 bytes): its download broke off, or it is not on this computer yet',
      next: download,
    }),
    lockFile: () => ({
      what: 'This file (its name begins with ~$) is one that Excel keeps while a workbook is open; it holds no answers',
      next: 'Choose the file of the same name without ~$',
    }),
    otherFormat: ({ format }) => ({
      what: `This is a .${format} file, which cannot be read`,
      next: isDocument(format)
        ? 'Choose an .xlsx file that holds an assessment'
        : 'Open it in a spreadsheet program and save it as .xlsx',
    }),
    encrypted: () => ({
      what: 'This file is locked by a password',
      next: 'Open it in Excel, remove the password under File > Info > Protect Workbook, and save',
    }),
    damaged: ({ part }) => ({
      what: part === '' ? 'The file is damaged or incomplete' : `The file is damaged or incomplete (${part})`,
      next: download,
    }),
    partMissing: ({ part }) => ({ what: `The file is incomplete: ${part} is missing`, next: download }),
    fileTooLarge: ({ limitBytes }) => ({
      what: `The file is larger than ${megabytes(limitBytes)} MB`,
      next: 'Remove or compress pictures in the workbook and save it again',
    }),
    partTooLarge: ({ part, limitBytes }) => ({
      what: `The part ${part} of the file unpacks to an unusual size (over ${megabytes(limitBytes)} MB, or packed unusually tight)`,
      next: `If the workbook is your own, remove other sheets with much data and save it again; otherwise ${trap}`,
    }),
    tooManyParts: ({ limit }) => ({
      what: `The file has more than ${limit} parts`,
      next: `If the workbook is your own, remove pictures and objects and save it again; otherwise ${trap}`,
    }),
    tooManySheets: ({ limit }) => ({
      what: `The workbook has more than ${limit} sheets`,
      next: 'Move the sheets that are not of the assessment to another workbook and save it again',
    }),
    tooManyTexts: ({ limit }) => ({
      what: `The workbook has more than ${limit} different texts`,
      next: 'Move the sheets that are not of the assessment to another workbook and save it again',
    }),
    tooManyRows: ({ sheet, limit }) => ({
      what: `The sheet “${sheet}” has contents below row ${limit}`,
      next: 'Delete the rows under the assessment and save the workbook again',
    }),
    tooManyCells: ({ sheet, limit }) => ({
      what: `The sheet “${sheet}” is too wide and too long (more than ${limit} cells)`,
      next: 'Delete the rows and columns outside the assessment and save the workbook again',
    }),
    neverComputed: ({ cells, count }) => ({
      what: `Formulas that were never computed stand in ${count === 1 ? '1 answer cell' : `${count} answer cells`} (${cells.join(', ')}${count > cells.length ? ' …' : ''}), so it is not known what the answers are`,
      next: 'Open the file in Excel, save it, and try again',
    }),
    unsafePartName: ({ part }) => ({
      what: `The file has a part with an unsafe name: ${part}`,
      next: sentence(trap),
    }),
    declaresEntities: ({ part }) => ({
      what: `The part ${part} of the file declares what no spreadsheet program writes (DOCTYPE)`,
      next: sentence(trap),
    }),
    notOurs: () => ({
      what: 'This workbook holds no assessment',
      next: 'Choose an .xlsx file that holds an assessment',
    }),
    otherRubric: ({ found, expected }) => ({
      what: `This workbook was made from the rubric “${found}”, not “${expected}”`,
      next: 'Choose a workbook made from the same rubric, or name the rubric file it was made from',
    }),
  },
};

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
