/** Everything a sheet holds besides its id and name, copied so deep that neither copy feels the other's changes. */
import type { Sheet } from './sheet';

type Methods<T> = { [K in keyof T]: T[K] extends (...given: never[]) => unknown ? K : never }[keyof T];

/** The compiler asks for every field that a sheet ever gets. */
export type SheetParts = Omit<Sheet, Methods<Sheet> | 'id' | 'name'>;

export function copyParts(parts: SheetParts): SheetParts {
  return {
    visibility: parts.visibility,
    tabColor: parts.tabColor,
    // Contents and styles are immutable values in grids that are not.
    contents: parts.contents.copy(),
    styles: parts.styles.copy(),
    rowHeights: new Map(parts.rowHeights),
    columnWidths: new Map(parts.columnWidths),
    hiddenRows: new Map(parts.hiddenRows),
    hiddenColumns: new Map(parts.hiddenColumns),
    merges: [...parts.merges],
    conditionalFormats: parts.conditionalFormats.map((format) => ({ ...format, areas: [...format.areas] })),
    validations: [...parts.validations],
    frozenRows: parts.frozenRows,
    frozenColumns: parts.frozenColumns,
    charts: parts.charts.map((chart) => ({ ...chart, series: chart.series.map((one) => ({ ...one })) })),
    pageLayout: {
      ...parts.pageLayout,
      zoom: { ...parts.pageLayout.zoom },
      headersFooters: { ...parts.pageLayout.headersFooters },
    },
    horizontalBreaks: [...parts.horizontalBreaks],
    protection: { ...parts.protection },
  };
}
