/**
 * The dated list of gaps, to be filled in as a plan and printed: by item, what is to be done first on top. All plain
 * values: it says what was open on its day, and never changes by itself. Reading passes over it.
 */
import { messagesFor, type Messages } from '../words/messages';
import type { RubricIndex } from '../rubric/rubric-index';
import { groupGaps, gapKinds, type GapGroup } from './gap-groups';
import {
  addGroup,
  at,
  keys,
  statusOf,
  statusStyles,
  widths,
  type GapContext,
  type GapSheetRequest,
} from './gap-sheet-rows';
import { listPrint } from './list-print';
import { sheetStyles, statusLooks, titleSize } from '../plan/sheet-styles';
import { gapsMarker } from '../layout/markers';
import type { CellContent, CellStyle, SheetPlan } from '../plan/sheet-plan';
import { SheetDraft } from '../plan/sheet-draft';
import { legalSheetNames } from '../sheet/legal-sheet-names';
import { rowHeight } from '../plan/text-metrics';
import { writtenDate } from '../words/written-date';

export function planGapSheet(index: RubricIndex, request: GapSheetRequest): SheetPlan {
  const messages = messagesFor(request.language);
  const styles = sheetStyles(request.typeface, messages.sheet.dateFormat);
  const context: GapContext = { index, request, messages, styles, statusStyles: statusStyles() };
  const groups = groupGaps(index, request.answers, request.profile.agencyType);
  const draft = new SheetDraft(
    widths.map((width) => ({ width })),
    styles.base,
  );
  draft.addRow(
    0,
    new Map<number, CellContent>([[at.id, gapsMarker], ...keys.map((key) => [at[key], key] as const)]),
  );
  addTitle(draft, context);
  const headerRow = addHeader(draft, context);
  addFacts(draft, context, groups);
  const headings = groups.map((group) => addGroup(draft, context, group));
  if (groups.length === 0) addWide(draft, context, messages.gapList.none);
  draft.style(styles.lines, {
    row: headerRow,
    column: at.name,
    rows: draft.nextRow - headerRow,
    columns: at.progress,
  });
  return {
    role: { kind: 'gaps' },
    marker: gapsMarker,
    name: sheetName(request, messages),
    visibility: 'visible',
    tabColor: statusLooks.frontierGap.text,
    ...draft.parts(),
    checkboxes: [],
    validations: [],
    conditionalFormats: [],
    frozenRows: headerRow + 1,
    frozenColumns: 0,
    print: listPrint(draft, {
      firstColumn: at.name,
      lastColumn: at.progress,
      headerRow,
      headings,
      agencyName: request.profile.agencyName,
      messages,
    }),
    charts: [],
  };
}

function sheetName({ madeOn, takenNames = [] }: GapSheetRequest, messages: Messages): string {
  const date = writtenDate(madeOn, messages, 'short') ?? madeOn;
  const wish = messages.gapList.sheetName(date);
  return legalSheetNames([wish], takenNames)[0] ?? wish;
}

function addTitle(draft: SheetDraft, { request, messages, index, styles }: GapContext): void {
  const title = messages.gapList.heading(index.rubric.title);
  const size = { ...request.typeface, size: titleSize(request.typeface) };
  const width = draft.width(at.name, at.progress);
  const row = draft.addRow(
    rowHeight([{ text: title, width, bold: true }], size),
    new Map([[at.name, title]]),
  );
  draft.mergeInRow(row, at.name, at.progress);
  draft.styleRow(styles.title, row, at.name, at.progress);
}

/** Whose list it is, of which day, and how much is open. */
function addFacts(draft: SheetDraft, context: GapContext, groups: readonly GapGroup[]): void {
  const { request, messages, styles } = context;
  const { profile } = request;
  const words = messages.gapList;
  const facts = [
    profile.agencyName === '' ? words.unnamed : profile.agencyName,
    profile.fiscalYear === null ? '' : words.fiscalYear(String(profile.fiscalYear)),
    profile.round === '' ? '' : words.round(profile.round),
    words.madeOn(writtenDate(request.madeOn, messages, 'full') ?? request.madeOn),
  ];
  addWide(draft, context, facts.filter((fact) => fact !== '').join(' · '), styles.strong);
  const gaps = groups.flatMap((group) => group.gaps);
  const counts = gapKinds.map((kind) =>
    words.count(
      messages.sheet.status[statusOf[kind]],
      String(gaps.filter((gap) => gap.kind === kind).length),
    ),
  );
  addWide(
    draft,
    context,
    [...counts, words.count(words.all, String(gaps.length))].join(' · '),
    styles.strong,
  );
  addWide(draft, context, words.note, styles.goal);
}

/** A text over the whole width of the sheet. */
function addWide(draft: SheetDraft, context: GapContext, text: string, style?: CellStyle): void {
  const width = draft.width(at.name, at.progress);
  const bold = style?.bold === true;
  const height = rowHeight([{ text, width, bold }], context.request.typeface);
  const row = draft.addRow(height, new Map([[at.name, text]]));
  draft.mergeInRow(row, at.name, at.progress);
  draft.styleRow(context.styles.text, row, at.name, at.progress);
  if (style !== undefined) draft.styleRow(style, row, at.name, at.progress);
}

function addHeader(draft: SheetDraft, { messages, styles, request }: GapContext): number {
  const { columns, summary } = messages.sheet;
  const own = messages.gapList.columns;
  const texts = {
    name: columns.code,
    text: columns.text,
    status: columns.status,
    level: summary.level,
    owner: columns.owner,
    due: columns.due,
    points: own.points,
    action: own.action,
    progress: own.progress,
  };
  const measured = keys.map((key) => ({ text: texts[key], width: draft.width(at[key]), bold: true }));
  const row = draft.addRow(
    rowHeight(measured, request.typeface),
    new Map(keys.map((key) => [at[key], texts[key]])),
  );
  draft.styleRow(styles.header, row, at.name, at.progress);
  return row;
}
