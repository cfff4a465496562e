import fc from 'fast-check';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import {
  isUnderWay,
  longestCreation,
  namesInUse,
  planCreation,
  type Standing,
  type StandingSheet,
} from '../../../src/core/creation/plan-creation';
import { parseRunMark, runMarkText, type RunMark } from '../../../src/core/creation/run-mark';
import { planWorkbook } from '../../../src/core/layout/plan-workbook';
import { sampleRubric, smallShape } from '../assessment/sample-rubric';

const index = indexRubric(sampleRubric(smallShape));
const request = {
  profile: { agencyName: 'กรมตัวอย่าง', agencyType: null, fiscalYear: 2569, round: '1' },
  language: 'th',
  typeface: { name: 'Tahoma', size: 11 },
} as const;
const plan = planWorkbook(index, request);
const markers = plan.sheets.map((sheet) => sheet.marker);

const finished: RunMark = { run: 'earlier', finished: true, startedAt: null, unset: [] };

function halfMade(run: string, startedAt: number | null = null): RunMark {
  return { run, finished: false, startedAt, unset: [] };
}

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
    runMark: finished,
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
    sheets: markers.map((marker) => done(marker, marker === half ? { runMark: halfMade('earlier') } : {})),
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
  const half = sheet('ค้าง', { marker: markers[0] ?? '', runMark: halfMade('x') });
  const creation = planFor({ sheets: [half, ...markers.map((marker) => done(marker))], names: [] });
  expect(creation.add).toEqual([]);
  expect(creation.unfinished).toEqual([half]);
});

test('of two finished sheets with one marker the one our names point into counts, whichever tab is first', () => {
  const marker = markers[1] ?? '';
  const name = plan.names.find((planned) => planned.marker === marker)?.name ?? '';
  const both = [done(marker, { name: 'หมวด 1 (2)' }), done(marker, { name: 'หมวด 1' })];
  const names = (target: string): Standing['names'] => [{ name, formula: `='${target}'!$B$5:$B$20` }];
  for (const sheets of [both, [...both].reverse()]) {
    for (const counted of ['หมวด 1', 'หมวด 1 (2)']) {
      expect(namesInUse(plan, { sheets, names: names(counted) }).sheetNames.get(marker)).toBe(counted);
    }
    expect(namesInUse(plan, { sheets, names: [] }).sheetNames.get(marker)).toBe(sheets[0]?.name);
  }
});

test('two full sets that were merged stay as they are: nothing is missing, and nothing is half-made', () => {
  const twice = markers.flatMap((marker) => [done(marker), done(marker, { name: `${marker} (2)` })]);
  const creation = planFor({ sheets: twice, names: [] });
  expect([creation.add, creation.unfinished, creation.namesToPoint]).toEqual([[], [], []]);
  expect(creation.kept).toHaveLength(markers.length);
});

describe('a creation that somebody else began', () => {
  const now = Date.UTC(2026, 10, 23, 8, 15, 40);
  const begun = (startedAt: number | null): Standing => ({
    sheets: [sheet('Sheet1'), sheet('สรุป', { runMark: halfMade('theirs', startedAt) })],
    names: [],
  });

  test.each([
    ['a moment ago', now - 1_000, true],
    ['nearly a quarter of an hour ago', now - longestCreation + 1, true],
    ['a quarter of an hour ago', now - longestCreation, false],
    ['by a clock that is an hour ahead', now + 3_600_000, true],
    ['by a clock that is nearly a day ahead', now + 86_400_000 - 1, true],
    ['by a clock that is a day ahead', now + 86_400_000, false],
    ['by a clock that is two days ahead, so that it cannot lock the workbook', now + 2 * 86_400_000, false],
    ['at a time that nobody wrote down', null, false],
  ])('%s is under way: %s %s', (_when, startedAt, expected) => {
    expect(isUnderWay(begun(startedAt), now, new Set())).toBe(expected);
  });

  test('is none when this pane began it, or when it is finished', () => {
    expect(isUnderWay(begun(now), now, new Set(['theirs']))).toBe(false);
    expect(isUnderWay({ sheets: markers.map((marker) => done(marker)), names: [] }, now, new Set())).toBe(
      false,
    );
  });
});

test('a run mark is read back, to the minute, and other texts are none', () => {
  const minute = Date.UTC(2026, 10, 23, 8, 15);
  for (const mark of [{ ...finished, run: '1b9d6bcd-bbfd' }, halfMade('x'), halfMade('x', minute)]) {
    expect(parseRunMark(runMarkText(mark))).toEqual(mark);
  }
  expect(runMarkText(halfMade('x', minute + 59_999))).toBe('run x writing 2026-11-23T08:15Z');
  // Workbooks of the version before, and minutes that are none.
  expect(parseRunMark('run x writing')).toEqual(halfMade('x'));
  expect(parseRunMark('run x writing 2026-99-23T08:15Z')).toEqual(halfMade('x'));
  const others = ['', 'run', 'run x', 'run x later', 'run x done 2026', 'run x writing soon', 'met', 5, null];
  expect(others.map(parseRunMark)).toEqual(others.map(() => null));
});

test('whatever sheets are gone, and whatever stands between, ours stand in their order afterwards', () => {
  const chance = fc.constantFrom('kept', 'gone', 'own before', 'half-made' as const);
  fc.assert(
    fc.property(fc.array(chance, { minLength: markers.length, maxLength: markers.length }), (fates) => {
      const sheets = markers.flatMap((marker, at): StandingSheet[] => {
        if (fates[at] === 'gone') return [];
        if (fates[at] === 'half-made') return [done(marker, { runMark: halfMade('broken') })];
        return fates[at] === 'kept' ? [done(marker)] : [sheet(`own ${at}`), done(marker)];
      });
      const { add, kept, unfinished } = planFor({ sheets, names: [] });
      const tabs: (string | null)[] = sheets.map(({ marker, runMark }) =>
        runMark?.finished === true ? marker : null,
      );
      for (const { plan: added, position } of add) tabs.splice(position ?? tabs.length, 0, added.marker);
      expect(tabs.filter((marker) => marker !== null)).toEqual(markers);
      // A sheet that comes back stands right behind the one it follows, or before the one that follows it.
      for (const { plan: added } of add) {
        const [at, order] = [tabs.indexOf(added.marker), markers.indexOf(added.marker)];
        const neighbours = [tabs[at - 1], tabs[at + 1]];
        const expected = [markers[order - 1], markers[order + 1]].filter((marker) => marker !== undefined);
        const isBeside = expected.some((marker) => neighbours.includes(marker));
        expect(isBeside || position(add, added.marker) === null).toBe(true);
      }
      expect(kept.map(({ marker }) => marker)).toEqual(
        markers.filter((_, at) => fates[at] === 'kept' || fates[at] === 'own before'),
      );
      expect(unfinished.map(({ marker }) => marker)).toEqual(
        markers.filter((_, at) => fates[at] === 'half-made'),
      );
    }),
    { numRuns: 100 },
  );
});

function position(add: ReturnType<typeof planFor>['add'], marker: string): number | null | undefined {
  return add.find(({ plan: each }) => each.marker === marker)?.position;
}
