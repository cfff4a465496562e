/** What can be taken back: the workbook before each of the last edits, kept only when the host was asked to. */
import type { Change } from '../model/news';
import type { SavedWorkbook } from '../model/saved-workbook';
import type { Workbook } from '../model/workbook';
import { HostError } from '../protocol/host-error';

interface Step {
  readonly before: SavedWorkbook;
  readonly changes: readonly Change[];
}

export class UndoHistory {
  private readonly steps: Step[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly limit: number,
  ) {}

  /** Makes an edit that can be taken back. One that was refused leaves no step. */
  step(edit: () => void): void {
    if (this.limit === 0) {
      edit();
      return;
    }
    const before = this.workbook.save();
    const changes: Change[] = [];
    const stop = this.workbook.onNews((news) => {
      if (news.kind === 'changed') changes.push(news);
    });
    try {
      edit();
    } finally {
      stop();
    }
    this.steps.push({ before, changes });
    if (this.steps.length > this.limit) this.steps.shift();
  }

  undo(): void {
    const step = this.steps.pop();
    if (step === undefined) {
      throw new HostError('InvalidOperation', 'There is nothing to take back. See HostOptions.undoSteps.');
    }
    this.workbook.restore(step.before, step.changes);
  }
}
