/** The arguments of `workbook`. */
import { missingOptions, oneOf, parseArguments } from './parse-arguments';
import type { AnswerField } from '../../core/layout/columns';
import type { ReadingChoices } from '../../core/editions/source';
import type { Language } from '../../core/words/language';
import { parseFields, parseMarks } from './parse-carry-options';
import { argumentProblem, type CliProblem } from '../problems/cli-problem';

export interface WorkbookArguments {
  readonly help: boolean;
  readonly protect: boolean;
  /** Whether the list of gaps of today goes into the file as well. */
  readonly gaps: boolean;
  /** Whether it is to be printed as it is: empty columns left out, pages that say with what they go on. */
  readonly paper: boolean;
  /** Whether every item begins a page of its own. */
  readonly pagePerItem: boolean;
  /** Whether the foot of a page says no day of print: for a form that is handed out. */
  readonly undated: boolean;
  /** Of headings and words; null for that of the rubric. */
  readonly language: Language | null;
  /** Whether criteria that are known by their text under another id are carried too. */
  readonly moved: boolean;
  /** How the file of `carryFrom` is to be read, where it does not say so itself. */
  readonly reading: ReadingChoices;
  /** Fields of an answer that are carried; null for those that come along when nobody chooses. */
  readonly fields: readonly AnswerField[] | null;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  /** Whether the proposal goes to stdout as JSON. */
  readonly report: boolean;
  /** As given; null when not. */
  readonly out: string | null;
  readonly answers: string | null;
  readonly carryFrom: string | null;
  readonly rubric: string | null;
  readonly agency: string | null;
  readonly name: string | null;
  readonly year: string | null;
  readonly problems: readonly CliProblem[];
}

const options = {
  out: 'text',
  answers: 'text',
  'carry-from': 'text',
  rubric: 'text',
  agency: 'text',
  name: 'text',
  year: 'text',
  protect: 'flag',
  gaps: 'flag',
  paper: 'flag',
  'page-per-item': 'flag',
  undated: 'flag',
  language: 'text',
  moved: 'flag',
  report: 'flag',
  force: 'flag',
  'tick-column': 'text',
  'evidence-column': 'text',
  'link-column': 'text',
  'owner-column': 'text',
  'due-column': 'text',
  'done-column': 'text',
  'note-column': 'text',
  'reason-column': 'text',
  marks: 'text',
  fields: 'text',
} as const;

const languages: readonly Language[] = ['th', 'en'];

/** Which column holds a field, said by its heading or its letters. */
const columnOptions = [
  ['tick-column', 'met'],
  ['evidence-column', 'evidence'],
  ['link-column', 'link'],
  ['owner-column', 'owner'],
  ['due-column', 'due'],
  ['done-column', 'doneOn'],
  ['note-column', 'note'],
  ['reason-column', 'notApplicable'],
] as const;

export function parseWorkbookArguments(argv: readonly string[]): WorkbookArguments {
  const given = parseArguments(argv, options);
  // A report can be had without a file.
  const problems = [...(given.flag('report') ? [] : missingOptions(given, ['out'])), ...given.problems];
  if (given.written('carry-from') && given.written('answers')) {
    problems.push(argumentProblem('--carry-from', { kind: 'notTogether', other: '--answers' }));
  }
  for (const name of [
    'moved',
    'report',
    ...columnOptions.map(([option]) => option),
    'marks',
    'fields',
  ] as const) {
    if (given.written(name) && !given.written('carry-from')) {
      problems.push(argumentProblem(`--${name}`, { kind: 'onlyWith', other: '--carry-from' }));
    }
  }
  const columns = columnOptions.flatMap(([option, field]) => {
    const column = given.text(option);
    return column === null ? [] : [{ field, sheetId: null, column }];
  });
  return {
    reading: { columns, marks: parseMarks(given.text('marks'), problems) },
    fields: parseFields(given.text('fields'), problems),
    help: given.help,
    protect: given.flag('protect'),
    gaps: given.flag('gaps'),
    paper: given.flag('paper'),
    pagePerItem: given.flag('page-per-item'),
    undated: given.flag('undated'),
    language: oneOf(given, 'language', languages, problems),
    moved: given.flag('moved'),
    report: given.flag('report'),
    force: given.flag('force'),
    out: given.text('out'),
    answers: given.text('answers'),
    carryFrom: given.text('carry-from'),
    rubric: given.text('rubric'),
    agency: given.text('agency'),
    name: given.text('name'),
    year: given.text('year'),
    problems,
  };
}
