/**
 * Why a file could not be read as a workbook of ours, as one union. What to say and to do next stands in
 * `snapshot/file.*.ts`, one entry per kind. What is odd inside a workbook that could be read is no failure but a
 * `ReadingProblem`.
 */
export type FileFailure =
  /** Not a workbook at all: another kind of file. */
  | { readonly kind: 'notAWorkbook' }
  /** Without a single byte: a download that broke off, or a file of a cloud folder that is not on this computer yet. */
  | { readonly kind: 'empty' }
  /** What Office lays beside an open file, `~$name.xlsx`. */
  | { readonly kind: 'lockFile' }
  /** A spreadsheet or document of another format; `format` is its usual ending. */
  | { readonly kind: 'otherFormat'; readonly format: OtherFormat }
  /** Locked by a password. */
  | { readonly kind: 'encrypted' }
  /** Cut off or changed on its way; `part` is where it shows, empty when it is the file as a whole. */
  | { readonly kind: 'damaged'; readonly part: string }
  /** A part that the file itself names is not in it. */
  | { readonly kind: 'partMissing'; readonly part: string }
  | { readonly kind: 'fileTooLarge'; readonly limitBytes: number }
  /** A part unpacks to more than a workbook of ours ever does, or so much out of so little that it is a trap. */
  | { readonly kind: 'partTooLarge'; readonly part: string; readonly limitBytes: number }
  | { readonly kind: 'tooManyParts'; readonly limit: number }
  | { readonly kind: 'tooManySheets'; readonly limit: number }
  | { readonly kind: 'tooManyTexts'; readonly limit: number }
  /** One of our sheets has contents below the last row that is read. */
  | { readonly kind: 'tooManyRows'; readonly sheet: string; readonly limit: number }
  /** A sheet of ours of which so many cells would have to be held that no person filled them in. */
  | { readonly kind: 'tooManyCells'; readonly sheet: string; readonly limit: number }
  /** Formulas whose result was never computed stand where answers are; `cells` are a few of them. */
  | { readonly kind: 'neverComputed'; readonly cells: readonly string[]; readonly count: number }
  /** A part with a name that would leave the folder it is unpacked in. No spreadsheet program writes one. */
  | { readonly kind: 'unsafePartName'; readonly part: string }
  /** A part declares a document type or entities. No spreadsheet program writes one. */
  | { readonly kind: 'declaresEntities'; readonly part: string }
  /** A sound workbook, but none of ours. */
  | { readonly kind: 'notOurs' }
  /** Ours, but made from another rubric. */
  | { readonly kind: 'otherRubric'; readonly found: string; readonly expected: string };

export type OtherFormat =
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'doc'
  | 'docx'
  | 'ppt'
  | 'pptx'
  | 'csv'
  | 'html'
  | 'xml'
  | 'pdf';
