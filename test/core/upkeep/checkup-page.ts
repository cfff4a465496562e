/** What a check says and what repair would write, as lines to be read. */
import { areaAddress, cellAddress, columnLetters } from '../../../src/core/sheet/cell-address';
import type { CellArea } from '../../../src/core/sheet/cell-area';
import type { CellContent } from '../../../src/core/plan/sheet-plan';
import type { Answer } from '../../../src/core/assessment/answers';
import type { Finding } from '../../../src/core/findings/finding';
import type { Question } from '../../../src/core/standing/question';
import type { Place } from '../../../src/core/sheet/sheet-grid';
import type { Checkup } from '../../../src/core/upkeep/checkup';
import type { SheetRepair } from '../../../src/core/upkeep/repair-plan';

/** @param withLooks whether to say how inserted rows and columns look, which is the same for all of a kind */
export function checkupLines({ questions, steps, plan }: Checkup, withLooks: boolean): string[] {
  return [
    ...questions.map((question) => `asks ${questionLine(question)}`),
    ...steps.map(({ kind, sheetName, places, subjects }) =>
      ['step', kind, sheetName, places.map(placeText).join(' '), `[${subjects.join(', ')}]`].join(' '),
    ),
    ...plan.sheets.flatMap((sheet) => [
      `repair of ${sheet.sheetId}`,
      ...writeLines(sheet).map((line) => `  ${line}`),
      ...(withLooks ? lookLines(sheet).map((line) => `  ${line}`) : []),
    ]),
    ...plan.names.map(
      ({ name, sheetName, area, exists }) =>
        `name ${name} ${exists ? 'points' : 'is made, and points'} to ${sheetName} ${areaAddress(area)}`,
    ),
    ...plan.leftovers.map((row) => `kept ${JSON.stringify(row)}`),
  ];
}

/** Nearly everything is found by whoever reads and by whoever checks: only the rest is named by who finds it. */
export function findingLines(reading: readonly Finding[], check: readonly Finding[]): string[] {
  const [byReading, byCheck] = [reading.map(findingLine), check.map(findingLine)];
  return [
    ...byCheck.map((line) => `${byReading.includes(line) ? 'found' : 'found by a check alone'}: ${line}`),
    ...byReading.filter((line) => !byCheck.includes(line)).map((line) => `found by a reading alone: ${line}`),
  ];
}

function findingLine(finding: Finding): string {
  const { kind, ...rest } = finding;
  return `${kind} ${JSON.stringify(rest, asAddresses)}`;
}

function questionLine(question: Question): string {
  const { kind, ...rest } = question;
  return `${kind} ${JSON.stringify(rest, asAddresses)}`;
}

/** For JSON.stringify: places as people say them, formulas by where they lead, and of an answer whose it is. */
function asAddresses(_key: string, value: unknown): unknown {
  if (isPlace(value)) return placeText(value);
  if (typeof value === 'string') return shortened(value);
  return isAnswer(value) ? `${value.met ? 'met' : 'not met'} ${value.evidence}` : value;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'sheetName' in value && 'row' in value;
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'assessorNote' in value;
}

function placeText({ sheetName, row, column }: Place): string {
  return `${sheetName}!${cellAddress(row, column)}`;
}

function writeLines({
  insertColumns,
  insertRows,
  cells,
  ticks,
  validations,
  colours,
}: SheetRepair): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, content } of cells) {
    rows.set(row, [...(rows.get(row) ?? []), `${columnLetters(column)} ${shown(content)}`]);
  }
  return [
    ...(insertColumns.length > 0 ? [`columns before ${insertColumns.map(columnLetters).join(' ')}`] : []),
    ...(insertRows.length > 0 ? [`rows before ${insertRows.map((row) => row + 1).join(' ')}`] : []),
    ...[...rows].map(([row, written]) => `row ${row + 1}: ${written.join(' · ')}`),
    ...(ticks.length > 0 ? [`boxes ${addresses(ticks)}`] : []),
    ...validations.map(({ kind, areas }) => `list ${kind} ${addresses(areas)}`),
    ...colours.map(({ area, formula }) => `colour ${areaAddress(area)} ${shortened(formula)}`),
  ];
}

function lookLines({ numberFormats, styles, unmerges, merges, rowHeights, columnWidths }: SheetRepair) {
  return [
    ...numberFormats.map(({ areas, style }) => `format ${addresses(areas)} ${JSON.stringify(style)}`),
    ...styles.map(({ areas, style }) => `look ${addresses(areas)} ${JSON.stringify(style)}`),
    ...(unmerges.length > 0 ? [`unmerge ${addresses(unmerges)}`] : []),
    ...(merges.length > 0 ? [`merge ${addresses(merges)}`] : []),
    ...[...rowHeights].map(([row, height]) => `row ${row + 1}: ${height} points`),
    ...[...columnWidths].map(([column, width]) => `column ${columnLetters(column)}: ${width} points`),
  ];
}

function shown(content: CellContent): string {
  return content !== null && typeof content === 'object'
    ? shortened(content.formula)
    : JSON.stringify(content);
}

/** A formula by its length and where it leads: what it says is on the pages of the plan. */
function shortened(text: string): string {
  if (!text.startsWith('=') || text.length < 30) return text;
  const places = new Set(text.match(/\$?[A-Z]{1,2}\$?\d+(?![A-Za-z0-9_(])/gu) ?? []);
  return `formula of ${text.length} (${[...places].join(' ')})`;
}

function addresses(areas: readonly CellArea[]): string {
  return areas.map(areaAddress).join(' ');
}
