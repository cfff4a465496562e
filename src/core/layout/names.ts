/**
 * All defined names of the workbook. Every formula that leaves its own sheet goes through one of them, so a
 * renamed sheet, or one that is made anew, breaks nothing. Ids of a rubric are free text; what is not a letter
 * or a digit of ASCII is written as its code, since Excel allows little else in a name.
 */
import type { CriterionStatus } from '../assessment/assessment';
import type { Rubric } from '../rubric/rubric';

export type FigureKind = 'level' | 'item' | 'category' | 'overall';
export type FigureColumn =
  | 'id'
  | 'applicable'
  | 'met'
  | 'complete'
  | 'level'
  | 'points'
  | 'computable'
  | LevelColumn
  | VerdictColumn;
/** Of level rows alone: words that many cells show, made once. */
export type LevelColumn = 'progress' | 'ticked' | 'open';

/**
 * By the assessor: how many were looked at, how many of them passed, and what level and points come of that. Behind all
 * others, so that a table of an older layout only has to be made longer.
 */
export type VerdictColumn = (typeof verdictColumns)[number];

export const verdictColumns = ['looked', 'passed', 'verdictLevel', 'verdictPoints'] as const;

/** True for every name in this module; Excel compares names without regard to case. */
export function isOurName(name: string): boolean {
  return /^PMQA_/iu.test(name);
}

/** The day the plan is counted for, as it stands on the summary; the same as formulas go by it; and what is counted, in words. */
export const planDayName = 'PMQA_PlanDay';
export const asOfName = 'PMQA_AsOf';
export const planWordsName = 'PMQA_PlanWords';

/** The plan in numbers, of the whole and of each category, with its header row. */
export const planTableName = 'PMQA_Plan';

/** True for names that came with the day on which a criterion was done. */
export function isSinceDoneOn(name: string): boolean {
  return /^PMQA_(?:Category_.*_(?:DoneOn|Status|Owner|Due)|PlanDay|AsOf|Plan|PlanWords)$/iu.test(name);
}

/** What people fill in on the summary. */
export const profileNames = {
  agencyName: 'PMQA_AgencyName',
  agencyTypeTitle: 'PMQA_AgencyTypeTitle',
  fiscalYear: 'PMQA_FiscalYear',
  round: 'PMQA_Round',
} as const;

/** Id of the agency type, empty when the title on the summary is none of the rubric's. */
export const agencyTypeName = 'PMQA_AgencyType';

/** Words for level 0 to the highest. */
export const levelNamesName = 'PMQA_LevelNames';

/** Words of the status column, in the order of `listedStatuses`: hundreds of formulas are shorter by them. */
export const statusWordsName = 'PMQA_Words';

export const listedStatuses = [
  'notComputable',
  'notApplicable',
  'withoutEvidence',
  'frontierGap',
] as const satisfies readonly CriterionStatus[];

/** The whole table of figures with its header row, as Power Query likes to find it. */
export const figureTableName = 'PMQA_Figures';

const kindWords: Readonly<Record<FigureKind, string>> = {
  level: 'Levels',
  item: 'Items',
  category: 'Categories',
  overall: 'Overall',
};

const columnWords: Readonly<Record<FigureColumn, string>> = {
  id: 'Id',
  applicable: 'Applicable',
  met: 'Met',
  complete: 'Complete',
  level: 'Level',
  points: 'Points',
  computable: 'Computable',
  progress: 'Progress',
  ticked: 'Ticked',
  open: 'Open',
  looked: 'Looked',
  passed: 'Passed',
  verdictLevel: 'VerdictLevel',
  verdictPoints: 'VerdictPoints',
};

const everyKind: readonly FigureColumn[] = [
  'id',
  'applicable',
  'met',
  'complete',
  'level',
  'points',
  'computable',
];

/** In their order in the table, behind the others. */
export const levelColumns: readonly LevelColumn[] = ['progress', 'ticked', 'open'];

/** The columns of one kind that have a name. */
export function namedColumns(kind: FigureKind): readonly FigureColumn[] {
  return kind === 'level' ? [...everyKind, ...levelColumns] : [...everyKind, 'looked', 'verdictLevel'];
}

/** One column of the figures of one kind. Per kind, because a category and an item may have the same id. */
export function figureName(kind: FigureKind, column: FigureColumn): string {
  return `PMQA_${kindWords[kind]}_${columnWords[column]}`;
}

/** Columns of one category sheet, from its header row to the row that closes it. */
export interface CategoryNames {
  readonly level: string;
  readonly met: string;
  readonly notApplicable: string;
  /** What the assessor says. */
  readonly verdict: string;
  readonly doneOn: string;
  readonly status: string;
  readonly owner: string;
  readonly due: string;
}

/** By category id. Excel takes `A` and `a` for the same name, so those get a number. */
export function categoryNames(rubric: Rubric): ReadonlyMap<string, CategoryNames> {
  const taken = new Set<string>();
  const names = new Map<string, CategoryNames>();
  for (const { id } of rubric.categories) {
    const stem = `PMQA_Category_${namePart(id)}`;
    let free = stem;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem}__${number}`;
    taken.add(free.toLowerCase());
    names.set(id, {
      level: `${free}_Level`,
      met: `${free}_Met`,
      notApplicable: `${free}_NotApplicable`,
      verdict: `${free}_Verdict`,
      doneOn: `${free}_DoneOn`,
      status: `${free}_Status`,
      owner: `${free}_Owner`,
      due: `${free}_Due`,
    });
  }
  return names;
}

/** Excel allows 255 characters in a name; what stands round this part takes up to forty. */
const longestPart = 200;

function namePart(id: string): string {
  const part = id.replace(/[^A-Za-z0-9]/gu, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}_`);
  return part.slice(0, longestPart);
}
