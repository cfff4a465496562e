/** What is read of checklists made by hand, and where it goes, line by line on pages kept beside it. */
import { emptyAnswer } from '../../../src/core/assessment/answers';
import { besideKey } from '../../../src/core/editions/beside';
import { carryAnswers, proposedDecisions } from '../../../src/core/editions/carry';
import { columnsOfHeadings, headsScale } from '../../../src/core/editions/hand-made/heading-words';
import { leftoverRows } from '../../../src/core/editions/leftover-rows';
import { markOf, meaningOf } from '../../../src/core/editions/mark-words';
import { proposeCarry } from '../../../src/core/editions/propose-carry';
import { readSource } from '../../../src/core/editions/read-source';
import type { SourceRow } from '../../../src/core/editions/source';
import { itemNumber, looksNumbered, targetIds } from '../../../src/core/editions/target/target-ids';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { parseAddress } from '../../../src/core/sheet/cell-address';
import { placeText } from '../../../src/core/sheet/place-text';
import type { CellValue } from '../../../src/core/sheet/sheet-grid';
import { expectApproved } from '../approved';
import { sampleRubric } from '../assessment/sample-rubric';
import { namedChecklists, type NamedChecklist } from './named-checklists';
import { writtenHeadings, writtenIds, writtenMarks } from './written-words';

const index = indexRubric(
  sampleRubric({
    points: [300, 100],
    items: { '1': { '1.1': [2, 1], '1.2': [1, 0], '1.20': [1, 0] }, '2': { '2.1': [1, 1] } },
  }),
);

function pageOf({
  name,
  lines,
  beside = {},
  marks = {},
  columns = [],
  sheetName = 'Sheet1',
}: NamedChecklist) {
  const laid = Object.entries(beside).map(([address, cell]) => {
    const [area] = parseAddress(address) ?? [];
    return [besideKey(area?.row ?? -1, area?.column ?? -1), cell] as const;
  });
  const grid = { sheetId: sheetName, name: sheetName, visible: true, row: 0, column: 0, values: lines };
  const source = readSource(
    index,
    { title: 'แฟ้ม', grids: [grid], beside: new Map([[sheetName, new Map(laid)]]) },
    { marks: new Map(Object.entries(marks)), columns },
  );
  const proposal = proposeCarry(index, source, new Map());
  const carried = carryAnswers(index, proposal, proposedDecisions(proposal));
  const { unclearMarks, unclearDues, unreadItems, uncomputed, columnQuestions, passedOver } = source;
  const asked = { unclearMarks, unclearDues, unreadItems, uncomputed, columnQuestions, passedOver };
  return [
    `# ${name}`,
    ...source.rows.flatMap(rowLines),
    ...source.sheets.map((account) => `  sheet ${JSON.stringify(account)}`),
    ...Object.entries(asked).flatMap(([what, list]) =>
      list.map((each) => `  ${what} ${JSON.stringify(each)}`),
    ),
    ...proposal.entries.map(
      ({ key, kind, target, basis }) => `  ${key} is ${kind}: ${target ?? '-'} by ${basis ?? '-'}`,
    ),
    ...leftoverRows(carried.leftovers, proposal, 'th').map((row) => `  kept ${JSON.stringify(row)}`),
  ];
}

function rowLines({ key, place, id, code, text, answer, extra }: SourceRow): string[] {
  const held = Object.entries(answer).filter(([field, value]) => {
    return value !== emptyAnswer[field as keyof typeof emptyAnswer];
  });
  return [
    `  row ${key} ${placeText(place)} id ${id}, code ${code}, text ${text}`,
    `    ${JSON.stringify(Object.fromEntries(held))}`,
    ...extra.map((cell) => `    beside ${JSON.stringify(cell)}`),
  ];
}

it('checklists', () => {
  expectApproved('editions/approved/checklists.txt', namedChecklists.flatMap(pageOf));
});

it('marks: what each means, or that a person is asked', () => {
  const shown = (value: CellValue): string => `${JSON.stringify(value)} (${markOf(value)})`;
  const meanings = writtenMarks.map((mark) => {
    const meaning = meaningOf(mark, new Map());
    return `${shown(mark)}: ${meaning === null ? 'nothing' : (meaning ?? 'is asked')}`;
  });
  expectApproved('editions/approved/marks.txt', meanings);
});

it('headings: what each heads, alone and beside one that says what is done', () => {
  const kindOf = (heading: string, beside: readonly string[]): string =>
    columnsOfHeadings(new Map([heading, ...beside].map((text, at) => [at, text]))).get(0) ?? 'nothing';
  const lines = writtenHeadings.map((heading) => {
    const [alone, beside] = [kindOf(heading, []), kindOf(heading, ['ทำแล้ว'])];
    const both = alone === beside ? alone : `${alone}, beside another ${beside}`;
    return `${heading}: ${both}${headsScale(heading) ? ', a scale' : ''}`;
  });
  expectApproved('editions/approved/headings.txt', lines);
});

it('ids: which criterion or item a text names', () => {
  const { criterion, item, coded } = targetIds(index);
  const lines = writtenIds.map((text) => {
    const words = String(text);
    const named = [criterion(words), item(text), coded('1.1', words), itemNumber(words)];
    return `${JSON.stringify(text)}: ${named.map((each) => each ?? '-').join(', ')}${looksNumbered(text) ? ', a number' : ''}`;
  });
  expectApproved('editions/approved/ids.txt', ['criterion, item, coded in 1.1, number of an item', ...lines]);
});

it('letters of other alphabets that look like Latin ones are those, in an id', () => {
  const alike = 'АA ВB ЕE КK МM НH ОO РP СC ТT ХX ЅS ΑA ΒB ΕE ΚK ΜM ΟO ΡP ΤT ΧX'.split(' ');
  const rubric = sampleRubric({ points: [300], items: { '1': { '1.1': [12] } } });
  const [category] = rubric.categories;
  const [item] = category?.items ?? [];
  const [level] = item?.levels ?? [];
  if (category === undefined || item === undefined || level === undefined) throw new Error('No level');
  const letters = [...new Set(alike.map((pair) => pair.charAt(1)))];
  const criteria = level.criteria.map((criterion, at) => {
    const code = `${letters[at] ?? ''}1`;
    return { ...criterion, id: `1.1.${code}`, code };
  });
  const items = [{ ...item, levels: [{ ...level, criteria }] }];
  const { criterion } = targetIds(indexRubric({ ...rubric, categories: [{ ...category, items }] }));
  for (const pair of alike) {
    const [typed, latin] = [pair.charAt(0), pair.charAt(1)];
    expect([pair, criterion(`1.1.${typed}1`)]).toEqual([pair, `1.1.${latin}1`]);
    expect([pair, criterion(`1.1.${typed.toLowerCase()}1`)]).toEqual([pair, `1.1.${latin}1`]);
  }
});
