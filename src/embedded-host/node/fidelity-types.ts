/**
 * Checked by the compiler, never run: every member a host object describes exists in Microsoft's types under the
 * same name, scalars and links as properties, methods as functions. A misspelt member (`autoFitColumns`) or one
 * that Excel does not have cannot slip in, which is how hand-made stand-ins come to lie.
 */
import type { rangeBorderCollectionType, rangeBorderType } from '../objects/border-objects';
import type { chartCollectionType } from '../objects/charts/chart-collection';
import type {
  chartAxesType,
  chartAxisType,
  chartLegendType,
  chartTitleType,
  chartType,
} from '../objects/charts/chart-objects';
import type {
  conditionalFormatCollectionType,
  conditionalFormatType,
  customFormatType,
  customRuleType,
  ruleFillType,
  ruleFontType,
  ruleFormatType,
} from '../objects/conditional-format-objects';
import type {
  formatProtectionType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
} from '../objects/format-objects';
import type { freezePanesType } from '../objects/freeze-panes-object';
import type { namedItemCollectionType, namedItemType } from '../objects/name-objects';
import type {
  headerFooterGroupType,
  headerFooterType,
  pageLayoutType,
} from '../objects/pages/page-layout-objects';
import type { pageBreakCollectionType, pageBreakType } from '../objects/pages/page-break-objects';
import type {
  chartSeriesType,
  seriesCollectionType,
  seriesFillType,
  seriesFormatType,
  seriesLineType,
} from '../objects/charts/series-objects';
import type { worksheetProtectionType } from '../objects/protection-object';
import type { rangeAreasType, rangeCollectionType } from '../objects/range-areas-object';
import type { rangeType } from '../objects/range-object';
import type { dataValidationType } from '../objects/validation-object';
import type {
  applicationType,
  runtimeType,
  workbookProtectionType,
  workbookType,
} from '../objects/workbook-object';
import type { worksheetType } from '../objects/worksheet-object';
import type { worksheetCollectionType } from '../objects/worksheets-object';

type Part<Type, Name extends string> =
  Type extends Readonly<Record<Name, infer Members>> ? keyof Members : never;

/** Members of the wire only: what begins with an underscore, and what is named as internal. */
type Public<Name, Internal extends string> = Exclude<Name, `_${string}` | Internal | symbol | number>;

/** `any` is a property: some of Microsoft's are typed so. */
type IsAny<Type> = 0 extends 1 & Type ? true : false;

type FunctionNames<Class> = {
  [Name in keyof Class]-?: IsAny<Class[Name]> extends true
    ? never
    : Class[Name] extends (...given: never[]) => unknown
      ? Name
      : never;
}[keyof Class];

/** What the host describes and Excel does not have. Must be `never`. */
type Strangers<Type, Class, Internal extends string = never> =
  | Exclude<
      Public<Part<Type, 'scalars'> | Part<Type, 'links'>, Internal>,
      Exclude<keyof Class, FunctionNames<Class>>
    >
  | Exclude<Public<Part<Type, 'methods'>, Internal>, FunctionNames<Class>>;

type None<Found extends never> = Found;

export type Fidelity = [
  None<Strangers<typeof applicationType, Excel.Application>>,
  None<Strangers<typeof workbookType, Excel.Workbook>>,
  None<Strangers<typeof workbookProtectionType, Excel.WorkbookProtection>>,
  None<Strangers<typeof worksheetCollectionType, Excel.WorksheetCollection>>,
  None<Strangers<typeof worksheetType, Excel.Worksheet>>,
  None<Strangers<typeof worksheetProtectionType, Excel.WorksheetProtection>>,
  None<Strangers<typeof freezePanesType, Excel.WorksheetFreezePanes>>,
  None<Strangers<typeof rangeType, Excel.Range>>,
  None<Strangers<typeof rangeAreasType, Excel.RangeAreas>>,
  None<Strangers<typeof rangeCollectionType, Excel.RangeCollection>>,
  None<Strangers<typeof rangeFormatType, Excel.RangeFormat>>,
  None<Strangers<typeof rangeFontType, Excel.RangeFont>>,
  None<Strangers<typeof rangeFillType, Excel.RangeFill>>,
  None<Strangers<typeof formatProtectionType, Excel.FormatProtection>>,
  // `id` is the key by which the client finds a border again.
  None<Strangers<typeof rangeBorderType, Excel.RangeBorder, 'id'>>,
  None<Strangers<typeof rangeBorderCollectionType, Excel.RangeBorderCollection>>,
  None<Strangers<typeof conditionalFormatType, Excel.ConditionalFormat>>,
  None<Strangers<typeof conditionalFormatCollectionType, Excel.ConditionalFormatCollection>>,
  None<Strangers<typeof customFormatType, Excel.CustomConditionalFormat>>,
  None<Strangers<typeof customRuleType, Excel.ConditionalFormatRule>>,
  None<Strangers<typeof ruleFormatType, Excel.ConditionalRangeFormat>>,
  None<Strangers<typeof ruleFontType, Excel.ConditionalRangeFont>>,
  None<Strangers<typeof ruleFillType, Excel.ConditionalRangeFill>>,
  None<Strangers<typeof runtimeType, Excel.Runtime>>,
  None<Strangers<typeof dataValidationType, Excel.DataValidation>>,
  None<Strangers<typeof namedItemType, Excel.NamedItem>>,
  None<Strangers<typeof namedItemCollectionType, Excel.NamedItemCollection>>,
  None<Strangers<typeof pageLayoutType, Excel.PageLayout>>,
  None<Strangers<typeof headerFooterGroupType, Excel.HeaderFooterGroup>>,
  None<Strangers<typeof headerFooterType, Excel.HeaderFooter>>,
  None<Strangers<typeof pageBreakType, Excel.PageBreak>>,
  // Older clients ask by getItemAt where newer ones have getItem.
  None<Strangers<typeof pageBreakCollectionType, Excel.PageBreakCollection, 'getItemAt'>>,
  None<Strangers<typeof chartCollectionType, Excel.ChartCollection>>,
  None<Strangers<typeof chartType, Excel.Chart>>,
  None<Strangers<typeof chartTitleType, Excel.ChartTitle>>,
  None<Strangers<typeof chartLegendType, Excel.ChartLegend>>,
  None<Strangers<typeof chartAxesType, Excel.ChartAxes>>,
  None<Strangers<typeof chartAxisType, Excel.ChartAxis>>,
  None<Strangers<typeof chartSeriesType, Excel.ChartSeries>>,
  None<Strangers<typeof seriesFormatType, Excel.ChartSeriesFormat>>,
  None<Strangers<typeof seriesFillType, Excel.ChartFill>>,
  None<Strangers<typeof seriesLineType, Excel.ChartLineFormat>>,
  None<Strangers<typeof seriesCollectionType, Excel.ChartSeriesCollection>>,
];
