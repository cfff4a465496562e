/** What every view of check and repair needs: the pane, its words of upkeep, and the state of the check. */
import * as React from 'react';
import { upkeepMessagesFor, type UpkeepMessages } from '../../words/upkeep-messages';
import type { Place } from '../../../core/sheet/sheet-grid';
import type { UpkeepState } from '../../state/upkeep-state';
import type { UpkeepActions } from '../../store/pane-store-contract';
import type { Wording } from '../../words/fault-groups';
import { formatNumber } from '../../words/format-number';
import { usePane, usePaneState } from '../pane/pane-context';

export interface Repair extends Wording {
  readonly upkeep: UpkeepActions;
  readonly state: UpkeepState;
  readonly words: UpkeepMessages;
  readonly number: (value: number) => string;
  readonly goTo: (place: Place) => void;
}

const RepairContext = React.createContext<Repair | null>(null);

/** Made once for all views below it: a long list has hundreds of them. */
export function RepairProvider({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const { store, index, messages, language } = usePane();
  const state = usePaneState().upkeep;
  const repair = React.useMemo<Repair>(
    () => ({
      upkeep: store.upkeep,
      state,
      index,
      messages,
      words: upkeepMessagesFor(language),
      language,
      number: (value) => formatNumber(value, language),
      goTo: (place) => void store.goToPlace(place),
    }),
    [store, state, index, messages, language],
  );
  return <RepairContext.Provider value={repair}>{children}</RepairContext.Provider>;
}

export function useRepair(): Repair {
  const repair = React.useContext(RepairContext);
  if (repair === null) throw new Error('useRepair outside RepairProvider');
  return repair;
}

/** As the sheet numbers its rows. */
export function rowName({ row, sheetName }: Place, { words, number }: Repair): string {
  // The name of a sheet is not broken in two: “หมวด / 1” reads badly in a narrow card.
  return words.questions.row(number(row + 1), sheetName.replace(/ /g, '\u00a0'));
}
