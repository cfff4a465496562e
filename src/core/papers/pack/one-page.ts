/** A sheet of the pack that is one upright page, whatever stands on it. */
import type { ChartPlan, SheetPlan } from '../../plan/sheet-plan';
import type { SheetDraft } from '../../plan/sheet-draft';
import { titleBand } from '../../plan/sheet-styles';
import { printFooter } from '../../layout/plan-context';
import type { PackContext } from './pack-context';

interface OnePage {
  readonly marker: string;
  readonly name: string;
  /** Free at the sides, in points. */
  readonly margin: number;
  readonly charts?: readonly ChartPlan[];
}

export function onePage(
  { plan }: PackContext,
  draft: SheetDraft,
  { marker, name, margin, charts = [] }: OnePage,
): SheetPlan {
  return {
    role: { kind: 'gaps' },
    marker,
    name,
    visibility: 'visible',
    tabColor: titleBand.fill ?? '',
    ...draft.parts(),
    checkboxes: [],
    validations: [],
    conditionalFormats: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: {
      orientation: 'portrait',
      scale: null,
      fitToPagesWide: 1,
      fitToPagesTall: 1,
      area: draft.wholeArea(),
      titleRows: null,
      pageBreakRows: [],
      margins: { top: 36, bottom: 54, left: margin, right: margin },
      footer: printFooter(plan, 'portrait'),
      centerHorizontally: true,
    },
    charts,
  };
}
