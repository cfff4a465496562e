/**
 * Joins the names in the manifest and in `shortcuts.json` to what the pane does. A command always tells Excel that it is
 * done, or Excel would keep the button busy for five minutes; a key gives no event to tell it by. What stopped a command
 * is said in the pane where it can be seen, and in a small dialog where it cannot.
 */
import type { Failure } from '../core/failures/failures';
import type { Command } from '../core/ports/command';

/** The pane of this page, open or not. */
export interface CommandedPane {
  /** Waits until the workbook is at hand. @returns what stopped it; null when it was done */
  command(name: Command): Promise<Failure | null>;
}

export interface CommandSurface {
  readonly isInSight: () => boolean;
  /** Opens the pane where Excel lets an add-in do so. @returns whether it is open */
  readonly show: () => Promise<boolean>;
  readonly showFailure: (failure: Failure) => Promise<void>;
}

/** The part of `Office.AddinCommands.Event` that is used. */
export interface CommandEvent {
  completed(): void;
}

export type Associate = (
  name: string,
  run: (event: CommandEvent | null | undefined) => Promise<void>,
) => void;

export function associateCommands(associate: Associate, pane: CommandedPane, surface: CommandSurface): void {
  const run =
    (act: () => Promise<Failure | null>) =>
    async (event: CommandEvent | null | undefined): Promise<void> => {
      try {
        const failure = await act();
        if (failure !== null && !surface.isInSight()) await surface.showFailure(failure);
      } finally {
        event?.completed();
      }
    };
  associate(
    'nextGap',
    run(() => pane.command('nextGap')),
  );
  associate(
    'recalculate',
    run(() => pane.command('recalculate')),
  );
  associate(
    'turnTick',
    run(() => pane.command('turnTick')),
  );
  associate(
    'showRow',
    run(async () => ((await surface.show()) ? pane.command('showRow') : { kind: 'paneShut' })),
  );
}
