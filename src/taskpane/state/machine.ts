/**
 * All that the pane remembers from one event to the next, as plain data: what is shown, and beside it what decides
 * when the workbook is read, checked and written. Only the steps of this folder make a new one from an old one.
 */
import type { Profile } from '../../core/assessment/answers';
import type { Failure } from '../../core/failures/failures';
import type { Command } from '../../core/ports/command';
import type { CreateReport, HostTier, WorkbookSelection } from '../../core/ports/workbook-port';
import type { RubricIndex } from '../../core/rubric/rubric-index';
import type { WorkbookSnapshot } from '../../core/snapshot/snapshot';
import type { Language } from '../../core/words/language';
import type { Effect } from './effect';
import type { Happening } from './pane-event';
import { firstView, firstPrinting, noFilters, type PaneState, type Paper, type Phase } from './pane-state';
import type { CellsChange, WindowOfChanges, Want } from './reading-need';
import { nothingKnown, type UpkeepState } from './upkeep-state';
import type { Alarm } from './waits';

export interface Machine {
  /** Of the one rubric the pane knows; never changes. */
  readonly index: RubricIndex;
  /** When the event that is handled now has happened: milliseconds, as the clock gives them. */
  readonly at: number;
  /** What the views show. The very same object as long as nothing of it has changed. */
  readonly shown: PaneState;
  readonly connection: Connection;
  readonly reader: Reader;
  readonly checker: Checker;
  /** What stood in the pane before a creation that is under way; null when none is. */
  readonly creation: Creation | null;
  /** What is said or done once the reading it waits for is over, in the order asked. */
  readonly waiting: readonly Waiting[];
  /** What “try again” does; null means reading everything. */
  readonly again: Happening | null;
  /** What is selected on each sheet, by its id, as far as Excel has said. */
  readonly selections: ReadonlyMap<string, string>;
  /** Where the person stands, as far as Excel has said; null before that. */
  readonly here: WorkbookSelection | null;
  /** The pane was opened, and the row that is selected has not been looked for yet. */
  readonly opening: boolean;
  /** The page lives on behind a closed pane: it keeps no handlers, and reads only for what a person asks. */
  readonly asleep: boolean;
  /** The criterion a person was led to last. */
  readonly lastShown: string | null;
  /** When each alarm is due, in milliseconds. An alarm that is not here does not ring. */
  readonly alarms: ReadonlyMap<Alarm, number>;
  /** The pane is closed: nothing happens any more. */
  readonly disposed: boolean;
}

export interface Connection {
  /** Grows with each attempt, so that the answer to an older one does not count. */
  readonly attempt: number;
  /** What this Excel can do; null before it answered. */
  readonly tier: HostTier | null;
  readonly handlers: 'none' | 'asked' | 'registered';
  /** Excel refused the handlers at the last attempt. */
  readonly refused: boolean;
}

export interface Reader {
  /** Of the newest reading: the answers of all others are dropped. */
  readonly ticket: number;
  /** Of the last reading that was answered or given up. */
  readonly over: number;
  readonly underWay: ReadingUnderWay | null;
  /** Changes of a burst that may not be over. */
  readonly window: WindowOfChanges | null;
  /** What has to be read as soon as it can be. */
  readonly unread: readonly Want[];
  /** Something of ours is being written: changes are dropped and nothing is read. */
  readonly paused: boolean;
  /** Attempts that failed since the last success or news. */
  readonly attempts: number;
  /** Calculations until then belong to an edit or to us. */
  readonly explainedUntil: number;
  readonly lastFullReading: number;
  /** The edits after which figures began to differ. */
  readonly suspects: readonly CellsChange[];
  /** Differences have outlived a second look. */
  readonly confirmed: boolean;
}

export interface ReadingUnderWay {
  readonly ticket: number;
  readonly wants: readonly Want[];
  /** The same rows and figures once more, because they differed. */
  readonly secondReading: boolean;
  readonly inBackground: boolean;
}

