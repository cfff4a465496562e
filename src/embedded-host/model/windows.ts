/** What each person looks at: a sheet, and a selection on every sheet. Nobody sees or moves another's. */
import { area, type Area } from '../cells/area';
import type { Sheet } from './sheet';

export interface PersonWindow {
  active: Sheet;
  readonly selections: Map<Sheet, Area>;
}

export type SavedWindows = ReadonlyMap<number, PersonWindow>;

export class Windows {
  private readonly windows = new Map<number, PersonWindow>();

  /** `first` is what somebody sees who has looked at nothing yet. */
  constructor(private readonly first: () => Sheet) {}

  of(person: number): PersonWindow {
    let window = this.windows.get(person);
    if (window === undefined) {
      window = { active: this.first(), selections: new Map() };
      this.windows.set(person, window);
    }
    return window;
  }

  selection(person: number, sheet: Sheet): Area {
    return this.of(person).selections.get(sheet) ?? area(0, 0);
  }

  /** The people who look at this sheet. */
  lookingAt(sheet: Sheet): number[] {
    return [...this.windows].filter(([, window]) => window.active === sheet).map(([person]) => person);
  }

  people(): number[] {
    return [...this.windows.keys()];
  }

  save(): SavedWindows {
    return new Map([...this.windows].map(([person, window]) => [person, copied(window)]));
  }

  restore(person: number, saved: SavedWindows): void {
    const window = saved.get(person);
    if (window !== undefined) this.windows.set(person, copied(window));
  }

  close(person: number): void {
    this.windows.delete(person);
  }

  /** Brings everybody whose sheet is gone to the first there is. */
  settle(isOpen: (sheet: Sheet) => boolean): void {
    for (const window of this.windows.values()) if (!isOpen(window.active)) window.active = this.first();
  }
}

function copied({ active, selections }: PersonWindow): PersonWindow {
  return { active, selections: new Map(selections) };
}
