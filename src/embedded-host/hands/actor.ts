/** One person at the workbook: who acts, and what every edit of theirs has in common. */
import { HostError } from '../cells/host-error';
import type { Book } from '../model/book';
import { LiveRange, checkUnlocked } from '../model/live-range';
import type { Origin } from '../model/news';
import type { Sheet } from '../model/sheet';
import type { UndoHistory } from '../model/undo-history';
import type { HandAnswer, HandArguments, HandName } from '../user-hands';
import type { HostArea } from '../workbook-view';

/** What each hand does, whoever's it is. */
export type HandTable = {
  readonly [Name in HandName]: (actor: Actor, ...given: HandArguments[Name]) => HandAnswer<Name>;
};

export class Actor {
  constructor(
    readonly book: Book,
    private readonly origin: Origin,
    private readonly history: UndoHistory,
    private readonly changed: () => void,
  ) {}

  sheet(id: string): Sheet {
    const found = this.book.sheets.find((s) => s.id === id);
    if (found === undefined) throw new HostError('ItemNotFound', `There is no sheet ${id}.`);
    return found;
  }

  range(id: string, block: HostArea): LiveRange {
    return new LiveRange(this.book, this.sheet(id), block);
  }

  /** An edit that can be taken back. */
  act<Answer>(edit: () => Answer): Answer {
    return this.look(() =>
      this.history.step((begin) => {
        begin();
        return edit();
      }),
    );
  }

  /** What changes nothing that could be taken back, such as selecting. */
  look<Answer>(act: () => Answer): Answer {
    const answer = this.book.actAs(this.origin, () => {
      const done = act();
      this.book.settle();
      return done;
    });
    this.changed();
    return answer;
  }

  undo(): void {
    this.look(() => {
      this.history.undo();
    });
  }

  checkUnlocked(sheet: Sheet, block: HostArea): void {
    checkUnlocked(sheet, block);
  }
}
