/** Notes every event that a client hears. */
import type { Opened } from './open-host';

export interface Seen {
  readonly type: string;
  readonly source?: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly triggerSource?: string;
  readonly details?: unknown;
  readonly worksheetId?: string;
}

export async function watchAll({
  run,
}: Pick<Opened, 'run'>): Promise<{ seen: Seen[]; stop: () => Promise<void> }> {
  const seen: Seen[] = [];
  const note = (event: object): Promise<void> => {
    seen.push(JSON.parse(JSON.stringify(event)) as Seen);
    return Promise.resolve();
  };
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(note);
    worksheets.onCalculated.add(note);
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onSelectionChanged.add(note);
    await context.sync();
    const stop = async (): Promise<void> => {
      changed.remove();
      await changed.context.sync();
    };
    return { seen, stop };
  });
}
