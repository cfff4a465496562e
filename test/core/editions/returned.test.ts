/** What people write into dated lists comes back as changes, and as nothing where they wrote nothing. */
import fc from 'fast-check';
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import { assess } from '../../../src/core/assessment/attainment';
import { differs } from '../../../src/core/assessment/work';
import { carriedChanges } from '../../../src/core/editions/returned/carried-changes';
import {
  holdsReturnedList,
  readReturnedLists,
  replacesPlan,
  type ReturnedChange,
  type ReturnedContext,
} from '../../../src/core/editions/returned/returned-list';
import {
  differenceKeys,
  listDifferences,
  planDifferencesSheet,
} from '../../../src/core/papers/differences/plan-differences-sheet';
import { planOwnerSheets } from '../../../src/core/papers/owners/plan-owner-sheets';
import { planGapSheet } from '../../../src/core/papers/plan-gap-sheet';
import type { AnswerField } from '../../../src/core/layout/columns';
import { lineHeight, measureText } from '../../../src/core/plan/text-metrics';
import { growingRows } from '../../../src/core/plan/growing-rows';
import type { SheetPlan } from '../../../src/core/plan/sheet-plan';
import type { CellValue, SheetGrid } from '../../../src/core/sheet/sheet-grid';
import { gridsOf } from '../sheet/grids';
import { randomAnswers } from '../layout/random-answers';
import { planOf, sampleProfile, twoByFiveIndex as index } from '../layout/rubrics';
import { howOften, replay } from '../../fuzz/how-often';

const typeface = { name: 'TH Sarabun New', size: 16 } as const;
const profile = { ...sampleProfile, agencyType: 'department' };
const madeOn = '2026-11-28';
const made = { profile, language: 'th', typeface, madeOn } as const;

const context = (answers: Answers): ReturnedContext => ({ index, answers, language: 'th', today: madeOn });

function gridOf(sheet: SheetPlan, write: (values: CellValue[][]) => void = () => undefined): SheetGrid {
  const [grid] = gridsOf({ layoutVersion: 2, sheets: [sheet], names: [] });
  if (grid === undefined) throw new Error('No sheet');
  const values = grid.values.map((row) => [...row]);
  write(values);
  return { ...grid, sheetId: sheet.name, values };
}

function differencesOf(answers: Answers): SheetPlan {
  const { overall } = assess(index, answers, profile.agencyType);
  return planDifferencesSheet(index, { ...made, answers, overall });
}

const column = (key: (typeof differenceKeys)[number]): number => differenceKeys.indexOf(key) + 1;

it('an untouched list says nothing, whatever was answered when it was made', () => {
  fc.assert(
    fc.property(randomAnswers(index), (answers) => {
      expect(readReturnedLists([gridOf(differencesOf(answers))], context(answers))).toEqual([]);
    }),
    { ...replay, numRuns: howOften({ push: 5, fuzz: 100 }) },
  );
});

it('a row of a list of differences has room for a sentence by hand, and no more where little stands in it', () => {
  const [id = ''] = index.criteria.keys();
  const sheet = differencesOf(new Map([[id, { ...emptyAnswer, met: true, assessorMet: 'fail' }]]));
  const row = sheet.cells.findIndex(([first]) => first === id);
  const words = sheet.cells[row]?.[column('text')];
  expect(measureText(typeof words === 'string' ? words : '', { typeface })).toBeLessThan(
    2 * (sheet.columns[column('text')]?.width ?? 0),
  );
  expect(sheet.rowHeights[row]).toBe(2 * lineHeight(typeface));
});

it('a list of differences has every criterion the two see otherwise, once, with a list to choose from', () => {
  fc.assert(
    fc.property(randomAnswers(index), (answers) => {
      const sheet = differencesOf(answers);
      const ids = listDifferences(index, answers);
      expect(ids).toEqual([...index.criteria.keys()].filter((id) => differs(answers.get(id) ?? emptyAnswer)));
      expect(sheet.cells.slice(1).flatMap(([id]) => (typeof id === 'string' ? [id] : []))).toEqual(ids);
      // And the heading, which no font may cut either.
      expect(growingRows(sheet).size).toBe(ids.length + 1);
      expect(sheet.validations.flatMap(({ areas }) => areas)).toHaveLength(ids.length);
    }),
    { ...replay, numRuns: howOften({ push: 5, fuzz: 100 }) },
  );
});

