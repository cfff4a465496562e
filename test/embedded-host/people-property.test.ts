/**
 * Whatever people do, and however late it arrives: cells hold what arrived last of what was meant for them, and nobody
 * misses an event.
 */
import fc from 'fast-check';
import type { EmbeddedHost, Participant } from '../../src/embedded-host/contract';
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import type { OfficeClient } from '../../src/embedded-host/node/open-client';
import { openClient } from '../../src/embedded-host/node/open-client';
import { grid } from './looking';
import { settle } from './open-host';
import type { Cell, Rows } from './shared-table';
import { SharedTable } from './shared-table';
import type { Seen } from './watching';
import { watchAll } from './watching';
import { howOften, replay } from '../fuzz/how-often';

const ROWS = 7;
/** No column stands in order, and seven is a prime number, so that no value comes twice in one. */
const VALUES = Array.from({ length: ROWS }, (_, row) =>
  [2, 3, 4, 5].map((by) => 1000 + (((row + 1) * by) % ROWS) * 10 + by),
);

const numbers = {
  person: fc.nat({ max: 2 }),
  a: fc.nat({ max: 5 }),
  b: fc.nat({ max: 5 }),
  c: fc.nat({ max: 3 }),
};
const step = fc.record({
  kind: fc.constantFrom(
    ...(['type', 'type', 'type', 'paste', 'clear', 'hold', 'send', 'send', 'flow'] as const),
    ...(['insertRows', 'deleteRows', 'moveRow', 'insertColumn', 'sort', 'cutPaste'] as const),
  ),
  ...numbers,
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** A person, and the same person in the simple table. */
interface Someone {
  readonly participant: Participant;
  /** What they see; null while they see everything at once. */
  view: Rows | null;
  /** How often cells had moved when they last looked. */
  seen: number;
  readonly waiting: LateWrites[];
  dropped: number;
}

interface LateWrites {
  readonly seen: number;
  readonly writes: readonly (readonly [Cell, number | null])[];
}

class Meeting {
  readonly table = new SharedTable(VALUES);
  private next = 0;
  private moves = 0;

  constructor(
    readonly host: EmbeddedHost,
    readonly id: string,
    readonly people: readonly Someone[],
  ) {}

  take({ kind, person, a, b, c }: Step): void {
    const someone = this.people[person];
    if (someone === undefined) return;
    const { participant } = someone;
    const { hands } = participant;
    switch (kind) {
      case 'type':
        this.write(someone, a, c, 1, 1, (value) => hands.type(this.id, a, c, `${value}`));
        return;
      case 'paste':
        this.write(someone, a, 0, 2, 2, (value) =>
          hands.paste(this.id, a, 0, [
            [`${value}`, `${value + 1}`],
            [`${value + 2}`, `${value + 3}`],
          ]),
        );
        return;
      case 'clear':
        this.write(someone, a, c, 2, 1, null);
        hands.clear(this.id, { row: a, column: c, rows: 2, columns: 1 });
        return;
      case 'hold':
        participant.edits.hold();
        someone.view = this.table.look();
        someone.seen = this.moves;
        return;
      case 'send':
        if (participant.edits.waiting > 0) {
          const outcome = participant.edits.sendEdit();
          expect(outcome).toBe(this.arrive(someone, someone.waiting.shift()));
        }
        return;
      case 'flow':
        participant.edits.flow();
        for (const late of someone.waiting.splice(0)) this.arrive(someone, late);
        someone.view = null;
        return;
      default:
        if (someone.view === null) this.move(kind, someone, a, b, c);
    }
  }

  private move(
    kind: Step['kind'],
    { participant: { hands } }: Someone,
    a: number,
    b: number,
    c: number,
  ): void {
    switch (kind) {
      case 'insertRows':
        this.moves += 1;
        hands.insertRows(this.id, a, 2);
        return this.table.insertRows(a, 2);
      case 'deleteRows':
        // Never all of them.
        if (this.table.values().length <= ROWS) return;
        this.moves += 1;
        hands.deleteRows(this.id, a, 1);
        return this.table.deleteRows(a, 1);
      case 'moveRow':
        if (b === a || b === a + 1) return;
        this.moves += 1;
        hands.moveRows(this.id, a, 1, b);
        return this.table.moveRow(a, b);
      case 'insertColumn':
        this.moves += 1;
        hands.insertColumns(this.id, c, 1);
        return this.table.insertColumn(c);
      case 'sort': {
        this.moves += 1;
        const columns = this.table.values()[0]?.length ?? 0;
        hands.sortRows(this.id, { row: 0, column: 0, rows: ROWS, columns }, c, true);
        return this.table.sort(0, ROWS, c);
      }
      case 'cutPaste':
        if (a !== b || c !== 0) this.moves += 1;
        hands.cutPaste(this.id, { row: a, column: c, rows: 1, columns: 1 }, this.id, b, 0);
        return this.table.cutPaste(a, c, b, 0);
      default:
    }
  }

  /** Writes numbers that nobody wrote before, or empties the cells. */
  private write(
    someone: Someone,
    row: number,
    column: number,
    rows: number,
    columns: number,
    edit: ((first: number) => void) | null,
  ): void {
    const view = someone.view ?? this.table.look();
    const first = this.next;
    const writes: (readonly [Cell, number | null])[] = [];
    for (let index = 0; index < rows * columns; index += 1) {
      const cell = view[row + Math.floor(index / columns)]?.[column + (index % columns)];
      if (cell !== undefined) writes.push([cell, edit === null ? null : first + index]);
    }
    this.next += rows * columns;
    edit?.(first);
    if (someone.view === null) for (const [cell, value] of writes) this.table.write(cell, value);
    else someone.waiting.push({ seen: someone.seen, writes });
  }

  /** An edit lands on the cells it was meant for, or nowhere. */
  private arrive(someone: Someone, late: LateWrites | undefined): 'made' | 'dropped' {
    if (late?.seen !== this.moves) {
      someone.dropped += 1;
      return 'dropped';
    }
    for (const [cell, value] of late.writes) expect(this.table.write(cell, value)).toBe(true);
    return 'made';
  }
}

test('every cell holds what was last to arrive of all that was meant for it', () => {
  const host = createEmbeddedHost({}, newFormulaEngine());
  host.hands.paste(
    host.workbook.activeSheetId,
    0,
    0,
    VALUES.map((line) => line.map(String)),
  );
  const before = host.save();
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }), (steps) => {
      host.restore(before);
      const id = host.workbook.activeSheetId;
      const people = ['Malee', 'Somchai', 'Prasert'].map((name): Someone => ({
        participant: host.join(name),
        view: null,
        seen: 0,
        waiting: [],
        dropped: 0,
      }));
      const meeting = new Meeting(host, id, people);
      for (const one of [
        ...steps,
        ...[0, 1, 2].map((person): Step => ({ kind: 'flow', person, a: 0, b: 0, c: 0 })),
      ]) {
        meeting.take(one);
      }
      const expected = meeting.table.values();
      const area = { row: 0, column: 0, rows: expected.length, columns: expected[0]?.length ?? 0 };
      expect(grid(host, 'Sheet1', area)).toEqual(expected);
      expect(people.map(({ participant }) => participant.edits.droppedEdits)).toEqual(
        people.map(({ dropped }) => dropped),
      );
      for (const { participant } of people) participant.leave();
    }),
    { ...replay, numRuns: howOften({ push: 100, fuzz: 2000 }) },
  );
});

