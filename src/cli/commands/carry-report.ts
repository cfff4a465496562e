/** What became of a file that answers were taken from: as JSON for other programs, and in words on stderr. */
import { placeText } from '../../core/sheet/place-text';
import type { CarryEntry } from '../../core/editions/propose-carry';
import { findSimilar } from '../../core/editions/target/similar-texts';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import { carrySummaryEn, carrySummaryTh, type CarrySummaryWords } from '../words/carry-summary';
import type { CarriedFrom } from './carry-from';

export function carryReport(index: RubricIndex, { proposal, carried, fields }: CarriedFrom) {
  const { source, entries } = proposal;
  const carriedTo = new Map([...carried.answers].map(([id, { row }]) => [row.key, id]));
  const counts: Partial<Record<CarryEntry['kind'], number>> = {};
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  const said = (cells: typeof source.unclearDues) =>
    cells.map((cell) => ({ place: placeText(cell.place), text: cell.text }));
  return {
    source: {
      file: source.title,
      rubric: source.rubricId,
      edition: source.edition,
      agency: source.profile?.agencyName ?? '',
      fiscalYear: source.profile?.fiscalYear ?? null,
      round: source.profile?.round ?? '',
      agencyType: source.profile?.agencyType ?? null,
      ...(source.unknownAgencyType === null
        ? {}
        : { unknownAgencyType: said([source.unknownAgencyType])[0] }),
      passedOver: source.passedOver,
      copies: source.copies,
      sheets: source.sheets,
    },
    target: { rubric: index.rubric.id, edition: index.rubric.edition },
    fields,
    unclearMarks: source.unclearMarks,
    columnQuestions: source.columnQuestions.map(({ sheetName, candidates }) => ({
      sheet: sheetName,
      candidates,
    })),
    unclearDues: said(source.unclearDues),
    unreadItems: said(source.unreadItems),
    counts,
    carried: carried.answers.size,
    leftovers: carried.leftovers.length,
    entries: entries.map(({ key, kind, row, target, basis, alike, rivals }) => ({
      kind,
      place: placeText(row.place),
      id: row.id,
      text: row.text,
      target,
      basis,
      carriedTo: carriedTo.get(key) ?? null,
      ...(row.extra.length > 0 ? { extra: row.extra } : {}),
      ...(alike.length > 0 ? { alike } : {}),
      ...(rivals.length > 0 ? { rivals } : {}),
      ...(kind === 'unknown' || kind === 'reworded' ? { similar: findSimilar(index, row.text) } : {}),
    })),
  };
}

/** Kinds that a person would be asked about. */
const asked: readonly CarryEntry['kind'][] = ['reworded', 'contested', 'occupied', 'unknown', 'moved'];
const mostNamed = 20;

export function carrySummary({ proposal, carried }: CarriedFrom): string {
  const { source, entries } = proposal;
  const carriedKeys = new Set([...carried.answers.values()].map(({ row }) => row.key));
  const open = entries.filter(({ key, kind }) => asked.includes(kind) && !carriedKeys.has(key)).length;
  const places = (cells: typeof source.unclearDues) =>
    cells.slice(0, mostNamed).map((cell) => `${placeText(cell.place)} “${cell.text.slice(0, 40)}”`);
  const rowsOf = (count: 'held' | 'unanswered' | 'headings' | 'notAnswers') =>
    source.sheets.reduce((sum, sheet) => sum + sheet[count], 0);
  const lines = (words: CarrySummaryWords): string[] => [
    words.from(source.title, source.profile),
    words.carried(carried.answers.size),
    ...(open === 0 ? [] : [words.asked(open)]),
    ...(carried.leftovers.length === 0 ? [] : [words.leftOver(carried.leftovers.length)]),
    words.rows(rowsOf('held'), rowsOf('unanswered'), rowsOf('headings') + rowsOf('notAnswers')),
    ...(source.unclearMarks.length === 0 ? [] : [words.marks(source.unclearMarks.slice(0, mostNamed))]),
    ...source.columnQuestions.map(({ sheetName, candidates }) =>
      words.columns(
        sheetName,
        candidates.map(({ title }) => title),
      ),
    ),
    ...(source.unknownAgencyType === null ? [] : [words.agencyType(places([source.unknownAgencyType]))]),
    ...(source.unclearDues.length === 0 ? [] : [words.dues(places(source.unclearDues))]),
    ...(source.unreadItems.length === 0 ? [] : [words.items(places(source.unreadItems))]),
    ...(source.copies.length === 0 ? [] : [words.copies(source.copies)]),
    ...(source.passedOver.length === 0 ? [] : [words.passedOver(source.passedOver)]),
  ];
  return `${[...lines(carrySummaryTh), ...lines(carrySummaryEn)].join('\n')}\n`;
}
