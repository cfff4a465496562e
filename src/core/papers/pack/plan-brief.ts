/**
 * The executive summary, one page: level and points with the radar, what was met, and the next steps that give most for
 * what they take.
 */
import type { NextStep } from '../../assessment/assessment';
import { rankNextSteps } from '../../assessment/next-steps';
import { categoryMarker } from '../../layout/markers';
import { levelWords, sheetNameOf, titleWithId } from '../../layout/plan-context';
import { SheetDraft } from '../../plan/sheet-draft';
import type { CellContent, ChartPlan, SheetPlan } from '../../plan/sheet-plan';
import { chartColor, titleSize } from '../../plan/sheet-styles';
import { lineHeight, rowHeight } from '../../plan/text-metrics';
import { factsOf } from '../dated-list';
import { onePage } from './one-page';
import type { PackContext } from './pack-context';

/** Hidden; name, level, points, open criteria; then two under the chart. */
const widths = [0, 250, 96, 64, 64, 124, 124];
const at = { name: 1, level: 2, points: 3, gaps: 4, label: 5, value: 6 } as const;
const last = at.value;
const stepsShown = 5;

export function planBrief(context: PackContext): SheetPlan {
  const { plan, words } = context;
  const draft = new SheetDraft(
    widths.map((width) => ({ width })),
    plan.styles.base,
  );
  draft.addRow(0, new Map());
  addBand(context, draft, `${words.brief.heading} ${plan.index.rubric.title}`);
  const { profile, madeOn } = context.request;
  addWide(
    context,
    draft,
    factsOf(plan.messages.gapList, profile, madeOn, plan.messages).join(' · '),
    'strong',
  );
  const from = draft.nextRow;
  const rows = addCategories(context, draft);
  const until = draft.addRow(lineHeight(plan.typeface), new Map());
  addTally(context, draft);
  draft.addRow(lineHeight(plan.typeface) / 2, new Map());
  addSteps(context, draft);
  addRule(context, draft);
  const over = { row: from, column: at.label, rows: until - from, columns: 2 };
  const labels = { ...rows, column: at.label, columns: 1 };
  const charts: ChartPlan[] = [chartOf(context, labels, over)];
  return onePage(context, draft, { marker: 'pack:brief', name: words.sheetNames.brief, margin: 30, charts });
}

function chartOf({ plan }: PackContext, labels: ChartPlan['labels'], over: ChartPlan['over']): ChartPlan {
  const words = plan.messages.sheet.summary;
  const maximum = plan.index.rubric.levels.reduce((sum, { points }) => sum + points, 0);
  return {
    kind: 'radar',
    name: 'PMQA_BriefPoints',
    title: words.chartTitle,
    description: words.chartDescription(maximum),
    labels,
    values: { ...labels, column: at.value },
    seriesName: words.points,
    color: chartColor,
    minimum: 0,
    maximum,
    over,
  };
}

/** @returns where the categories stand */
function addCategories(
  context: PackContext,
  draft: SheetDraft,
): { readonly row: number; readonly rows: number } {
  const { plan, assessment } = context;
  const { summary, category } = plan.messages.sheet;
  const { overall, categories } = assessment;
  addHeader(context, draft, [
    [at.name, summary.category],
    [at.level, summary.level],
    [at.points, summary.points],
    [at.gaps, summary.gaps],
  ]);
  addFigures(context, draft, summary.overall, overall, 'heading');
  const row = draft.nextRow;
  for (const result of categories) {
    const title = plan.index.categories.get(result.id)?.title ?? '';
    const own = addFigures(context, draft, category.title(result.id, title), result, 'field');
    // Under the chart, short: a radar has no room for whole titles.
    setCell(draft, own, at.label, sheetNameOf(plan, categoryMarker(result.id)));
    setCell(draft, own, at.value, result.points ?? 0);
    draft.styleRow(plan.styles.field, own, at.label, at.value);
    draft.styleRow(plan.styles.oneLine, own, at.label, at.value);
    draft.styleRow(plan.styles.points, own, at.value);
  }
  return { row, rows: categories.length };
}

type Figures = PackContext['assessment']['overall'];

function addFigures(
  { plan }: PackContext,
  draft: SheetDraft,
  title: string,
  { level, points, applicable, met, obstacle }: Figures,
  style: 'heading' | 'field',
): number {
  const { levels } = plan.messages.sheet;
  const word = obstacle === null && level !== null ? (levelWords(plan)[level] ?? '') : levels.notComputable;
  const texts = [
    { text: title, width: draft.width(at.name), bold: style === 'heading' },
    { text: word, width: draft.width(at.level), bold: style === 'heading' },
  ];
  const row = draft.addRow(
    // Rooms for a radar of its own size beside few categories.
    Math.max(rowHeight(texts, plan.typeface), lineHeight(plan.typeface) * 1.5),
    new Map<number, CellContent>([
      [at.name, title],
      [at.level, word],
      [at.points, points],
      [at.gaps, applicable - met],
    ]),
  );
  if (style === 'heading') draft.styleRow(plan.styles.heading, row, at.name, at.gaps);
  draft.styleRow(plan.styles.centered, row, at.level);
  draft.styleRow(plan.styles.points, row, at.points);
  draft.styleRow(plan.styles.centered, row, at.gaps);
  draft.styleRow(plan.styles.lines, row, at.name, at.gaps);
  return row;
}

