/**
 * A workbook to hand out: one sheet for each who closes gaps, with what is to be done now, room for what was done and its
 * evidence, and places to sign. It comes back by itself and is read as every list that was handed out
 * (`core/editions/returned`). Gaps for which nobody is named are handed to nobody.
 */
import { gapsMarker, layoutVersion } from '../../layout/markers';
import { messagesFor } from '../../words/messages';
import type { SheetPlan, WorkbookPlan } from '../../plan/sheet-plan';
import { sheetStyles, statusLooks } from '../../plan/sheet-styles';
import type { RubricIndex } from '../../rubric/rubric-index';
import type { Language } from '../../words/language';
import { addHeader, addTitle, addWide, beginList, endList, factsOf } from '../dated-list';
import { gapsByOwner, groupGaps, type OwnerGroup } from '../gap-groups';
import {
  addOwner,
  answerKeys,
  at,
  keys,
  statusStyles,
  widths,
  type GapContext,
  type GapSheetRequest,
} from '../gap-sheet-rows';
import { addSigning } from '../signing';
import { ownersEn } from './owners.en';
import { ownersTh } from './owners.th';

/** Null where nobody is named as the one who closes a gap that is to be closed now. */
export function planOwnerSheets(index: RubricIndex, request: GapSheetRequest): WorkbookPlan | null {
  const { answers, profile } = request;
  const groups = gapsByOwner(groupGaps(index, answers, profile.agencyType), answers);
  const named = groups.filter(({ owner, gaps }) => owner !== '' && gaps.length > 0);
  if (named.length === 0) return null;
  const sheets: SheetPlan[] = [];
  for (const group of named) {
    const takenNames = sheets.map(({ name }) => name);
    sheets.push(planOwnerSheet(index, { ...request, takenNames }, group));
  }
  return { layoutVersion, sheets, names: [] };
}

function planOwnerSheet(index: RubricIndex, request: GapSheetRequest, group: OwnerGroup): SheetPlan {
  const { typeface, profile, madeOn, language, takenNames } = request;
  const messages = messagesFor(language);
  const words = wordsIn(language);
  const styles = sheetStyles(typeface, messages.sheet.dateFormat);
  const context: GapContext = { index, request, messages, styles, statusStyles: statusStyles() };
  const columns = keys.map((key) => [at[key], keyOf(key)] as const);
  const list = beginList(widths, gapsMarker, columns, styles, typeface);
  addTitle(list, words.heading(group.owner));
  const headerRow = addHeader(
    list,
    keys.map((key) => [at[key], titleOf(context, key)] as const),
  );
  addWide(list, factsOf(messages.gapList, profile, madeOn, messages).join(' · '), styles.strong);
  addWide(list, words.note, styles.goal);
  const heading = addOwner(list.draft, context, group);
  addSigning(list, messages, at.level, [words.signature.owner, words.signature.head]);
  const sheet = endList(list, {
    role: { kind: 'gaps' },
    marker: gapsMarker,
    tabColor: statusLooks.frontierGap.text,
    wish: group.owner,
    takenNames,
    headerRow,
    headings: [heading],
    profile,
    madeOn,
    messages,
  });
  const areas = sheet.cells.flatMap(([id], row) =>
    row > 0 && typeof id === 'string' && id !== '' ? [{ row, column: at.progress, rows: 1, columns: 1 }] : [],
  );
  const done = { title: words.done, message: words.doneMessage, values: [words.done] };
  return { ...sheet, validations: [{ kind: 'list', areas, ...done }] };
}

function wordsIn(language: Language): typeof ownersTh {
  return language === 'th' ? ownersTh : ownersEn;
}

type Key = (typeof keys)[number];

function keyOf(key: Key): string {
  return key === 'action' || key === 'progress' ? answerKeys[key] : key;
}

function titleOf({ messages }: GapContext, key: Key): string {
  const { columns, summary } = messages.sheet;
  if (key === 'action' || key === 'progress') return columns[answerKeys[key]];
  if (key === 'points') return messages.gapList.columns.points;
  if (key === 'level') return summary.level;
  return key === 'name' ? columns.code : columns[key];
}
