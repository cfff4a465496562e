/** What was found odd inside a workbook, with file, sheet and cell; and whether an answer is in doubt because of it. */
import { cellAddress } from '../../core/sheet/cell-address';
import type { Place } from '../../core/sheet/sheet-grid';
import { shortened } from '../../core/snapshot/file.th';
import { placeOfFinding, type Finding } from '../../core/findings/finding';
import { findingMeaningEn } from '../../core/findings/finding-meaning.en';
import { findingMeaningTh } from '../../core/findings/finding-meaning.th';
import { findingSentence } from '../../core/findings/finding-words';
import type { FindingNames } from '../../core/findings/finding.th';
import type { Language } from '../../core/words/language';
import { messagesFor } from '../../core/words/messages';
import type { CliProblem } from './cli-problem';

/** Shown as `file.xlsx หมวด 1!E12`. */
export function readingProblem(path: string, problem: Finding): CliProblem {
  const place = placeOfFinding(problem);
  return {
    where: place === null ? path : `${path} ${placeWords(place)}`,
    thai: `${findingSentence(problem, 'th', namesIn('th'))} ${findingMeaningTh[problem.kind]}`,
    english: `${findingSentence(problem, 'en', namesIn('en'))}. ${findingMeaningEn[problem.kind]}`,
    kind: problem.kind,
  };
}

function namesIn(language: Language): FindingNames {
  const titles: Readonly<Record<string, string>> = messagesFor(language).sheet.columns;
  return {
    criterion: (id) => id,
    column: (key) => (titles[key] ?? key).replace(/\n/g, ' '),
    figure: (key) => key,
    place: placeWords,
    number: String,
    short: shortened,
  };
}

/** What counts where the id and the words of a row are not of one criterion. */
export const trusts = ['ids', 'words'] as const;
export type Trust = (typeof trusts)[number];

/** What a person has said on the command line, and a workbook can leave open. */
export interface Said {
  readonly trust: Trust | null;
  readonly agency: string | null;
}

/** Found in a workbook that is sound otherwise, and settled by an option. */
const settledBy: ReadonlyMap<string, keyof Said> = new Map<Finding['kind'], keyof Said>([
  ['idAndText', 'trust'],
  ['idGone', 'trust'],
  ['agencyTypeUnknown', 'agency'],
]);

/** The option that would settle it; undefined where none does. */
export function optionFor({ kind }: Pick<CliProblem, 'kind'>): keyof Said | undefined {
  return kind === undefined ? undefined : settledBy.get(kind);
}

export function isDecided(problem: Finding, said: Said): boolean {
  const option = optionFor(problem);
  return option !== undefined && said[option] !== null;
}

function placeWords({ sheetName, row, column }: Place): string {
  return `${sheetName}!${cellAddress(row, column)}`;
}
