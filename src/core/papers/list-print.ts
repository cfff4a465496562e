/** How the dated lists are printed: across A4, their heading repeated, and no heading alone at the foot of a page. */
import type { Messages } from '../words/messages';
import { pageRoom, planPageBreaks } from '../plan/page-breaks';
import type { PrintPlan } from '../plan/sheet-plan';
import { footerText } from '../layout/plan-context';
import type { SheetDraft } from '../plan/sheet-draft';

export interface ListPrint {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly headerRow: number;
  /** Rows that must not be the last of a page, beside the header. */
  readonly headings: readonly number[];
  readonly agencyName: string;
  readonly messages: Messages;
}

export function listPrint(
  draft: SheetDraft,
  { firstColumn, lastColumn, headerRow, headings, agencyName, messages }: ListPrint,
): PrintPlan {
  const layout = {
    orientation: 'landscape',
    margins: { top: 28, bottom: 40, left: 24, right: 24 },
  } as const;
  const room = pageRoom(layout, draft.width(firstColumn, lastColumn), draft.rowHeights[headerRow] ?? 0);
  return {
    ...layout,
    fitToPagesWide: 1,
    fitToPagesTall: 0,
    area: draft.wholeArea(),
    titleRows: { first: headerRow, last: headerRow },
    pageBreakRows: planPageBreaks(draft.rowHeights, new Set([headerRow, ...headings]), room),
    footer: { left: footerText(agencyName), center: '&A', right: messages.sheet.print.page },
    centerHorizontally: true,
  };
}
