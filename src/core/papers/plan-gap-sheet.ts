/**
 * The dated list of gaps, to be filled in as a plan and printed: by item, what is to be done first on top. All plain
 * values: it says what was open on its day, and never changes by itself. Reading passes over it.
 */
import { messagesFor } from '../words/messages';
import type { RubricIndex } from '../rubric/rubric-index';
import { addHeader, addTitle, addWide, beginList, endList, factsOf, type DatedList } from './dated-list';
import { gapsByOwner, groupGaps, gapKinds, type GapGroup } from './gap-groups';
import {
  addGroup,
  addOwner,
  at,
  keys,
  statusOf,
  statusStyles,
  widths,
  type GapContext,
  type GapSheetRequest,
} from './gap-sheet-rows';
import { sheetStyles, statusLooks } from '../plan/sheet-styles';
import { gapsMarker } from '../layout/markers';
import type { SheetPlan } from '../plan/sheet-plan';
import { shownDate } from '../words/written-date';

export function planGapSheet(index: RubricIndex, request: GapSheetRequest): SheetPlan {
  const { typeface, profile, madeOn, takenNames } = request;
  const messages = messagesFor(request.language);
  const words = messages.gapList;
  const styles = sheetStyles(typeface, messages.sheet.dateFormat);
  const context: GapContext = { index, request, messages, styles, statusStyles: statusStyles() };
  const groups = groupGaps(index, request.answers, profile.agencyType);
  const columns = keys.map((key) => [at[key], key] as const);
  const list = beginList(widths, gapsMarker, columns, styles, typeface);
  addTitle(list, words.heading(index.rubric.title));
  const titles = columnTitles(context);
  const headerRow = addHeader(
    list,
    keys.map((key) => [at[key], titles[key]] as const),
  );
  addFacts(list, context, groups);
  const headings =
    request.by === 'owner'
      ? gapsByOwner(groups, request.answers).map((group) => addOwner(list.draft, context, group))
      : groups.map((group) => addGroup(list.draft, context, group));
  if (groups.length === 0) addWide(list, words.none);
  return endList(list, {
    role: { kind: 'gaps' },
    marker: gapsMarker,
    tabColor: statusLooks.frontierGap.text,
    wish: words.sheetName(shownDate(madeOn, messages, 'short')),
    takenNames,
    headerRow,
    headings,
    profile,
    madeOn,
    messages,
  });
}

function columnTitles({ messages }: GapContext): Readonly<Record<(typeof keys)[number], string>> {
  const { columns, summary } = messages.sheet;
  const own = messages.gapList.columns;
  return {
    name: columns.code,
    text: columns.text,
    status: columns.status,
    level: summary.level,
    owner: columns.owner,
    due: columns.due,
    doneOn: columns.doneOn,
    points: own.points,
    action: own.action,
    progress: own.progress,
    note: columns.note,
  };
}

/** Whose list it is, of which day, and how much is open. */
function addFacts(list: DatedList, context: GapContext, groups: readonly GapGroup[]): void {
  const { request, messages, styles } = context;
  const words = messages.gapList;
  addWide(list, factsOf(words, request.profile, request.madeOn, messages).join(' · '), styles.strong);
  const gaps = groups.flatMap((group) => group.gaps);
  const counts = gapKinds.map((kind) =>
    words.count(
      messages.sheet.status[statusOf[kind]],
      String(gaps.filter((gap) => gap.kind === kind).length),
    ),
  );
  addWide(list, [...counts, words.count(words.all, String(gaps.length))].join(' · '), styles.strong);
  addWide(list, words.note, styles.goal);
}
