/**
 * Asks what cells bear beside their contents: checkboxes, validations, gap colours.
 *
 * Batch plan: 1 sync for each full request, of which the real rubric needs one; none when there is nothing to ask. No
 * write. Rules of conditional formats are counted and never read: Excel fails to give back several of one kind.
 * Requirement sets: dataValidation 1.8, conditionalFormats.getCount 1.6, control 1.18 and only behind the tier.
 */
import type { Probe } from '../../core/standing/condition';
import { areaAddress } from '../../core/sheet/cell-address';
import type { HostTier } from '../../core/ports/workbook-port';
import type { ExcelEnvironment } from '../office/excel-environment';
import { pack } from '../office/pack';

/** What the client sends for one question: a range, what hangs on it, and the asking. */
const bytesPerProbe = 700;

/** @returns for each probe whether what it asks for is there */
export async function askProbes(
  environment: ExcelEnvironment,
  context: Excel.RequestContext,
  tier: HostTier,
  probes: readonly Probe[],
): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  for (const request of pack(probes.map((probe) => ({ probe, bytes: bytesPerProbe })))) {
    const sheets = new Map<string, Excel.Worksheet>();
    const queued = request.map(({ probe }) => {
      const range = rangeOf(context, sheets, probe);
      return probe.asks === 'ticks' && tier.nativeCheckboxes
        ? queueControl(environment, range)
        : queueProbe(range, probe);
    });
    // eslint-disable-next-line pmqa/no-sync-in-loop -- a turn for each full request; the real rubric takes one
    await context.sync();
    answers.push(...queued.map((answer) => answer()));
  }
  return answers;
}

/** One object for each sheet, not for each probe: every object is paid for in bytes. */
function rangeOf(
  context: Excel.RequestContext,
  sheets: Map<string, Excel.Worksheet>,
  { sheetId, area }: Probe,
): Excel.Range {
  const sheet = sheets.get(sheetId) ?? context.workbook.worksheets.getItem(sheetId);
  sheets.set(sheetId, sheet);
  return sheet.getRange(areaAddress(area));
}

/** @returns what to ask after a sync, as below */
function queueControl(environment: ExcelEnvironment, range: Excel.Range): () => boolean {
  range.load('control');
  return () => range.control.type === environment.Excel.CellControlType.checkbox;
}

/** Below the tier that knows checkboxes a tick is a list of TRUE and FALSE. */
function queueProbe(range: Excel.Range, { asks, rules }: Probe): () => boolean {
  if (asks === 'colours') {
    const count = range.conditionalFormats.getCount();
    return () => count.value >= rules;
  }
  if (asks === 'list') {
    const list = range.dataValidation.load(['type', 'rule']);
    return () => list.type === 'List' && !isTickRule(list.rule);
  }
  const validation = range.dataValidation.load('type');
  const wanted = asks === 'wholeNumber' ? 'WholeNumber' : 'List';
  return () => validation.type === wanted;
}

/** Cells that were boxes in an older layout have the list of a box, which refuses the words that belong there now. */
function isTickRule({ list }: Excel.DataValidationRule): boolean {
  return typeof list?.source === 'string' && /^\s*TRUE\s*,\s*FALSE\s*$/iu.test(list.source);
}