/** Somebody edits, or the next event to somebody arrives or gets lost. */
const happening = fc.record({
  kind: fc.constantFrom('type', 'type', 'insertRow', 'deleteRow', 'pane', 'deliver', 'lose'),
  person: fc.nat({ max: 2 }),
  row: fc.nat({ max: 4 }),
});

test('everybody hears of every change that was not lost, in order, from where it came', async () => {
  const host = createEmbeddedHost({}, newFormulaEngine());
  const id = host.workbook.activeSheetId;
  const listeners = await Promise.all(
    ['Malee', 'Somchai', 'Prasert'].map(async (name) => {
      const participant = host.join(name);
      const client = await openClient(participant);
      const { seen } = await watchAll({ run: (batch) => client.Excel.run(batch) });
      return { participant, client, seen };
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 12 }), async (happenings) => {
      for (const { participant, seen } of listeners) {
        seen.splice(0);
        participant.mail.hold('events');
      }
      const underWay: string[][] = listeners.map(() => []);
      const heard: string[][] = listeners.map(() => []);
      for (const { kind, person, row } of happenings) {
        const actor = listeners[person];
        if (actor === undefined) continue;
        const { hands, mail } = actor.participant;
        const next = underWay[person] ?? [];
        expect(mail.waitingEvents).toBe(next.length);
        if (kind === 'deliver' || kind === 'lose') {
          const event = next.shift();
          if (event === undefined) continue;
          if (kind === 'lose') mail.loseEvent();
          else {
            mail.deliverEvent();
            heard[person]?.push(event);
          }
          continue;
        }
        if (kind === 'type') hands.type(id, row, 0, 'ก');
        else if (kind === 'insertRow') hands.insertRows(id, row, 1);
        else if (kind === 'deleteRow') hands.deleteRows(id, row, 1);
        else await writeFrom(actor.client, row);
        const whole = kind === 'insertRow' || kind === 'deleteRow';
        const address = whole ? `${row + 1}:${row + 1}` : `A${row + 1}`;
        underWay.forEach((events, listener) => {
          events.push(`${listener === person ? 'Local' : 'Remote'} ${address}`);
        });
      }
      for (const { participant } of listeners) participant.mail.flow();
      await settle();
      expect(
        listeners.map(({ seen }) => seen.map(({ source, address }: Seen) => `${source} ${address}`)),
      ).toEqual(heard.map((events, listener) => [...events, ...(underWay[listener] ?? [])]));
    }),
    { ...replay, numRuns: howOften({ push: 20, fuzz: 400 }) },
  );
  for (const { client } of listeners) client.close();
});

/** As a pane writes: through Microsoft's client. */
async function writeFrom(client: OfficeClient, row: number): Promise<void> {
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getCell(row, 0).values = [['ข']];
    await context.sync();
  });
}
