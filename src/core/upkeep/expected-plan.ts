/**
 * What the workbook should look like: the plan of the same rubric, in the language in which the workbook was made.
 */
import type { Profile } from '../assessment/answers';
import { formerHeadings } from '../words/former-headings';
import type { Language } from '../words/language';
import type { RubricIndex } from '../rubric/rubric-index';
import { isFormula, type CellContent, type SheetPlan, type WorkbookPlan } from '../plan/sheet-plan';
import { planWorkbook } from '../layout/plan-workbook';
import type { Typeface } from '../plan/typeface';
import type { WorkbookCondition } from '../standing/condition';
import { wordsOfFormula } from '../standing/find-columns';
import type { CheckRequest } from './checkup';

/** What people fill in is theirs, so it plays no part in what is ours. */
const nobody: Profile = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };

const languages: readonly Language[] = ['th', 'en'];

export function expectedPlan(request: CheckRequest, condition: WorkbookCondition): ExpectedPlan {
  const { index } = request;
  const standing = new Set(condition.sheets.flatMap(({ cells }) => cells?.formulas.flat() ?? []));
  const found = remembered(index, request.typeface).map((candidate) => {
    const score = candidate.own.filter((text) => standing.has(text)).length;
    return { ...candidate, score };
  });
  const [first, ...rest] = found.sort(
    (a, b) =>
      b.score - a.score || Number(b.language === request.language) - Number(a.language === request.language),
  );
  if (first === undefined) throw new RangeError(`No language among ${rest.length}`);
  return first;
}

export interface ExpectedPlan {
  readonly language: Language;
  readonly plan: WorkbookPlan;
  /** Every text that is planned anywhere. */
  readonly contents: ReadonlySet<string>;
  /** What the formulas of the hidden table do, as `wordsOfFormula` says it. */
  readonly tableFormulas: ReadonlySet<string>;
}

interface Candidate extends ExpectedPlan {
  /** Texts that are planned in no other language: those of the rubric are the same in all, and only what differs tells. */
  readonly own: readonly string[];
}

/** A plan does not change, and a workbook is checked again and again. */
const noPlans = (): Map<string, readonly Candidate[]> => new Map();

function remembered(index: RubricIndex, typeface: Typeface): readonly Candidate[] {
  const key = `${typeface.name} ${typeface.size}`;
  const ofRubric = index.once(noPlans);
  const found = ofRubric.get(key);
  if (found !== undefined) return found;
  const plans = languages.map((language) => planned(index, language, typeface));
  const made = plans.map((plan) => {
    const others = plans.filter((other) => other !== plan);
    const own = [...plan.contents].filter((text) => others.every((other) => !other.contents.has(text)));
    return { ...plan, own };
  });
  ofRubric.set(key, made);
  return made;
}

function planned(index: RubricIndex, language: Language, typeface: Typeface): ExpectedPlan {
  const plan = planWorkbook(index, { profile: nobody, language, typeface });
  const shown = plan.sheets.flatMap(({ cells }) => cells.flat().flatMap(shownText));
  const contents = new Set([...shown, ...Object.values(formerHeadings).flat()]);
  const table = plan.sheets.filter(({ role }) => role.kind === 'data').flatMap(({ cells }) => cells.flat());
  const tableFormulas = new Set(
    table.flatMap((content) => (isFormula(content) ? [wordsOfFormula(content.formula)] : [])),
  );
  return { language, plan, contents, tableFormulas };
}

function shownText(content: CellContent): string[] {
  return typeof content === 'string' && content !== '' ? [content] : [];
}

/** Cells in which people write: those that stay open when the sheet is protected. By row and column of the plan. */
export function openCells({ styles }: Pick<SheetPlan, 'styles'>): (row: number, column: number) => boolean {
  const open = new Set<string>();
  for (const { areas, style } of styles) {
    if (style.locked !== false) continue;
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          open.add(`${row} ${column}`);
        }
      }
    }
  }
  return (row, column) => open.has(`${row} ${column}`);
}
