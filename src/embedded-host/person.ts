/** One person with the workbook open: their hands, their clients, and what is under way between. */
import type { HostConnection, HostOptions, Participant } from './contract';
import { createHands } from './hands/create-hands';
import { LateBox } from './hands/late-box';
import { createLateHands } from './hands/late-hands';
import type { News } from './model/news';
import { UndoHistory } from './model/undo-history';
import type { Book } from './model/book';
import { Connection } from './protocol/connection';
import { FaultBox } from './protocol/fault-box';
import { Mailbox } from './protocol/mailbox';
import { TrafficCounter } from './protocol/traffic-counter';
import type { SheetLooks } from './view/sheet-look';
import { WorkbookLook } from './view/workbook-look';

/** What all people share. */
export interface Room {
  readonly workbook: Book;
  readonly looks: SheetLooks;
  readonly settings: Map<string, string>;
  /** Clients of all people have different numbers. */
  newConnectionNumber(): number;
  /** Called after anything was done. */
  changed(): void;
  left(person: Person): void;
}

export interface Person extends Participant {
  /** Brings news to all clients of this person. */
  deliver(news: News): void;
  /** Lets go of what was done in a workbook that is no more: it was put back to what it was. */
  forget(): void;
}

export function createPerson(
  room: Room,
  number: number,
  name: string,
  options: Required<HostOptions>,
): Person {
  const { workbook, settings } = room;
  const traffic = new TrafficCounter();
  const faults = new FaultBox();
  const mail = new Mailbox();
  const history = new UndoHistory(workbook, number, options.undoSteps);
  const connections: Connection[] = [];
  const changed = (): void => {
    room.changed();
  };
  const host = { workbook, person: number, options, traffic, faults, mail, history, settings, changed };
  const edits = new LateBox(workbook);
  workbook.windows.of(number);
  const forget = (): void => {
    history.clear();
    edits.abandon();
  };
  const self: Person = {
    name,
    workbook: new WorkbookLook(workbook, number, room.looks),
    hands: createLateHands(createHands(workbook, number, history, changed), edits),
    edits,
    mail,
    traffic,
    faults,
    connect: (): HostConnection => {
      const connection = new Connection(host, room.newConnectionNumber());
      connections.push(connection);
      return connection;
    },
    leave: () => {
      for (const connection of connections.splice(0)) connection.close();
      forget();
      workbook.windows.close(number);
      room.left(self);
    },
    deliver: (news) => {
      for (const connection of connections) connection.deliver(news);
    },
    forget,
  };
  return self;
}