it('what was agreed settles a difference, keeps the note and adds the reason, and is nothing to say a second time', () => {
  fc.assert(
    fc.property(
      randomAnswers(index),
      fc.array(fc.constantFrom('ผ่าน', 'ไม่ผ่าน', null), { minLength: 7, maxLength: 7 }),
      (answers, words) => {
        const agreed = new Map<string, string>();
        const grid = gridOf(differencesOf(answers), (values) => {
          for (const [at, row] of values.slice(1).entries()) {
            const word = words[at % words.length] ?? null;
            if (typeof row[0] !== 'string' || word === null) continue;
            row[column('agreed')] = word;
            row[column('reason')] = 'ดูเอกสารร่วมกันแล้ว';
            agreed.set(row[0], word);
          }
        });
        const [list] = readReturnedLists([grid], context(answers));
        const changes = list?.changes ?? [];
        expect(changes.map(({ id }) => id)).toEqual([...agreed.keys()]);
        const after = new Map(answers);
        for (const change of changes) {
          expect(differs(change.after)).toBe(false);
          expect(change.after.met).toBe(agreed.get(change.id) === 'ผ่าน');
          expect(change.after.assessorNote.startsWith(change.before.assessorNote)).toBe(true);
          expect(change.after.assessorNote).toContain('ดูเอกสารร่วมกันแล้ว');
          after.set(change.id, change.after);
        }
        expect(readReturnedLists([grid], context(after))).toEqual([]);
        const { carried } = carriedChanges(index, 'รายการ', changes, answers, profile);
        for (const { id, expected } of carried.answers.values()) expect(expected).toBe(answers.get(id));
      },
    ),
    { ...replay, numRuns: howOften({ push: 5, fuzz: 100 }) },
  );
});

it('owner and day written into a list of gaps come back; what was emptied and a day that may be two do not', () => {
  const answers: Answers = new Map();
  const sheet = planGapSheet(index, { ...made, answers });
  const keys = sheet.cells[0] ?? [];
  const [owner, due] = [keys.indexOf('owner'), keys.indexOf('due')];
  const grid = gridOf(sheet, (values) => {
    const rows = values.slice(1).filter(([id]) => typeof id === 'string');
    [
      ['กองแผนงาน', 46295],
      [null, '30/9/2569'],
      ['กพร.', 'เดือนหน้า'],
    ].forEach((written, at) => {
      const row = rows[at] ?? [];
      row[owner] = written[0] ?? null;
      row[due] = written[1] ?? null;
    });
  });
  const [list] = readReturnedLists([grid], context(answers));
  expect(list?.changes.map(({ after, fields }) => [after.owner, after.due, fields])).toEqual([
    ['กองแผนงาน', '2026-09-30', ['owner', 'due']],
    ['', '2026-09-30', ['due']],
    ['กพร.', '', ['owner']],
  ]);
});

it('the note of a list comes back, with what will be done and how far it is added to it once; what would be lost is not taken unasked', () => {
  const [id = ''] = index.criteria.keys();
  const noted = (note: string): Answers => new Map([[id, { ...emptyAnswer, note }]]);
  const listOf = (answers: Answers, cells: Readonly<Record<string, string>>): SheetGrid => {
    const sheet = planGapSheet(index, { ...made, answers });
    return gridOf(sheet, (values) => {
      const row = values.find(([key]) => key === id) ?? [];
      for (const [key, typed] of Object.entries(cells)) row[(values[0] ?? []).indexOf(key)] = typed;
    });
  };
  const changeOf = (grid: SheetGrid, answers: Answers) =>
    readReturnedLists([grid], context(answers))[0]?.changes[0];
  const grid = listOf(noted('รอคำสั่ง'), { action: 'จัดประชุม', progress: '50%' });
  const change = changeOf(grid, noted('รอคำสั่ง'));
  expect(change?.after.note).toBe('รอคำสั่ง\nสิ่งที่จะทำ: จัดประชุม\nความคืบหน้า: 50%');
  expect(change && replacesPlan(change)).toBe(false);
  // Taken once, the same list says nothing more, and neither does it where somebody has gone on since.
  expect(changeOf(grid, noted(change?.after.note ?? ''))).toBeUndefined();
  expect(changeOf(grid, noted(`${change?.after.note}\nเสร็จแล้ว`))).toBeUndefined();
  const other = changeOf(listOf(noted('รอคำสั่ง'), { note: 'ลงนามแล้ว' }), noted('รอคำสั่ง'));
  expect(other?.after.note).toBe('ลงนามแล้ว');
  expect(other && replacesPlan(other)).toBe(true);
});

