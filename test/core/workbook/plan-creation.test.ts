import { indexRubric } from '../../../src/core/rubric/rubric-index';
import {
  namesInUse,
  parseRunMark,
  planCreation,
  runMarkText,
  type Standing,
  type StandingSheet,
} from '../../../src/core/workbook/plan-creation';
import { planWorkbook } from '../../../src/core/workbook/plan-workbook';
import { sampleRubric, smallShape } from '../assessment/sample-rubric';

const index = indexRubric(sampleRubric(smallShape));
const request = {
  profile: { agencyName: 'กรมตัวอย่าง', agencyType: null, fiscalYear: 2569, round: '1' },
  language: 'th',
  typeface: { name: 'Tahoma', size: 11 },
} as const;
const plan = planWorkbook(index, request);
const markers = plan.sheets.map((sheet) => sheet.marker);

function sheet(name: string, over: Partial<StandingSheet> = {}): StandingSheet {
  return {
    sheetId: `id of ${name}`,
    name,
    visible: true,
    marker: null,
    runMark: null,
    rubricId: null,
    ...over,
  };
}

function done(marker: string, over: Partial<StandingSheet> = {}): StandingSheet {
  return sheet(plan.sheets.find((planned) => planned.marker === marker)?.name ?? marker, {
    marker,
    runMark: { run: 'earlier', finished: true },
    ...over,
  });
}

function planFor(standing: Standing) {
  return planCreation(planWorkbook(index, { ...request, ...namesInUse(plan, standing) }), standing);
}

test('in a workbook of the user everything is added at the end, and nothing of theirs is kept as ours', () => {
  const creation = planFor({ sheets: [sheet('Sheet1')], names: [] });
  expect(creation.add.map((added) => added.plan.marker)).toEqual(markers);
  expect(creation.add.every((added) => added.position === null)).toBe(true);
  expect(creation.kept).toEqual([]);
  expect(creation.namesToAdd).toEqual(plan.names);
});

test('a sheet of the user that has the name of ours keeps it', () => {
  const creation = planFor({ sheets: [sheet('สรุป')], names: [] });
  expect(creation.add[0]?.plan.name).toBe('สรุป (2)');
});

test('when all stands, nothing is to be done', () => {
  const creation = planFor({ sheets: markers.map((marker) => done(marker)), names: [] });
  expect(creation.add).toEqual([]);
  expect(creation.namesToAdd).toEqual([]);
  expect(creation.kept.map((kept) => kept.marker)).toEqual(markers);
});

test('a renamed sheet is known by its marker, and keeps the name people gave it', () => {
  const standing = {
    sheets: markers.map((marker) => done(marker, marker === markers[1] ? { name: 'การนำ' } : {})),
    names: [],
  };
  expect(planFor(standing).add).toEqual([]);
  expect(namesInUse(plan, standing).sheetNames.get(markers[1] ?? '')).toBe('การนำ');
});

test('a sheet whose marker was cleared is known by the name that points into it', () => {
  const name = plan.names.find((planned) => planned.marker === markers[1]);
  const standing = {
    sheets: markers.map((marker) =>
      done(marker, marker === markers[1] ? { name: 'ของเรา', marker: null } : {}),
    ),
    names: [{ name: (name?.name ?? '').toUpperCase(), formula: "='ของเรา'!$B$5:$B$20" }],
  };
  expect(planFor(standing).add).toEqual([]);
});

test('a deleted sheet comes back behind its neighbour, and its lost names are pointed anew', () => {
  const lost = markers[1] ?? '';
  const lostNames = plan.names.filter((name) => name.marker === lost);
  const standing = {
    sheets: [
      sheet('ของผู้ใช้'),
      ...markers.filter((marker) => marker !== lost).map((marker) => done(marker)),
      sheet('อีกแผ่น'),
    ],
    names: lostNames.map(({ name }) => ({ name, formula: '=#REF!' })),
  };
  const creation = planFor(standing);
  expect(creation.add.map((added) => [added.plan.marker, added.position])).toEqual([[lost, 2]]);
  expect(creation.namesToAdd).toEqual([]);
  expect(creation.namesToPoint.map((name) => name.plan)).toEqual(lostNames);
});

test('the first sheet comes back before the next of ours', () => {
  const standing = {
    sheets: [sheet('ของผู้ใช้'), ...markers.slice(1).map((marker) => done(marker))],
    names: [],
  };
  expect(planFor(standing).add.map((added) => added.position)).toEqual([1]);
});

test('a sheet left half-made is made anew under the same name', () => {
  const half = markers[1] ?? '';
  const standing = {
    sheets: markers.map((marker) =>
      done(marker, marker === half ? { runMark: { run: 'earlier', finished: false } } : {}),
    ),
    names: [],
  };
  const creation = planFor(standing);
  expect(creation.add.map((added) => added.plan.marker)).toEqual([half]);
  expect(creation.add[0]?.plan.name).toBe(plan.sheets[1]?.name);
  expect(creation.unfinished.map((left) => left.marker)).toEqual([half]);
});

test('a sheet that still bears a passing name is half-made, whatever it holds', () => {
  const creation = planFor({ sheets: [sheet('Sheet1'), sheet('~pmqa-abc-1')], names: [] });
  expect(creation.unfinished.map((left) => left.name)).toEqual(['~pmqa-abc-1']);
  expect(creation.add).toHaveLength(markers.length);
});

test('of two sheets with one marker the finished one counts', () => {
  const half = sheet('ค้าง', { marker: markers[0] ?? '', runMark: { run: 'x', finished: false } });
  const creation = planFor({ sheets: [half, ...markers.map((marker) => done(marker))], names: [] });
  expect(creation.add).toEqual([]);
  expect(creation.unfinished).toEqual([half]);
});

test('a run mark is read back, and other texts are none', () => {
  for (const mark of [
    { run: '1b9d6bcd-bbfd', finished: true },
    { run: 'x', finished: false },
  ]) {
    expect(parseRunMark(runMarkText(mark))).toEqual(mark);
  }
  expect(['', 'run', 'run x', 'run x later', 'met', 5, null].map(parseRunMark)).toEqual(
    new Array(7).fill(null),
  );
});
