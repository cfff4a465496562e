/** What stands in the way of computing, and what is only told. */
import type { Finding } from '../../../src/core/findings/finding';
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