/** What was met of all, and of that what nothing shows. */
function addTally(context: PackContext, draft: SheetDraft): void {
  const { overall } = context.assessment;
  const { brief } = context.words;
  const { met, applicable, withoutEvidence } = overall;
  const parts = [
    `${brief.met}: ${brief.metOf(String(met), String(applicable))}`,
    `${brief.withoutEvidence}: ${brief.criteria(String(withoutEvidence))}`,
  ];
  addWide(context, draft, parts.join(' · '), 'strong');
}

function addSteps(context: PackContext, draft: SheetDraft): void {
  const { plan, words, request, assessment } = context;
  const { index } = plan;
  const { answers, profile } = request;
  const ranked = rankNextSteps({ index, answers, agencyType: profile.agencyType, assessment });
  const steps = ranked.slice(0, stepsShown);
  if (steps.length === 0) {
    addWide(context, draft, words.brief.noSteps, 'strong');
    return;
  }
  addWide(context, draft, words.brief.steps(String(steps.length)), 'strong');
  addHeader(context, draft, [
    [at.name, plan.messages.sheet.summary.item],
    [at.level, words.brief.toDo],
    [at.label, words.brief.gain],
    [at.value, words.brief.perTick],
  ]);
  steps.forEach((step, place) => {
    addStep(context, draft, step, place + 1);
  });
}

function addStep({ plan, words }: PackContext, draft: SheetDraft, step: NextStep, place: number): void {
  const { index, styles, typeface } = plan;
  const title = index.items.get(step.item)?.item.title ?? '';
  const name = `${place}. ${titleWithId(step.item, title)}`;
  const codes = step.ticks.map((id) => index.criteria.get(id)?.criterion.code ?? id);
  const level = index.rubric.levels[step.frontier - 1]?.title ?? '';
  const toDo = words.brief.closing(level, String(step.ticks.length), codes.join(' '));
  const row = draft.addRow(
    rowHeight(
      [
        { text: name, width: draft.width(at.name) },
        { text: toDo, width: draft.width(at.level, at.gaps) },
      ],
      typeface,
    ),
    new Map<number, CellContent>([
      [at.name, name],
      [at.level, toDo],
      [at.label, step.gain],
      [at.value, step.gainPerTick],
    ]),
  );
  draft.mergeInRow(row, at.level, at.gaps);
  draft.styleRow(styles.text, row, at.name, at.gaps);
  draft.styleRow(styles.points, row, at.label, at.value);
  draft.styleRow(styles.lines, row, at.name, last);
}

function addRule(context: PackContext, draft: SheetDraft): void {
  const { name, source } = context.plan.index.rubric.scoring;
  addWide(context, draft, context.plan.messages.sheet.summary.rule(name, source), 'field');
}

function addBand({ plan }: PackContext, draft: SheetDraft, text: string): void {
  const size = { ...plan.typeface, size: titleSize(plan.typeface) };
  const height = rowHeight([{ text, width: draft.width(at.name, last), bold: true }], size);
  const row = draft.addRow(height, new Map([[at.name, text]]));
  draft.mergeInRow(row, at.name, last);
  draft.styleRow(plan.styles.title, row, at.name, last);
}

function addWide({ plan }: PackContext, draft: SheetDraft, text: string, style: 'strong' | 'field'): void {
  const width = draft.width(at.name, last);
  const height = rowHeight([{ text, width, bold: style === 'strong' }], plan.typeface);
  const row = draft.addRow(height, new Map([[at.name, text]]));
  draft.mergeInRow(row, at.name, last);
  draft.styleRow(plan.styles[style], row, at.name, last);
}

/** Each title goes on up to the next. */
function addHeader(
  { plan }: PackContext,
  draft: SheetDraft,
  titles: readonly (readonly [column: number, text: string])[],
): void {
  const ends = titles.map((_, place) => (titles[place + 1]?.[0] ?? endOf(titles) + 1) - 1);
  const texts = titles.map(([column, text], place) => ({
    text,
    width: draft.width(column, ends[place] ?? column),
    bold: true,
  }));
  const row = draft.addRow(rowHeight(texts, plan.typeface), new Map(titles));
  titles.forEach(([column], place) => {
    draft.mergeInRow(row, column, ends[place] ?? column);
  });
  draft.styleRow(plan.styles.header, row, at.name, endOf(titles));
  draft.styleRow(plan.styles.lines, row, at.name, endOf(titles));
}

function endOf(titles: readonly (readonly [column: number, text: string])[]): number {
  return titles.at(-1)?.[0] ?? at.name;
}

function setCell(draft: SheetDraft, row: number, column: number, content: CellContent): void {
  const line = draft.cells[row];
  if (line === undefined) throw new RangeError(`No row ${row}`);
  line[column] = content;
}
