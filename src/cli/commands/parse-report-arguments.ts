/** The arguments of `report`. */
import type { Language } from '../../core/words/language';
import type { CliProblem } from '../problems/cli-problem';
import { trusts, type Trust } from '../problems/reading-problem';
import { reportEn } from '../words/report-words.en';
import { reportTh } from '../words/report-words.th';
import { missingOptions, oneOf, parseArguments } from './parse-arguments';

export interface ReportArguments {
  readonly help: boolean;
  readonly workbook: string | null;
  readonly out: string | null;
  readonly rubric: string | null;
  readonly trust: Trust | null;
  readonly language: Language | null;
  /** Ids as given; null for all. */
  readonly categories: readonly string[] | null;
  /** A list by itself in place of the whole pack. */
  readonly list: ReportList | null;
  readonly pagePerItem: boolean;
  readonly force: boolean;
  readonly problems: readonly CliProblem[];
}

const options = {
  workbook: 'text',
  out: 'text',
  rubric: 'text',
  trust: 'text',
  language: 'text',
  categories: 'text',
  list: 'text',
  'page-per-item': 'flag',
  force: 'flag',
} as const;

export type ReportList = 'differences' | 'owners';

const lists: readonly ReportList[] = ['differences', 'owners'];
const languages: readonly Language[] = ['th', 'en'];

export function parseReportArguments(argv: readonly string[]): ReportArguments {
  const given = parseArguments(argv, options);
  const problems = [...given.problems, ...missingOptions(given, ['workbook', 'out'])];
  const out = given.text('out');
  if (out !== null && !/\.(?:pdf|xlsx)$/iu.test(out)) {
    problems.push({ where: '--out', thai: reportTh.notPdfOrXlsx, english: reportEn.notPdfOrXlsx });
  }
  return {
    help: given.help,
    workbook: given.text('workbook'),
    out,
    rubric: given.text('rubric'),
    trust: oneOf(given, 'trust', trusts, problems),
    language: oneOf(given, 'language', languages, problems),
    categories:
      given
        .text('categories')
        ?.split(',')
        .map((id) => id.trim()) ?? null,
    list: oneOf(given, 'list', lists, problems),
    pagePerItem: given.flag('page-per-item'),
    force: given.flag('force'),
    problems,
  };
}
