/**
 * Which sheet is which. A sheet is the one to which the workbook's names lead, because formulas go by the names and
 * names cannot be pasted; where none leads to it, the one whose mark it bears. Asked by whoever reads, checks, creates or
 * carries: from heads alone as from all cells, and never with another answer.
 */
import { languageOf } from '../words/language';
import {
  categoryMarker,
  categoryOfMarker,
  dataMarker,
  dataSheetName,
  summaryMarker,
} from '../layout/markers';
import {
  agencyTypeName,
  asOfName,
  categoryNames,
  figureName,
  figureTableName,
  levelNamesName,
  namedColumns,
  planDayName,
  planTableName,
  planWordsName,
  profileNames,
  statusWordsName,
  type FigureKind,
} from '../layout/names';
import type { RubricIndex } from '../rubric/rubric-index';
import { sheetOfReference } from '../sheet/sheet-reference';
import { comparableText } from '../text/comparable-text';
import { messagesFor } from '../words/messages';
import type { Decisions } from './question';

/** A defined name of the workbook, and what it refers to. */
export interface StandingName {
  readonly name: string;
  readonly formula: string;
}

/** What is known of a sheet when nothing but its head was looked at. */
export interface SheetHead {
  readonly sheetId: string;
  readonly name: string;
  /** As it stands in the corner; null when there is none. */
  readonly marker: string | null;
  /** False for what a creation that broke off has left, or one of this moment has not finished. */
  readonly isFinished: boolean;
}

export interface SheetClaim<Sheet extends SheetHead> {
  readonly counted: Sheet;
  /** The others, in the order of the tabs. */
  readonly rivals: readonly Sheet[];
}

/** Our sheets and the names that lead into them, without any plan of what stands in them. */
export interface ExpectedSheets {
  /** In the order of the tabs. */
  readonly markers: readonly string[];
  /** By lower-case name: Excel compares names without regard to case. */
  readonly markerOfName: ReadonlyMap<string, string>;
}

const figureKinds: readonly FigureKind[] = ['level', 'item', 'category', 'overall'];

export function expectedSheets({ rubric }: RubricIndex): ExpectedSheets {
  const markerOfName = new Map<string, string>();
  const add = (marker: string, names: readonly string[]): void => {
    for (const name of names) markerOfName.set(name.toLowerCase(), marker);
  };
  add(summaryMarker, [...Object.values(profileNames), planDayName]);
  for (const [id, names] of categoryNames(rubric)) add(categoryMarker(id), Object.values(names));
  add(dataMarker, [
    agencyTypeName,
    levelNamesName,
    statusWordsName,
    figureTableName,
    asOfName,
    planTableName,
    planWordsName,
  ]);
  for (const kind of figureKinds) {
    add(
      dataMarker,
      namedColumns(kind).map((column) => figureName(kind, column)),
    );
  }
  const categories = rubric.categories.map(({ id }) => categoryMarker(id));
  return { markers: [summaryMarker, ...categories, dataMarker], markerOfName };
}

/** People know a sheet by the name it is made with, in the rubric's own language as far as we speak it. */
export function sheetTitle({ rubric }: RubricIndex, marker: string): string {
  if (marker === dataMarker) return dataSheetName;
  const words = messagesFor(languageOf(rubric)).sheet.sheetNames;
  const category = categoryOfMarker(marker);
  return category === null ? words.summary : words.category(category);
}

/** Key of the question which of several sheets counts. */
export function sheetQuestion(marker: string): string {
  return `sheet ${marker}`;
}

/**
 * By marker, in the order of the tabs as they were made. A sheet that was not finished counts only where no other does:
 * creating replaces it, and until then it holds what people wrote.
 */
export function claimSheets<Sheet extends SheetHead>(
  expected: ExpectedSheets,
  sheets: readonly Sheet[],
  names: readonly StandingName[],
  decisions: Decisions,
): ReadonlyMap<string, SheetClaim<Sheet>> {
  const leading = leadingNames(expected, names);
  const markers = new Map(expected.markers.map((marker) => [comparableText(marker), marker]));
  const markerOf = ({ name, marker }: Sheet): string | undefined => {
    const named = leading.get(name.toLowerCase());
    if (named !== undefined || marker === null) return named;
    return expected.markers.includes(marker) ? marker : markers.get(comparableText(marker));
  };
  const claims = new Map<string, SheetClaim<Sheet>>();
  for (const marker of expected.markers) {
    const all = sheets.filter((sheet) => markerOf(sheet) === marker);
    const finished = all.filter(({ isFinished }) => isFinished);
    const claimants = finished.length > 0 ? finished : all;
    const counted =
      claimants.find(({ sheetId }) => sheetId === decisions.get(sheetQuestion(marker))) ??
      claimants.find(({ name }) => leading.get(name.toLowerCase()) === marker) ??
      claimants[0];
    if (counted === undefined) continue;
    claims.set(marker, { counted, rivals: claimants.filter((sheet) => sheet !== counted) });
  }
  return claims;
}

/** Marker by the lower-case name of the sheet to which most of that marker's names lead. */
function leadingNames(
  { markerOfName }: ExpectedSheets,
  names: readonly StandingName[],
): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { name, formula } of names) {
    const marker = markerOfName.get(name.toLowerCase());
    const sheet = sheetOfReference(formula)?.toLowerCase();
    if (marker === undefined || sheet === undefined) continue;
    const bySheet = votes.get(marker) ?? new Map<string, number>();
    bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1);
    votes.set(marker, bySheet);
  }
  const leading = new Map<string, string>();
  for (const [marker, bySheet] of votes) {
    const [first] = [...bySheet].sort(([, a], [, b]) => b - a);
    if (first !== undefined) leading.set(first[0], marker);
  }
  return leading;
}
