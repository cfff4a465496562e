/**
 * Tells when something happened in the workbook, whoever did it. Handlers only report: they read nothing and write
 * nothing, so that two people's add-ins never answer each other's writes.
 *
 * Batch plan: 1 sync to register everything, 1 to remove it. Handlers are removed through the context that added
 * them; through another one Excel keeps calling them.
 * Requirement sets: worksheets.onChanged, its details and onSelectionChanged 1.9, onCalculated 1.8, onActivated, onAdded and
 * onDeleted 1.7. The events of renamed
 * and moved sheets (1.17) are not used: sheets are known by id, and their new name is seen at the next full reading.
 */
import { succeeded, type Outcome } from '../../core/failures/outcome';
import type { StopWatching, WorkbookChange, WorkbookNews } from '../../core/ports/workbook-port';
import type { CellValue } from '../../core/sheet/sheet-grid';
import type { ExcelEnvironment } from '../office/excel-environment';
import { runBatch, runBatchIn } from '../office/run-batch';

type Listener = (news: WorkbookNews) => void;

/** What every registration gives back, whatever its event carries. */
interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

export async function watchWorkbook(
  environment: ExcelEnvironment,
  listener: Listener,
): Promise<Outcome<StopWatching>> {
  const registered = await runBatch(environment, 'fail', async (context) => {
    const registrations = register(context.workbook.worksheets, listener);
    await context.sync();
    return registrations;
  });
  return registered.ok ? succeeded(stopper(environment, registered.value)) : registered;
}

function register(worksheets: Excel.WorksheetCollection, listener: Listener): readonly Registration[] {
  const structure = async (): Promise<void> => listener({ kind: 'structure' });
  return [
    worksheets.onChanged.add(async (event) => listener(changeOf(event))),
    worksheets.onCalculated.add(async () => listener({ kind: 'calculated' })),
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) =>
      listener({ kind: 'selected', sheetId: worksheetId, address }),
    ),
    worksheets.onActivated.add(async ({ worksheetId }) =>
      listener({ kind: 'selected', sheetId: worksheetId, address: null }),
    ),
  ];
}

/** Inserted and deleted cells move others, whose addresses the event does not name. */
function changeOf(event: Excel.WorksheetChangedEventArgs): WorkbookChange {
  if (event.changeType !== 'RangeEdited' || event.address === '') {
    return { kind: 'structure' };
  }
  return {
    kind: 'cells',
    sheetId: event.worksheetId,
    address: event.address,
    by: event.source === 'Remote' ? 'colleague' : 'me',
    ...valueAfter(event),
  };
}

/** Only of a single cell; Excel leaves it out for others, against its types, and for some edits altogether. */
function valueAfter(event: Excel.WorksheetChangedEventArgs): { readonly after?: CellValue } {
  const details = event.details as Excel.ChangedEventDetail | undefined;
  if (details === undefined || details.valueTypeAfter === 'Error') return {};
  const after: unknown = details.valueAfter;
  const isPlain = typeof after === 'string' || typeof after === 'number' || typeof after === 'boolean';
  return isPlain ? { after } : details.valueTypeAfter === 'Empty' ? { after: null } : {};
}

/** Stopping twice is harmless; so is stopping after the connection is gone, for then nothing calls any more. */
function stopper(environment: ExcelEnvironment, registrations: readonly Registration[]): StopWatching {
  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    const [first] = registrations;
    if (first === undefined) {
      return;
    }
    await runBatchIn(environment, first.context, async () => {
      for (const registration of registrations) {
        registration.remove();
      }
      await first.context.sync();
    });
  };
  return () => {
    stopped ??= stop();
    return stopped;
  };
}
