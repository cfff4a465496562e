/** What `compare` prints: as JSON for other programs, or in words, Thai above English. */
import { countChanges, movedItems } from '../../core/rounds/compare';
import {
  changeClasses,
  standingClasses,
  type ComparedCriterion,
  type Comparison,
  type FigureChange,
} from '../../core/rounds/comparison';
import { comparisonWords, type ComparedSide } from '../../core/rounds/comparison-words';
import type { Language } from '../../core/words/language';

export interface Compared {
  readonly comparison: Comparison;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

export function compareReport({ comparison, before, after }: Compared) {
  return {
    before: sideReport(before),
    after: sideReport(after),
    overall: figureReport(comparison.overall),
    categories: comparison.categories.map((each) => ({ id: each.id, ...figureReport(each) })),
    items: comparison.items.map((each) => ({ id: each.id, ...figureReport(each) })),
    /** What moved most first. */
    moved: movedItems(comparison).map(({ id }) => id),
    counts: Object.fromEntries(countChanges(comparison)),
    criteria: comparison.criteria,
  };
}

function sideReport({ title, profile, index }: ComparedSide) {
  return {
    file: title,
    agency: profile.agencyName,
    agencyType: profile.agencyType,
    fiscalYear: profile.fiscalYear,
    round: profile.round,
    rubric: index.rubric.id,
    edition: index.rubric.edition,
  };
}

function figureReport({ before, after, levelChange, pointsChange }: FigureChange) {
  const side = (attained: FigureChange['before']) =>
    attained === null ? null : { level: attained.level, points: attained.points };
  return { before: side(before), after: side(after), levelChange, pointsChange };
}

/** One block of each language, then the criteria whose result changed. */
export function compareInWords(compared: Compared): string {
  const changed = compared.comparison.criteria.filter(({ change }) => !standingClasses.includes(change));
  const [thai, english] = [comparisonWords('th').words.classes, comparisonWords('en').words.classes];
  const lines = changed.map((each) => `${idOf(each)}  ${thai[each.change]} (${english[each.change]})`);
  return `${[block('th', compared), '', block('en', compared), '', ...lines].join('\n').trimEnd()}\n`;
}

function idOf({ before, after }: ComparedCriterion): string {
  return before !== null && after !== null && before !== after
    ? `${before} → ${after}`
    : (after ?? before ?? '');
}

function block(language: Language, { comparison, before, after }: Compared): string {
  const said = comparisonWords(language);
  const { words, messages } = said;
  const figure = (name: string, each: FigureChange): string => {
    const levels = `${said.level(before, each.before)} → ${said.level(after, each.after)}`;
    const points = `${pointsText(each.before?.points)} → ${pointsText(each.after?.points)}`;
    const change = each.pointsChange === null ? '' : ` (${signedPoints(each.pointsChange)})`;
    return `  ${name}: ${levels}, ${messages.sheet.summary.points} ${points}${change}`;
  };
  const counts = countChanges(comparison);
  return [
    words.side(words.before, said.facts(before)),
    words.side(words.after, said.facts(after)),
    figure(messages.sheet.summary.overall, comparison.overall),
    ...comparison.categories.map((each) => figure(messages.sheet.sheetNames.category(each.id), each)),
    said.moved(comparison, before, after),
    changeClasses
      .filter((each) => counts.has(each))
      .map((each) => words.count(words.classes[each], String(counts.get(each))))
      .join(' · '),
  ].join('\n');
}

function pointsText(points: number | null | undefined): string {
  return typeof points === 'number' ? points.toFixed(1) : '–';
}

function signedPoints(change: number): string {
  const text = Math.abs(change).toFixed(1);
  return text === '0.0' ? text : `${change > 0 ? '+' : '−'}${text}`;
}
