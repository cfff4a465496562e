/** Carries the actions of a history out: people's hands on the grid, their buttons, their post. */
import { categoryOfMarker } from '../../src/core/layout/markers';
import { answerFields } from '../../src/core/layout/columns';
import { createRequest } from '../excel/open-workbook';
import type { Action } from './actions';
import { columnIn, countedSheet, criterionRows, rowsTogether, type CriterionRow } from './book';
import { createEditModel, editedFields, type EditedField, type EditModel } from './edit-model';
import { figures } from './figures';
import { deliver, lose } from './mail';
import type { Person } from './person';
import type { SharedClock } from './shared-clock';
import type { Table } from './table';
import { tinyPlan } from './two-people';

export interface Scene {
  readonly table: Table;
  readonly clock: SharedClock;
  readonly people: readonly Person[];
  readonly model: EditModel;
  perform(person: Person, action: Action): Promise<void>;
  /** Edits that were made while the line was down, and reach the workbook only now. */
  arriveAll(): void;
  /** Notes what was made by requests that arrived after the last action. */
  noteMade(): void;
}

/** Somebody whose edits arrive late: they see the workbook as it was when their line went down. */
interface LineDown {
  readonly rows: readonly CriterionRow[];
  /** What their edits come to when they arrive, in the order they were made. */
  readonly notes: (() => void)[];
}

const { profile } = createRequest();
function cleared(field: EditedField): { readonly typed: string; readonly value: string | boolean } {
  return { typed: '', value: field === 'met' ? false : '' };
}

const verdicts = [
  ['ผ่าน', 'pass'],
  ['ไม่ผ่าน', 'fail'],
] as const;
const fieldsTogether = ['evidence', 'link', 'owner'] as const;
const categoryMarkers = tinyPlan.sheets
  .map(({ marker }) => marker)
  .filter((one) => categoryOfMarker(one) !== null);

/** Ids of a category's criteria, as planned. */
function idsOf(marker: string): string[] {
  const cells = tinyPlan.sheets.find((sheet) => sheet.marker === marker)?.cells ?? [];
  return cells.slice(1).flatMap(([id]) => (typeof id === 'string' && id !== '' ? id : []));
}