export interface Checker {
  /** Of the newest check, or of what made it worthless. */
  readonly ticket: number;
  /** The ticket of the check that has no answer yet. */
  readonly underWay: number | null;
  /** Something has changed since the check under way began. */
  readonly again: boolean;
  /** Where the rows stood when the first of the decisions was made. */
  readonly decidedOver: WorkbookSnapshot['places'] | null;
}

export interface Creation {
  readonly earlier: Phase;
  readonly profile: Profile;
}

export interface Waiting {
  /** The reading it waits for, or any newer one. */
  readonly ticket: number;
  readonly then: Afterwards;
}

export type Afterwards =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'recalculated' }
  | { readonly kind: 'commanded'; readonly command: Command }
  | { readonly kind: 'created'; readonly report: CreateReport; readonly completed: boolean }
  | { readonly kind: 'notCreated'; readonly failure: Failure; readonly profile: Profile };

/** What a step gives: the machine as it is now, and what is to be done in the world. */
export type Stepped = readonly [Machine, readonly Effect[]];

export function firstMachine(index: RubricIndex, language: Language): Machine {
  return {
    index,
    at: Number.NEGATIVE_INFINITY,
    shown: {
      language,
      phase: { kind: 'starting', connected: false },
      view: firstView,
      draft: null,
      filters: noFilters,
      printing: firstPrinting,
      pinned: false,
      notice: null,
      making: null,
      levelChanges: { number: 0, changes: [] },
      turned: null,
      upkeep: nothingKnown,
    },
    connection: { attempt: 0, tier: null, handlers: 'none', refused: false },
    reader: {
      ticket: 0,
      over: 0,
      underWay: null,
      window: null,
      unread: [],
      paused: false,
      attempts: 0,
      explainedUntil: Number.NEGATIVE_INFINITY,
      lastFullReading: Number.NEGATIVE_INFINITY,
      suspects: [],
      confirmed: false,
    },
    checker: { ticket: 0, underWay: null, again: false, decidedOver: null },
    creation: null,
    waiting: [],
    again: null,
    selections: new Map(),
    here: null,
    opening: true,
    asleep: false,
    lastShown: null,
    alarms: new Map(),
    disposed: false,
  };
}

/** One step after the other, with what both want done. */
export function andThen([machine, effects]: Stepped, next: (machine: Machine) => Stepped): Stepped {
  const [after, more] = next(machine);
  return [after, more.length === 0 ? effects : [...effects, ...more]];
}

export function show(machine: Machine, change: Partial<PaneState>): Machine {
  return { ...machine, shown: { ...machine.shown, ...change } };
}

export function showUpkeep(machine: Machine, change: Partial<UpkeepState>): Machine {
  return show(machine, { upkeep: { ...machine.shown.upkeep, ...change } });
}

export function withReader(machine: Machine, change: Partial<Reader>): Machine {
  return { ...machine, reader: { ...machine.reader, ...change } };
}

export function withChecker(machine: Machine, change: Partial<Checker>): Machine {
  return { ...machine, checker: { ...machine.checker, ...change } };
}

/** @param wait from now on, in milliseconds */
export function withAlarm(machine: Machine, alarm: Alarm, wait: number): Machine {
  return { ...machine, alarms: new Map([...machine.alarms, [alarm, machine.at + wait]]) };
}

/** As `withAlarm`, unless it is to ring already. */
export function withFirstAlarm(machine: Machine, alarm: Alarm, wait: number): Machine {
  return machine.alarms.has(alarm) ? machine : withAlarm(machine, alarm, wait);
}

export function withoutAlarms(machine: Machine, ...alarms: readonly Alarm[]): Machine {
  if (!alarms.some((alarm) => machine.alarms.has(alarm))) return machine;
  return { ...machine, alarms: new Map([...machine.alarms].filter(([alarm]) => !alarms.includes(alarm))) };
}

/** Nothing else may read or write meanwhile. */
export function isWriting({ shown }: Machine): boolean {
  return shown.phase.kind === 'creating' || shown.making === 'repair' || shown.making === 'carry';
}
