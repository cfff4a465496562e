/**
 * How the summary is printed: upright, on one page as long as its small letters stay readable there (`one-size.ts` makes room). A rubric of so many
 * items that they would not takes as many pages as it needs, with the heading of the items on each and the signatures
 * together on the last.
 */
import type { SheetDraft } from '../../plan/sheet-draft';
import type { PrintPlan } from '../../plan/sheet-plan';
import { smaller } from '../../plan/sheet-styles';
import { onePageScale, pageRoom, planPageBreaks, printScale } from '../../plan/page-breaks';
import { typefaces } from '../../plan/typeface';
import { printFooter, type PlanContext } from '../plan-context';
import { isOneSize, smallIn } from './one-size';

/** Two lines at the foot. */
const margins = { top: 24, bottom: 54, left: 24, right: 24 };
const closeMargins = { ...margins, top: 16, bottom: 52 };

/** Of TH Sarabun New, in points, as printed: the least that anybody is asked to read. Other faces look as large at less. */
const smallestLetters = 8;
const [sarabun] = typefaces;

interface SummaryRows {
  /** The heading of the items. */
  readonly header: number;
  /** The rule, and below it the places to sign. */
  readonly ending: number;
}

export function summaryPrint(
  draft: SheetDraft,
  context: PlanContext,
  { header, ending }: SummaryRows,
): PrintPlan {
  const paper = {
    orientation: 'portrait',
    margins: isOneSize(context) ? closeMargins : margins,
  } as const;
  const width = draft.width(0, draft.columns.length - 1);
  const height = draft.rowHeights.reduce((sum, each) => sum + each, 0);
  const print = {
    ...paper,
    area: draft.wholeArea(),
    footer: printFooter(context, paper.orientation),
    centerHorizontally: true,
    fitToPagesWide: 1,
  };
  const small = smallIn(context).size;
  const scale = printScale(paper, width);
  const onePage = onePageScale(paper, { width, height });
  const letters = small * (onePage / 100);
  // More pages make nothing larger where it is the width that makes it small.
  if (onePage >= scale || letters >= (smallestLetters * small) / smaller(sarabun).size) {
    return { ...print, scale: null, fitToPagesTall: 1, titleRows: null, pageBreakRows: [] };
  }
  const room = pageRoom(paper, scale, draft.rowHeights[header] ?? 0);
  // Everything above the items is one block, and so is all below them.
  const kept = draft.rowHeights.flatMap((_, row) => (row <= header || row >= ending ? [row] : []));
  return {
    ...print,
    scale,
    fitToPagesTall: 0,
    titleRows: { first: header, last: header },
    pageBreakRows: planPageBreaks(draft.rowHeights, new Set(kept), room),
  };
}