export function createScene(table: Table, clock: SharedClock, people: readonly Person[]): Scene {
  const { host } = table;
  const late = new Map<Person, LineDown>();
  /** Looked up anew only after rows or sheets moved: to look at a cell is to compute how it is shown. */
  let rowsNow: readonly CriterionRow[] | null = null;
  const rowsSeen = (): readonly CriterionRow[] => (rowsNow ??= criterionRows(host.workbook));
  const missing = new Set(categoryMarkers.filter((marker) => countedSheet(host.workbook, marker) === null));
  const model = createEditModel(categoryMarkers.filter((one) => !missing.has(one)).flatMap(idsOf));
  let texts = 0;

  /** Called with each edit: at once, or when it arrives. */
  function noted(person: Person, note: () => void): void {
    const line = late.get(person);
    if (line === undefined) note();
    else line.notes.push(note);
  }

  function arrive(person: Person): void {
    const note = late.get(person)?.notes.shift();
    // Its cells may be gone by now: Excel drops such an edit, and there is nothing to keep.
    if (note !== undefined && person.seat.participant.edits.sendEdit() === 'made') note();
  }

  function lineUp(person: Person): void {
    while ((late.get(person)?.notes.length ?? 0) > 0) arrive(person);
    if (late.delete(person)) person.seat.participant.edits.flow();
  }

  function typedFor(field: EditedField): { readonly typed: string; readonly value: string | boolean } {
    texts += 1;
    if (field === 'assessorMet') {
      const [typed, value] = verdicts[texts % verdicts.length] ?? ['', ''];
      return { typed, value };
    }
    if (field === 'met') {
      const value = texts % 4 !== 0;
      return { typed: value ? 'TRUE' : 'FALSE', value };
    }
    const value = field === 'link' ? `https://example.go.th/${texts}` : `ข้อความ ${texts}`;
    return { typed: value, value };
  }

  function paste(person: Person, rows: readonly CriterionRow[]): void {
    const [first] = rows;
    if (first === undefined) return;
    const column = columnIn(first, 'evidence');
    // An inserted column may have parted them.
    const fields = fieldsTogether.filter((field, at) => columnIn(first, field) === column + at);
    const block = rows.map(({ id }) => fields.map((field) => ({ id, field, ...typedFor(field) })));
    const typed = block.map((line) => line.map((cell) => cell.typed));
    person.seat.participant.hands.paste(first.sheetId, first.row, column, typed);
    noted(person, () => {
      for (const { id, field, value } of block.flat()) model.wrote(id, field, value);
    });
    figures.edits += block.length * fields.length;
  }

  /** Cells: these a person can edit while the line is down, on the workbook as they see it. */
  function edit(person: Person, action: Action): void {
    const { hands } = person.seat.participant;
    const rows = late.get(person)?.rows ?? rowsSeen();
    const target = 'criterion' in action ? rows[action.criterion % rows.length] : undefined;
    if (target === undefined) return;
    const { sheetId, row, id } = target;
    if (action.kind === 'paste') return paste(person, rowsTogether(rows, target, action.rows));
    if (action.kind === 'type' || action.kind === 'clear') {
      const field = editedFields[action.field % editedFields.length] ?? 'met';
      const column = columnIn(target, field);
      const { typed, value } = action.kind === 'type' ? typedFor(field) : cleared(field);
      if (action.kind === 'type') hands.type(sheetId, row, column, typed);
      else hands.clear(sheetId, { row, column, rows: 1, columns: 1 });
      noted(person, () => model.wrote(id, field, value));
      figures.edits += 1;
    } else if (!late.has(person)) changeRows(person, action, rows, target);
  }

  function changeRows(
    person: Person,
    action: Action,
    rows: readonly CriterionRow[],
    target: CriterionRow,
  ): void {
    const { hands } = person.seat.participant;
    const { sheetId, row, id, rowCount, columnCount } = target;
    rowsNow = null;
    if (action.kind === 'deleteRow') {
      hands.deleteRows(sheetId, row, 1);
      model.deleted(id);
    } else if (action.kind === 'moveRow') {
      const to = 1 + (action.to % rowCount);
      if (to < row || to > row + 1) hands.moveRows(sheetId, row, 1, to);
    } else if (action.kind === 'sort') {
      const block = rowsTogether(rows, target, rows.length);
      const area = { row, column: 0, rows: block.length, columns: columnCount };
      if (block.length > 1) hands.sortRows(sheetId, area, columnIn(target, 'evidence'), action.ascending);
    }
  }

  function changeStructure(person: Person, action: Action): void {
    const { hands, workbook } = person.seat.participant;
    rowsNow = null;
    const marker = categoryMarkers[('at' in action ? action.at : 0) % categoryMarkers.length] ?? '';
    if (action.kind === 'insertRow' || action.kind === 'insertColumn') {
      const sheet = countedSheet(workbook, marker);
      if (sheet === null) return;
      if (action.kind === 'insertRow') hands.insertRows(sheet.id, 1 + (action.at % sheet.rowCount), 1);
      else hands.insertColumns(sheet.id, 1 + (action.at % answerFields.length), 1);
    } else if (action.kind === 'rename' || action.kind === 'copySheet') {
      const sheet = countedSheet(
        workbook,
        tinyPlan.sheets[action.sheet % tinyPlan.sheets.length]?.marker ?? '',
      );
      if (sheet === null) return;
      texts += 1;
      if (action.kind === 'rename') hands.renameSheet(sheet.id, `แผ่น ${texts}`);
      else hands.copySheet(sheet.id);
    } else if (action.kind === 'deleteSheet') {
      deleteSheet(person, categoryMarkers[action.sheet % categoryMarkers.length] ?? '');
    }
  }

  function deleteSheet(person: Person, marker: string): void {
    const { hands, workbook } = person.seat.participant;
    const sheet = countedSheet(workbook, marker);
    const bearers = workbook.sheets.filter((one) => one.content(0, 0).value === marker);
    // With a copy beside it, the copy would count from now on: whose answers then count is not said here.
    if (sheet === null || bearers.length > 1) return;
    hands.deleteSheet(sheet.id);
    missing.add(marker);
    for (const id of idsOf(marker)) model.deleted(id);
  }

  async function perform(person: Person, action: Action): Promise<void> {
    const { mail, edits, faults } = person.seat.participant;
    switch (action.kind) {
      case 'arrive':
        arrive(person);
        break;
      case 'hold':
        mail.hold(action.mail);
        break;
      case 'deliver':
        deliver(person, action.mail);
        break;
      case 'lose':
        lose(person, action.events);
        break;
      case 'editing':
        faults.cellEditMode = action.on;
        break;
      case 'refuse':
        faults.failRequest(1, action.code);
        break;
      case 'wait':
        await clock.advance(action.milliseconds, table.idle);
        break;
      case 'focus':
        person.press((store) => store.focused(), false);
        break;
      case 'readAgain':
        person.press((store) => store.refresh(), false);
        break;
      case 'nextGap':
        // A row on a sheet that somebody hid is shown by unhiding it: the person asked to see it.
        person.press((store) => store.nextGap(), true);
        break;
      case 'recalculate':
        person.press((store) => store.recalculate(), true);
        break;
      case 'create':
        person.press((store) => store.create(profile), true);
        break;
      case 'list':
        person.press((store) => store.makeGapList(), true);
        break;
      case 'print':
        person.press((store) => store.preparePrint(), true);
        break;
      case 'lineDown':
        if (late.has(person)) break;
        edits.hold();
        late.set(person, { rows: rowsSeen(), notes: [] });
        break;
      case 'lineUp':
        lineUp(person);
        break;
      default:
        if ('criterion' in action) edit(person, action);
        else if (!late.has(person)) changeStructure(person, action);
    }
    await table.idle();
    for (const one of people) one.countWrites();
    noteMade();
  }

  /** Sheets that somebody's button has brought back. */
  function noteMade(): void {
    for (const marker of missing) {
      if (countedSheet(host.workbook, marker) === null) continue;
      missing.delete(marker);
      rowsNow = null;
      for (const id of idsOf(marker)) model.made(id);
    }
  }

  return {
    table,
    clock,
    people,
    model,
    perform,
    noteMade,
    arriveAll: () => {
      for (const person of people) lineUp(person);
    },
  };
}
