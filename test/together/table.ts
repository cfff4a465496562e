/** Where people sit round one workbook: five windows opened once, and the workbooks that histories begin with. */
import type { Outcome } from '../../src/core/failures/outcome';
import type { WorkbookPort } from '../../src/core/ports/workbook-port';
import type { WorkbookSnapshot } from '../../src/core/snapshot/snapshot';
import type { EmbeddedHost, SavedState } from '../../src/embedded-host/contract';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import { openClient } from '../../src/embedded-host/node/open-client';
import { createExcelWorkbook } from '../../src/excel/operations/excel-workbook';
import { createRequest, noProgress, tinyRubric, valueOf } from '../excel/open-workbook';
import type { History } from './actions';
import { turn } from './held-client';
import { mostPeople, openSeat, type Seat } from './person';

export interface Table {
  readonly host: EmbeddedHost;
  readonly seats: readonly Seat[];
  /** Looks at the workbook through a window of its own, in which nobody sits. */
  readonly observer: WorkbookPort;
  readonly bases: Readonly<Record<History['base'], Base>>;
  /** Runs until no request is under way and no event or answer is on its way; what is held stays so. */
  idle(): Promise<void>;
  close(): void;
}

export interface Base {
  readonly state: SavedState;
  /** What every pane reads of it: it need not be read by each of them anew. */
  readonly reading: Outcome<WorkbookSnapshot>;
}

/** A request that waits for the end of somebody's typing is under way for as long as that takes. */
const patience = 6;

function isMoving({ participant, unanswered }: Seat, turns: number): boolean {
  const { mail, faults } = participant;
  if (faults.cellEditMode && turns > patience) return false;
  return unanswered() > mail.waitingRequests + mail.waitingAnswers;
}

export async function openTable(): Promise<Table> {
  const host = createEmbeddedHost({}, newFormulaEngine());
  const client = await openClient(host);
  const observer = createExcelWorkbook(client);
  const seats: Seat[] = [];
  for (let number = 0; number < mostPeople; number += 1) seats.push(await openSeat(host, number));
  const empty = { state: host.save(), reading: await observer.read(tinyRubric) };
  valueOf(await observer.create(createRequest(tinyRubric), noProgress));
  const whole = { state: host.save(), reading: await observer.read(tinyRubric) };
  return {
    host,
    seats,
    observer,
    bases: { empty, whole },
    idle: async () => {
      let quiet = 0;
      for (let turns = 0; quiet < 2; turns += 1) {
        await turn();
        quiet = seats.some((seat) => isMoving(seat, turns)) ? 0 : quiet + 1;
      }
    },
    close: () => {
      for (const seat of seats) seat.close();
      client.close();
    },
  };
}
