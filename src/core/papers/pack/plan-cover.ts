/** The cover of a report pack: whose assessment it is, of when, what it came to, by which rule, and who signs for it. */
import type { Profile } from '../../assessment/answers';
import type { OverallResult } from '../../assessment/assessment';
import { levelWords, type PlanContext } from '../../layout/plan-context';
import { addSignatures } from '../../layout/summary-signatures';
import { SheetDraft } from '../../plan/sheet-draft';
import type { CellStyle, SheetPlan } from '../../plan/sheet-plan';
import { titleSize } from '../../plan/sheet-styles';
import { lineHeight, rowHeight } from '../../plan/text-metrics';
import { shownDate } from '../../words/written-date';
import type { PackContext } from './pack-context';
import { onePage } from './one-page';

type Fact = readonly [label: string, value: string];

const columns = [0, 90, 90, 100, 100, 100, 100];
const labelFrom = 1;
const valueFrom = 3;
const last = 6;

export function planCover(context: PackContext): SheetPlan {
  const { plan, words, request } = context;
  const draft = new SheetDraft(
    columns.map((width) => ({ width })),
    plan.styles.base,
  );
  const space = lineHeight(plan.typeface);
  draft.addRow(space * 3, new Map());
  addBand(draft, context, words.cover.heading, plan.styles.title);
  addBand(draft, context, plan.index.rubric.title, plan.styles.heading);
  draft.addRow(space * 2, new Map());
  const name = request.profile.agencyName;
  addBand(draft, context, name === '' ? words.cover.unnamed : name, plan.styles.strong);
  draft.addRow(space, new Map());
  for (const [label, value] of factsOf(context)) addFact(draft, plan, label, value);
  draft.addRow(space * 2, new Map());
  addSignatures(draft, plan, [1, 3, 5], last);
  return onePage(context, draft, { marker: 'pack:cover', name: words.sheetNames.cover, margin: 48 });
}

function factsOf({ plan, words, request, assessment }: PackContext): Fact[] {
  const { overall } = assessment;
  const { levels } = plan.messages.sheet;
  const { rubric } = plan.index;
  const maximum = rubric.levels.reduce((sum, { points }) => sum + points, 0);
  const chosen = rubric.categories.filter(({ id }) => request.categories?.has(id) !== false);
  const isWhole = chosen.length === rubric.categories.length;
  const count = String(chosen.length);
  const facts: Fact[] = [
    ...profileFacts(plan, request.profile, words.cover.unsaid),
    [
      words.cover.level,
      overall.level === null ? notComputed(plan, overall) : (levelWords(plan)[overall.level] ?? ''),
    ],
    [
      words.cover.points,
      overall.points === null
        ? levels.notComputable
        : words.cover.pointsOf(overall.points.toFixed(1), String(maximum)),
    ],
    [
      words.cover.categories,
      isWhole ? words.cover.allCategories(count) : chosen.map(({ id }) => id).join(', '),
    ],
    [words.cover.madeOn, shownDate(request.madeOn, plan.messages, 'full')],
    [words.cover.rule, `${rubric.scoring.name}\n${words.cover.notOfficial}`],
    [words.cover.source, rubric.scoring.source],
  ];
  return facts.filter(([, value]) => value !== '');
}

/** With the way out, for whoever is to sign. */
function notComputed({ messages }: PlanContext, { obstacle }: OverallResult): string {
  const { levels } = messages.sheet;
  return obstacle === null ? levels.notComputable : `${levels.notComputable}\n${levels.obstacle[obstacle]}`;
}

function profileFacts({ index, messages }: PlanContext, profile: Profile, unsaid: string): Fact[] {
  const { summary } = messages.sheet;
  const { agencyTypes } = index.rubric;
  const type = agencyTypes.find(({ id }) => id === profile.agencyType)?.title ?? unsaid;
  return [
    ...(agencyTypes.length === 0 ? [] : [[summary.agencyType, type] as const]),
    [summary.fiscalYear, profile.fiscalYear === null ? unsaid : String(profile.fiscalYear)],
    [summary.round, profile.round === '' ? unsaid : profile.round],
  ];
}

function addBand(draft: SheetDraft, { plan, band }: PackContext, text: string, style: CellStyle): void {
  const size = { ...plan.typeface, size: titleSize(plan.typeface) };
  const width = draft.width(labelFrom, last);
  const row = draft.addRow(rowHeight([{ text, width, bold: true }], size), new Map([[labelFrom, text]]));
  draft.mergeInRow(row, labelFrom, last);
  draft.styleRow(style, row, labelFrom, last);
  draft.styleRow(band, row, labelFrom, last);
}

function addFact(draft: SheetDraft, { styles, typeface }: PlanContext, label: string, value: string): void {
  const texts = [
    { text: label, width: draft.width(labelFrom, valueFrom - 1) },
    { text: value, width: draft.width(valueFrom, last), bold: true },
  ];
  const row = draft.addRow(
    rowHeight(texts, typeface),
    new Map([
      [labelFrom, label],
      [valueFrom, value],
    ]),
  );
  draft.mergeInRow(row, labelFrom, valueFrom - 1);
  draft.mergeInRow(row, valueFrom, last);
  draft.styleRow(styles.field, row, labelFrom, valueFrom - 1);
  draft.styleRow(styles.text, row, valueFrom, last);
  draft.styleRow(styles.strong, row, valueFrom, last);
  draft.styleRow(styles.lines, row, labelFrom, last);
}
