/**
 * The commands of the page: joined once, when Excel has answered, and carried out once the workbook is at hand. Knows the
 * pane only by what it is asked.
 */
import {
  associateCommands,
  type Associate,
  type CommandedPane,
  type CommandEvent,
} from './associate-commands';
import { showFailure } from './show-failure';
import { seen, watchSight, type Sight } from './watch-sight';
import type { Failure } from '../core/failures/failures';
import type { Command } from '../core/ports/command';

export interface Commands {
  /** After `Office.onReady`. */
  readonly begin: () => void;
  /** @param opening over when the pane has asked the workbook what it asks when it is opened */
  readonly opened: (opening: Promise<void>) => void;
}

export interface CommandedStore extends CommandedPane {
  setInSight(isInSight: boolean): Promise<void>;
}

export function createCommands(store: CommandedStore): Commands {
  let opening: Promise<void> = Promise.resolve();
  let sight: Sight = seen;
  let isJoined = false;
  const pane: CommandedPane = {
    command: async (name: Command): Promise<Failure | null> => {
      await opening;
      return store.command(name);
    },
  };
  return {
    opened: (asked) => {
      opening = asked;
    },
    begin: () => {
      if (isJoined) return;
      isJoined = true;
      const page = new URL('message.html', window.location.href).href;
      const associate: Associate = (name, run) =>
        Office.actions.associate(name, (event: CommandEvent | null) => {
          void run(event);
        });
      associateCommands(associate, pane, {
        isInSight: () => sight.isInSight(),
        show: () => sight.show(),
        showFailure: (failure) => showFailure(Office, page, failure),
      });
      sight = watchSight(Office, window, (isInSight) => void store.setInSight(isInSight));
    },
  };
}
