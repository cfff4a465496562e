/**
 * A workbook of the layout before this one: understood as it stands, and brought up to date with nothing lost.
 * @slow 3 s: whole workbooks of the layout before, brought up to date
 */
import { assess } from '../../src/core/assessment/attainment';
import { columnOf } from '../../src/core/layout/columns';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import { compareFigures } from '../../src/core/snapshot/compare-figures';
import { oneInTurn } from '../fuzz/how-often';
import { makeOlder, makeWithoutDoneOn } from './older-layout';
import { createRequest, noProgress, pictureOf, sheetNamed, tinyRubric, valueOf } from './open-workbook';
import { answersOf, check, openKept, repairAll, rowOf } from './upkeep-workbook';

const index = indexRubric(tinyRubric);

const excels = ['1.18', '1.14'] as const;

describe.each(oneInTurn(excels, 'layout 1'))('with ExcelApi %s, a workbook of layout 1', (excelApi) => {
  async function older() {
    const open = await openKept(tinyRubric, { excelApi });
    const sheet = sheetNamed(open.host, 'หมวด 1');
    for (const [field, typed] of [
      ['met', 'TRUE'],
      ['evidence', 'คำสั่ง'],
      ['assessorNote', 'ดูแล้ว'],
    ] as const)
      open.host.hands.type(sheet.id, rowOf(sheet, '1.1.B1'), columnOf(field), typed);
    await makeOlder(open, new Set(['1.1.B1', '2.1.B1']));
    return open;
  }

  it('says ผ่าน where the box was ticked and nothing where it was not, and is computed as before', async () => {
    const { workbook } = await older();
    const snapshot = valueOf(await workbook.read(tinyRubric));
    expect(snapshot.problems).toEqual([]);
    const verdicts = [...snapshot.answers].map(([id, { assessorMet }]) => [id, assessorMet]);
    expect(verdicts).toEqual([
      ['1.1.B1', 'pass'],
      ['1.1.B2', ''],
      ['1.1.A1', ''],
      ['2.1.B1', 'pass'],
      ['2.1.A1', ''],
    ]);
    const assessment = assess(index, snapshot.answers, 'department');
    expect(compareFigures(index, assessment, snapshot.figures)).toEqual([]);
  });

  it('is told to be older, with what becomes of the boxes, and not as damage', async () => {
    const { faults, steps } = await check(await older());
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(
      new Set(['layoutOlder', 'verdictsUnworded', 'validationGone']),
    );
    expect(steps.map(({ kind }) => kind)).not.toContain('keepLeftovers');
    expect(steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['raiseLayout', 'wordVerdicts']));
  });

  it('becomes one of this layout with the same answers, in one press, and the next press does nothing', async () => {
    const open = await older();
    const before = await answersOf(open);
    await repairAll(open);
    expect(await answersOf(open)).toEqual(before);
    const sheet = sheetNamed(open.host, 'หมวด 1');
    const cells = (['1.1.B1', '1.1.B2'] as const).map((id) => {
      const { value, checkbox, listValues } = sheet.cell(rowOf(sheet, id), columnOf('assessorMet'));
      return { value, checkbox, listValues };
    });
    const listValues = ['ผ่าน', 'ไม่ผ่าน'];
    expect(cells).toEqual([
      { value: 'ผ่าน', checkbox: false, listValues },
      { value: null, checkbox: false, listValues },
    ]);
    const snapshot = valueOf(await open.workbook.read(tinyRubric));
    expect(snapshot.layoutVersion).toBe(2);
    expect([...snapshot.figures.values()].map(({ verdict }) => verdict)).not.toContain(null);
    expect(compareFigures(index, assess(index, snapshot.answers, 'department'), snapshot.figures)).toEqual(
      [],
    );
    const picture = pictureOf(open.host);
    expect(await check(open)).toMatchObject({ faults: [], steps: [] });
    await repairAll(open);
    expect(pictureOf(open.host)).toEqual(picture);
  });

  it('is printed as it stands, and a sheet that is lost is made again in the new layout, whose repair mends the rest', async () => {
    const open = await older();
    const { language, typeface } = createRequest(tinyRubric);
    const read = async () => valueOf(await open.workbook.read(tinyRubric));
    const printed = await open.workbook.preparePrint({
      rubric: tinyRubric,
      snapshot: await read(),
      language,
      typeface,
      printedOn: '2026-11-28',
    });
    expect(valueOf(printed).sheets).toEqual(['สรุป', 'หมวด 1', 'หมวด 2']);
    const before = await answersOf(open);
    open.host.hands.deleteSheet(sheetNamed(open.host, 'สรุป').id);
    valueOf(await open.workbook.create(createRequest(tinyRubric), noProgress));
    expect(await answersOf(open)).toEqual(before);
    await repairAll(open);
    expect(await check(open)).toMatchObject({ faults: [], steps: [] });
    expect(await answersOf(open)).toEqual(before);
    const summary = sheetNamed(open.host, 'สรุป');
    const words = Array.from({ length: summary.rowCount }, (_, row) => summary.cell(row, 7).value);
    expect(words).toContain('ยังตรวจไม่ครบ');
  });
});

describe.each(oneInTurn(excels, 'before the day of doing'))(
  'with ExcelApi %s, a workbook from before there was a day on which things were done',
  (excelApi) => {
    async function before() {
      const open = await openKept(tinyRubric, { excelApi });
      const sheet = sheetNamed(open.host, 'หมวด 1');
      for (const [field, typed] of [
        ['met', 'TRUE'],
        ['due', '2026-09-30'],
        ['notApplicable', 'ไม่มีภารกิจ'],
        ['assessorNote', 'ดูแล้ว'],
      ] as const)
        open.host.hands.type(sheet.id, rowOf(sheet, '1.1.B1'), columnOf(field), typed);
      await makeWithoutDoneOn(open);
      return open;
    }

    it('is read as it is, with nothing amiss', async () => {
      const { problems, answers } = valueOf(await (await before()).workbook.read(tinyRubric));
      expect(problems).toEqual([]);
      expect(answers.get('1.1.B1')).toMatchObject({ due: '2026-09-30', doneOn: '', assessorNote: 'ดูแล้ว' });
    });

    it('is told to be older once, and gets the column with room for days in one press, with the same answers', async () => {
      const open = await before();
      const { faults, steps } = await check(open);
      expect(faults.map(({ kind }) => kind)).toEqual(['layoutOlder']);
      expect(new Set(steps.map(({ kind }) => kind))).toEqual(
        new Set(['insertColumn', 'insertRow', 'pointName']),
      );
      const answers = await answersOf(open);
      await repairAll(open);
      expect(await answersOf(open)).toEqual(answers);
      expect(await check(open)).toMatchObject({ faults: [], steps: [] });
      const sheet = sheetNamed(open.host, 'หมวด 1');
      open.host.hands.type(sheet.id, rowOf(sheet, '1.1.B2'), columnOf('doneOn'), '2026-09-12');
      expect((await answersOf(open)).get('1.1.B2')?.doneOn).toBe('2026-09-12');
    });

    it('and a column that was deleted since is damage, as any other', async () => {
      const open = await openKept(tinyRubric, { excelApi });
      open.host.hands.deleteColumns(sheetNamed(open.host, 'หมวด 1').id, columnOf('doneOn'), 1);
      const { faults } = await check(open);
      expect(faults).toContainEqual(expect.objectContaining({ kind: 'columnMissing', column: 'doneOn' }));
      expect(faults.map(({ kind }) => kind)).not.toContain('layoutOlder');
    });
  },
);
