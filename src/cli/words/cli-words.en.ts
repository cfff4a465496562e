import { answerFields } from '../../core/layout/columns';
import type { CliMessages } from './cli-words.th';

export const cliEn: CliMessages = {
  file: {
    missing: () => 'there is no such file',
    isFolder: () => 'this is a folder, not a file',
    denied: () => 'no permission to read this file',
    tooLarge: ({ maxBytes }) => `the file is larger than ${maxBytes / 1024 / 1024} MB`,
    notUtf8: () => 'the file is not encoded as UTF-8; save it again with UTF-8 as its encoding',
    unreadable: ({ reason }) => `the file cannot be read: ${reason}`,
    folderMissing: () => 'there is no such folder to write the file in',
    writeDenied: () => 'no permission to write this file, or another program has it open',
    diskFull: () => 'the disk is full',
    exists: () => 'a file of this name is there already; say --force to replace it, or choose another name',
    isSource: () => 'this is the file that is being read, so it is not replaced; choose another name',
    notAFile: () => 'this is no plain file (a device or a pipe, for example), so nothing is written to it',
    leadsNowhere: () =>
      'this is a link to what is not there, so nothing is written; delete the link or choose another name',
    readOnly: () => 'this file is marked as read-only, so it is not replaced; choose another name',
    unwritable: ({ reason }) => `the file cannot be written: ${reason}`,
  },
  argument: {
    unknownOption: ({ known }) => `unknown option; the options are ${known.join(', ')}`,
    missingOption: () => 'this option is needed; --help shows how to use it',
    missingOneOf: ({ options }) => `one of ${options.join(', ')} is needed; --help shows how to use them`,
    notTogether: ({ other }) => `cannot be used together with ${other}; name one of them`,
    onlyWith: ({ other }) => `works only together with ${other}`,
    noneOf: ({ options }) => `must be one of ${options.join(', ')}`,
    takesNoValue: () => 'this option takes no value',
    missingValue: () => 'this option needs a value after it',
    givenTwice: () => 'this option can be given only once',
    strayWord: () => 'this word is not the value of any option',
    notMarks: ({ found }) =>
      `“${found}” cannot be read; write for example met=/,v,notMet=x,notApplicable=- with one meaning for each mark`,
    notOneOf: ({ found, known }) => `there is no field “${found}”; the fields are ${known.join(', ')}`,
    nothingCarried: ({ columns, marks }) =>
      `there is no answer that can be carried, so no file was written${
        columns.length === 0
          ? ''
          : `; it is not known which column says that it is done: name it with --tick-column (${columns.join('; ')})`
      }${marks.length === 0 ? '' : `; it is not known what ${marks.join(' ')} mean: say so with --marks`}`,
  },
  json: {
    expected: {
      value: 'a value (text, number, true, false, null, object or list)',
      key: 'a name in quotation marks "',
      colon: 'a colon :',
      commaOrBrace: 'a comma , or a brace }',
      commaOrBracket: 'a comma , or a bracket ]',
      closingQuote: 'the closing quotation mark "',
      escape: 'a character that may follow \\ (" \\ / b f n r t, or u and four hexadecimal digits)',
      visibleCharacter: 'text without control characters (a new line is written as \\n)',
      end: 'the end of the file',
      lessDepth: 'fewer levels of nesting',
    },
    syntax: (expected, found) =>
      `not valid JSON: expected ${expected}, but ${found === '' ? 'the file ends here' : `found ${found}`}`,
    duplicateKey: (firstLine) =>
      `this name stands already in line ${firstLine}, so it is not known which value is meant`,
  },
  problemCount: (count, undone) =>
    `${count === 1 ? '1 problem' : `${count} problems`} found; nothing was ${undone}`,
  moreCount: (count) => `… and ${count} more`,
  sameCount: (count) => `(and ${count} more places like it)`,
  differing: (count) =>
    `${count === 1 ? '1 figure' : `${count} figures`} that the workbook computed itself differ from its answers; see differences in the report. This report is computed from the answers; open the workbook and press Check`,
  settledBy: {
    trust:
      '--trust ids counts these rows by their ids, --trust words by their words; or open the workbook and press Check',
    agency:
      '--agency says the type of agency; or open the workbook and choose it from the list on the summary sheet',
  },
  noteCount: (count) =>
    `${count === 1 ? '1 note' : `${count} notes`} on the workbook; the report counts only what could be read as an answer`,
  assessHelp: `Computes levels, points and gaps from a file of answers or a workbook

  npm run --silent assess -- --answers answers.json [--rubric file.json] [--agency type]
  npm run --silent assess -- --workbook file.xlsx [--rubric file.json] [--agency type] [--trust ids|words]

  --answers  file of answers (JSON, UTF-8): {"agency":{"name","type"},"fiscalYear":2569,"round","answers":{"1.1.B1":
             {"met","evidence","link","owner","due","doneOn","note","notApplicable","assessorMet","assessorNote"}}}, all optional
  --workbook assessment workbook (.xlsx) instead of answers, saved by Excel, LibreOffice or Google Sheets
  --rubric   file of a rubric (JSON); without it rubric/pmqa-4.0.json
  --agency   agency type of the rubric (department or province), instead of the one in the answers or workbook;
             when neither names one, answers are taken for the rubric's first type, and of a workbook only levels are
             computed that do not depend on the type
  --trust    rows whose id and words are not of one criterion count by their ids or by their words; without it nothing
             is computed from a workbook that has such rows
  --help     show this

Prints one JSON object to stdout. Level 0 is not yet the first level; frontier is the first incomplete level.
assessor has level and points by the assessor, how many were looked at and not, and where the two differ; left out while
nobody has looked. differences are figures that the workbook computed itself and that its answers do not give; left out when there are none.

Exit codes: 0 done (notes on stderr); 2 bad input, every problem on stderr and no report;
3 rows whose id and words are not of one criterion, or a type of agency that the rubric does not have, each on stderr, and
no report before --trust or --agency says what counts; 1 a fault of the program.`,
  workbookHelp: `Writes the assessment workbook as an .xlsx file, which works and adds up without the add-in

  npm run --silent workbook -- --out file.xlsx [--answers answers.json] [--rubric file.json]
                               [--agency type] [--name name] [--year 2569] [--gaps] [--paper] [--page-per-item]
                               [--language th|en] [--undated] [--protect] [--force]
  npm run --silent workbook -- --out file.xlsx --carry-from old.xlsx [--moved] [--report] [--force]
                               [--tick-column heading] [--marks met=/,notMet=x] [--fields met,evidence]

  --out      file to write; one that is there is left as it is without --force, and one that is read always
  --force    a file that is there is replaced, and only once the new one is complete
  --answers  file of answers (JSON) to fill in; without it the form is blank; assess --help shows its shape
  --carry-from  workbook of an earlier edition, or a checklist made by hand (.xlsx), to take the answers from, instead
             of --answers: those with the same id and text are carried, the rest is kept on a sheet of leftovers
  --moved    carries criteria with the same text under another id as well (with --carry-from)
  --tick-column  heading or letters of the column that says what is done, where the file leaves it open; likewise
             --evidence-column, --link-column, --owner-column, --due-column, --done-column (day it was done),
             --note-column, --reason-column (why not applicable)
  --marks    what unclear marks mean, such as met=/,v,notMet=x,notApplicable=-
  --fields   fields that are carried: ${answerFields.join(', ')}; without it all of them, but
             from a form of ours no tick of an assessor, and no due date and day of completion of another year
  --report   prints what goes where as JSON (with --carry-from); --out may then be left out
  --rubric   file of a rubric (JSON); without it rubric/pmqa-4.0.json
  --agency   agency type of the rubric (department or province), instead of the one in the answers
  --name     name of the agency, instead of the one in the answers
  --year     fiscal year (Buddhist era), instead of the one in the answers
  --gaps     adds a sheet with the list of gaps of today, for planning and printing
  --paper    to be printed as it is: columns in which nothing stands are left out
  --page-per-item   every item begins a page; otherwise items share pages
  --language of headings and words (th or en); without it that of the rubric, whose texts stay as they are
  --undated  no day of print at the foot of pages: for a form that is handed out and filled in later
  --protect  locks rubric text and formulas (no password); answers stay open
  --help     show this

Prints the file's name to stdout when done. With --carry-from a summary on stderr says what was carried, what is left over
and which sheets were passed over; where nothing can be carried no file is written (exit code 2).

Exit codes: 0 done; 2 bad input or a file that cannot be written, every problem on stderr and no file touched; 3 the file
to carry from has a type of agency that the rubric does not have, and none is written before --agency says it; 1 a fault of
the program.`,
};
