/**
 * The report pack: cover, executive summary, summary, categories and gaps by owner, to be printed, signed and filed. What it
 * says is of its day: nothing in it computes, and nothing reads it back.
 */
import { assess, itemResults } from '../../assessment/attainment';
import { withResults } from '../../layout/results/with-results';
import { planContext, planWorkbook } from '../../layout/plan-workbook';
import type { SheetPlan, WorkbookPlan } from '../../plan/sheet-plan';
import { titleSize } from '../../plan/sheet-styles';
import type { RubricIndex } from '../../rubric/rubric-index';
import { legalSheetNames } from '../../sheet/legal-sheet-names';
import type { Language } from '../../words/language';
import { planGapSheet } from '../plan-gap-sheet';
import { frozenSheet } from './frozen-sheet';
import { gapLooks } from './gap-looks';
import type { PackContext, PackRequest } from './pack-context';
import { packEn } from './pack.en';
import { packTh } from './pack.th';
import { planBrief } from './plan-brief';
import { planCover } from './plan-cover';
import { withShortLinks } from './short-links';

/** Before all else in the name of a pack's file. */
export function packTitle(language: Language): string {
  return wordsIn(language).fileTitle;
}

function wordsIn(language: Language): PackContext['words'] {
  return language === 'th' ? packTh : packEn;
}

export function planPack(index: RubricIndex, request: PackRequest): WorkbookPlan {
  const { profile, language, typeface, madeOn, pagePerItem, notAllCounted } = request;
  const answers = withShortLinks(request.answers);
  const print = { forPaper: true, pagePerItem, printedOn: madeOn };
  const planned = { profile, language, typeface, answers, print };
  const { layoutVersion, sheets } = withResults(planWorkbook(index, planned), index, {
    ...planned,
    notAllCounted,
  });
  const assessment = assess(index, answers, profile.agencyType, notAllCounted);
  const plan = planContext(index, planned);
  const context: PackContext = {
    request,
    plan,
    words: wordsIn(language),
    assessment,
    items: new Map(itemResults(assessment).map((item) => [item.id, item])),
    band: { fontSize: titleSize(typeface), bold: true, horizontal: 'center', vertical: 'center' },
  };
  const owners = planGapSheet(index, { profile, language, typeface, answers, madeOn, by: 'owner' });
  return {
    layoutVersion,
    names: [],
    sheets: namedApart([
      planCover(context),
      planBrief(context),
      ...sheets.flatMap((sheet) => filedSheet(context, sheet)),
      { ...owners, name: context.words.sheetNames.owners },
    ]),
  };
}

function filedSheet(context: PackContext, sheet: SheetPlan): SheetPlan[] {
  const { request, plan, items } = context;
  const { role } = sheet;
  if (role.kind === 'summary') return [frozenSheet(sheet)];
  if (role.kind !== 'category' || request.categories?.has(role.category) === false) return [];
  const { answers, profile } = request;
  const assessed = { index: plan.index, answers, agencyType: profile.agencyType, items };
  return [frozenSheet(sheet, gapLooks(assessed, sheet))];
}

/** A rubric may call a category as we call the cover. */
function namedApart(sheets: readonly SheetPlan[]): SheetPlan[] {
  const names = legalSheetNames(
    sheets.map(({ name }) => name),
    [],
  );
  return sheets.map((sheet, place) => ({ ...sheet, name: names[place] ?? sheet.name }));
}