it('of one criterion the newest list speaks', () => {
  const answers: Answers = new Map();
  const sheet = planGapSheet(index, { ...made, answers });
  const owner = (sheet.cells[0] ?? []).indexOf('owner');
  const written = (name: string) =>
    gridOf(sheet, (values) => {
      const row = values.slice(1).find(([id]) => typeof id === 'string') ?? [];
      row[owner] = name;
    });
  const lists = readReturnedLists([written('ใหม่'), written('เก่า')], context(answers));
  expect(lists.flatMap(({ changes }) => changes.map(({ after }) => after.owner))).toEqual(['ใหม่']);
});

it('a sheet handed to an owner says nothing untouched, and brings back what is done with its evidence, added to what was there', () => {
  fc.assert(
    fc.property(randomAnswers(index), (answers) => {
      const plan = planOwnerSheets(index, { ...made, answers });
      const sheets = plan?.sheets ?? [];
      const ids = sheets.flatMap(({ cells }) =>
        cells.slice(1).flatMap(([id]) => (typeof id === 'string' ? [id] : [])),
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        readReturnedLists(
          sheets.map((sheet) => gridOf(sheet)),
          context(answers),
        ),
      ).toEqual([]);
      const grids = sheets.map((sheet) =>
        gridOf(sheet, (values) => {
          const [met, evidence] = ['met', 'evidence'].map((key) => (values[0] ?? []).indexOf(key));
          for (const row of values.slice(1)) {
            if (typeof row[0] !== 'string') continue;
            row[met ?? 0] = 'ทำแล้ว';
            row[evidence ?? 0] = 'รายงานของกอง';
          }
        }),
      );
      const changes = readReturnedLists(grids, context(answers)).flatMap((list) => list.changes);
      expect(changes.map(({ id }) => id)).toEqual(ids);
      const after = new Map(answers);
      for (const change of changes) {
        expect(change.after.met).toBe(true);
        expect(change.after.evidence.startsWith(change.before.evidence)).toBe(true);
        expect(change.after.evidence.endsWith('รายงานของกอง')).toBe(true);
        after.set(change.id, change.after);
      }
      expect(readReturnedLists(grids, context(after))).toEqual([]);
    }),
    { ...replay, numRuns: howOften({ push: 5, fuzz: 100 }) },
  );
});

it('where nobody is named there is nothing to hand out', () => {
  expect(planOwnerSheets(index, { ...made, answers: new Map() })).toBeNull();
});

it('a list of ours is known by its mark, with or without anything in it', () => {
  const sheet = differencesOf(new Map());
  expect(holdsReturnedList(gridOf(sheet))).toBe(true);
  expect(
    holdsReturnedList(
      gridOf(sheet, (values) => {
        values[0]?.fill(null);
      }),
    ),
  ).toBe(false);
  const [summary] = gridsOf(planOf(index, 'en'));
  expect(summary && holdsReturnedList(summary)).toBe(false);
});

it('an older plan is put to a person where it would take the place of a name, a day or a note, and only there', () => {
  const before = { ...emptyAnswer, owner: 'กพร.', due: '2026-03-31', doneOn: '2026-03-01', note: 'รอเล่ม' };
  const after = {
    ...{ ...emptyAnswer, met: true, evidence: 'คำสั่ง', owner: 'กยผ.', note: 'รอเล่ม: ได้แล้ว' },
    ...{ due: '2026-04-30', doneOn: '2026-04-01' },
  };
  const place = { sheetId: '1', sheetName: '1', row: 1, column: 0 };
  const asks = (field: AnswerField, change: Partial<ReturnedChange> = {}) =>
    replacesPlan({ id: '', place, before, after, fields: [field], ...change });
  expect((['owner', 'due', 'doneOn'] as const).map((field) => asks(field))).toEqual([true, true, true]);
  expect((['owner', 'due', 'doneOn'] as const).map((field) => asks(field, { before: emptyAnswer }))).toEqual([
    ...[false, false, false],
  ]);
  expect(asks('note')).toBe(false);
  expect(asks('note', { after: { ...after, note: 'ได้แล้ว' } })).toBe(true);
  expect((['met', 'evidence'] as const).map((field) => asks(field))).toEqual([false, false]);
  expect(asks('met', { fields: ['met', 'owner'] })).toBe(true);
});
