/** What stands in the way of computing, and what is only told; what follows from what, and in which words. */
import { findCauses } from '../../../src/core/findings/consequences';
import type { Finding } from '../../../src/core/findings/finding';
import type { FindingNames } from '../../../src/core/findings/finding.th';
import { findingSentence } from '../../../src/core/findings/finding-words';
import { spoilsAnswers } from '../../../src/core/findings/spoils-answers';
import { categoryMarker, dataMarker, summaryMarker } from '../../../src/core/layout/markers';

const place = { sheetId: '1', sheetName: 'หมวด 1', row: 3, column: 4 };

describe('nothing is computed while', () => {
  it.each<[string, Finding]>([
    ['another edition stands there', { kind: 'otherEdition', found: 'x', place }],
    ['a newer version made it', { kind: 'layoutNewer', found: '9', place }],
    ['two rows are of one criterion', { kind: 'idTwice', id: '1.1.B1', place, counts: place }],
    ['id and words differ', { kind: 'idAndText', byId: '1.1.B1', byText: '1.1.B2', place }],
    ['a row has lost its id', { kind: 'idGone', id: '1.1.B1', found: '', place }],
    ['a column stands twice', { kind: 'columnTwice', place, column: 'met', counts: place }],
    ['a tick cannot be read', { kind: 'tickUnreadable', id: '1.1.B1', found: '?', place }],
    ['the type of agency is unknown', { kind: 'agencyTypeUnknown', found: 'x', means: '', known: [], place }],
    ['a category stands twice', { kind: 'sheetTwice', marker: categoryMarker('1'), place, counts: 'หมวด 1' }],
    ['a category is missing', { kind: 'sheetMissing', marker: categoryMarker('1'), title: 'หมวด 1' }],
    ['the ticks are missing', { kind: 'columnMissing', place, column: 'met' }],
    ['the evidence is missing', { kind: 'columnMissing', place, column: 'evidence' }],
  ])('%s', (_, finding) => {
    expect(spoilsAnswers(finding)).toBe(true);
  });
});

describe('it is only told that', () => {
  it.each<[string, Finding]>([
    ['the summary is missing', { kind: 'sheetMissing', marker: summaryMarker, title: 'สรุป' }],
    ['the figures stand twice', { kind: 'sheetTwice', marker: dataMarker, place, counts: 'x' }],
    ['a criterion is missing', { kind: 'criterionMissing', id: '1.1.B1', place: null }],
    ['the words of criteria are missing', { kind: 'columnMissing', place, column: 'text' }],
    ['the state is missing', { kind: 'columnMissing', place, column: 'status' }],
    ['a tick was typed', { kind: 'tickTyped', id: '1.1.B1', found: '✓', means: true, place }],
    ['an older version made it', { kind: 'layoutOlder', found: '1', place }],
  ])('%s', (_, finding) => {
    expect(spoilsAnswers(finding)).toBe(false);
  });
});

describe('what follows', () => {
  const elsewhere = { ...place, sheetId: '2', sheetName: 'หมวด 2' };
  const column: Finding = { kind: 'columnMissing', place, column: 'owner' };
  const sheet: Finding = { kind: 'sheetMissing', marker: categoryMarker('3'), title: 'หมวด 3' };
  const lost = (at: typeof place): Finding => ({ kind: 'formulaChanged', place: at, found: '=SUM(#REF!)' });
  const figure: Finding = { kind: 'figureUnreadable', figure: 'item 1.1', found: '#REF!', place: elsewhere };
  const colours = (at: typeof place): Finding => ({ kind: 'coloursGone', rows: 2, place: at });

  it('from a column that is gone is what stood over it, on its own sheet', () => {
    const own = [lost(place), colours(place)];
    const others = [
      lost(elsewhere),
      colours(elsewhere),
      { kind: 'formulaChanged', place, found: '=SUM(A1:A3)' } as const,
      { kind: 'textChanged', place, found: 'x', expected: 'y' } as const,
    ];
    const { causes, following } = findCauses([...own, column, ...others]);
    expect(causes).toEqual([column, ...others]);
    expect([...following]).toEqual([[column, own]]);
  });

  it('of a figure may be whatever is gone: the first of it', () => {
    expect(findCauses([figure, sheet, column]).following.get(sheet)).toEqual([figure]);
    expect(findCauses([figure, column, sheet]).following.get(column)).toEqual([figure]);
    const typed: Finding = { kind: 'figureUnreadable', figure: 'item 1.1', found: 'x', place: elsewhere };
    expect(findCauses([typed, column]).causes).toEqual([typed, column]);
    // A sheet that is gone had no column of its own.
    expect(findCauses([lost(place), sheet]).causes).toEqual([lost(place), sheet]);
  });

  it('is told by itself where nothing is gone', () => {
    const alone = [figure, lost(place), colours(place)];
    expect(findCauses(alone)).toEqual({ causes: alone, following: new Map() });
  });
});

describe('a finding in a sentence', () => {
  const same = (text: string): string => text;
  const names: FindingNames = {
    ...{ criterion: same, column: same, figure: same, short: same },
    place: ({ sheetName }) => sheetName,
    number: String,
  };

  it('is its title and what there is to say, in the language asked for', () => {
    const finding: Finding = { kind: 'sheetRenamed', place, made: 'หมวด 9' };
    expect(findingSentence(finding, 'th', names)).toBe('แผ่นงานถูกเปลี่ยนชื่อ: “หมวด 1” เดิมชื่อ “หมวด 9”');
    expect(findingSentence(finding, 'en', names)).toMatch(/^[A-Z].*: .*หมวด 9/u);
  });

  it('is its title where that says all', () => {
    expect(findingSentence({ kind: 'computesByHand' }, 'en', names)).not.toContain(':');
  });
});
