/**
 * A pane without a store, for the laws of its steps: a machine, the questions it has asked that nobody has answered
 * yet, and a workbook of which only the version matters. Whoever plays decides the order of the answers.
 */
import type { Failure } from '../../../src/core/failures/failures';
import { failed, succeeded, type Outcome } from '../../../src/core/failures/outcome';
import { emptyAnswer, type Answers } from '../../../src/core/assessment/answers';
import { assess } from '../../../src/core/assessment/attainment';
import type { HostTier, WorkbookChange, WorkbookSelection } from '../../../src/core/ports/workbook-port';
import { indexRubric } from '../../../src/core/rubric/rubric-index';
import { coreFigures } from '../../core/snapshot/core-figures';
import type { WorkbookSnapshot } from '../../../src/core/snapshot/snapshot';
import type { Effect } from '../../../src/taskpane/state/effect';
import { firstMachine, isWriting, type Machine } from '../../../src/taskpane/state/machine';
import type { Happening } from '../../../src/taskpane/state/pane-event';
import { readingOf } from '../../../src/taskpane/state/picture/reading-phases';
import { step } from '../../../src/taskpane/state/step';
import { sampleRubric, smallShape } from '../../core/assessment/sample-rubric';
import { nothingFound } from '../scripted-upkeep';
import { stepOf } from '../upkeep-samples';
import { testProfile } from '../scripted-workbook';

const index = indexRubric(sampleRubric(smallShape));
const tier: HostTier = { api: '1.18', nativeCheckboxes: true };
const place = { sheetId: '{sheet-1}', sheetName: 'หมวด 1', row: 8, column: 4 };
const standing: WorkbookSelection = {
  kind: 'selected',
  sheetId: '{sheet-1}',
  address: 'E9',
};

const noAnswers: Answers = new Map();
const figures = coreFigures(index, assess(index, noAnswers, testProfile.agencyType));

/** Grows with every edit, whether or not an event tells of it. */
export interface Book {
  version: number;
  exists: boolean;
  failing: boolean;
  /** A formula is late: the workbook's own figures differ. */
  bent: boolean;
}

export interface Question {
  /** What is answered is decided when the question is asked, as in Excel. */
  readonly answer: Happening | null;
}

export interface PaneTable {
  readonly book: Book;
  readonly machine: Machine;
  readonly questions: readonly Question[];
  readonly now: number;
  /** What broke a law the moment it happened. */
  readonly complaints: readonly string[];
  happen(happening: Happening): void;
  /** Answers the question at this position, counted round; false when there is none. */
  answer(position: number): boolean;
  /** What comes when it is its turn to be answered, though no effect asked for it. */
  answerLater(answer: Happening): void;
  /** Turns the clock; what is due on the way rings in its order. */
  wait(milliseconds: number): void;
  /** Answers and rings until nothing is asked and nothing is due. @param choose whose turn it is, of so many */
  settle(choose: (count: number) => number): void;
  /** What is shown of the one row; undefined without figures. */
  shownEvidence(): string | undefined;
  /** The version of the workbook that is shown; null without figures. */
  shownVersion(): number | null;
}

/** What stands in the row changes with every edit, and changes no figure. */
export function evidenceOf(version: number): string {
  return `หลักฐานที่ ${version}`;
}

const columns = new Map([
  [
    'pmqa:category:1',
    new Map([
      ['id', 0],
      ['met', 4],
      ['evidence', 5],
    ] as const),
  ],
]);

/** The edit that made this version, with what Excel says of it. */
export function editOf(version: number): WorkbookChange {
  return { kind: 'cells', sheetId: place.sheetId, address: 'F9', by: 'me', after: evidenceOf(version) };
}

export function openTable(): PaneTable {
  const book: Book = { version: 0, exists: true, failing: false, bent: false };
  const complaints: string[] = [];
  const questions: Question[] = [];
  let machine = firstMachine(index, 'th');
  let now = 1_000_000;

  function shownVersion(of: Machine = machine): number | null {
    return readingOf(of.shown)?.snapshot.layoutVersion ?? null;
  }

  function snapshot(): WorkbookSnapshot {
    const item = figures.get('item 1.1');
    const bent = book.bent && item !== undefined ? [['item 1.1', { ...item, points: 7 }] as const] : [];
    return {
      layoutVersion: book.version,
      rubricId: index.rubric.id,
      rubricEdition: index.rubric.edition,
      profile: testProfile,
      answers: new Map([['1.1.B1', { ...emptyAnswer, evidence: evidenceOf(book.version) }]]),
      from1904: false,
      places: new Map([['1.1.B1', place]]),
      figures: new Map([...figures, ...bent]),
      figureRows: new Map(),
      sheets: new Map([
        ['pmqa:category:1', { sheetId: '{sheet-1}', name: 'หมวด 1', visible: true, keyRow: 0 }],
      ]),
      columns,
      notAllCounted: new Set(),
      planDay: null,
      problems: [],
    };
  }

  function answerTo<Value>(value: () => Value): Outcome<Value> {
    return book.failing ? failed<Failure>({ kind: 'cellEditMode' }) : succeeded(value());
  }

  function read(): Outcome<WorkbookSnapshot> {
    return book.exists || book.failing ? answerTo(snapshot) : failed<Failure>({ kind: 'noAssessment' });
  }

  function answerOf(effect: Effect): Happening | null {
    switch (effect.kind) {
      case 'connect':
        return { kind: 'connected', attempt: effect.attempt, outcome: succeeded(tier) };
      case 'watch':
        return { kind: 'watched', ok: !book.failing };
      case 'readAll':
        return {
          kind: 'allRead',
          ticket: effect.ticket,
          outcome: read(),
          ...(effect.asksSelection ? { selection: standing } : {}),
        };
      case 'readPart':
        // Every third edit moved rows, so that the part is not understood.
        return {
          kind: 'partRead',
          ticket: effect.ticket,
          outcome: answerTo(() => (book.exists && book.version % 3 !== 0 ? snapshot() : null)),
        };
      case 'create': {
        const outcome = answerTo(() => ({ added: ['หมวด 1'], kept: [], unset: [] }));
        book.exists ||= outcome.ok;
        return { kind: 'created', outcome };
      }
      case 'writeAnswer': {
        const outcome = answerTo(() => undefined);
        if (outcome.ok) {
          book.version += 1;
          questions.push({ answer: { kind: 'changed', change: editOf(book.version) } });
        }
        return { kind: 'answerWritten', asked: effect.asked, outcome };
      }
      case 'turnTick': {
        const outcome = answerTo(() => ({ id: '1.1.B1', isMet: book.version % 2 === 0 }));
        if (outcome.ok) {
          book.version += 1;
          questions.push({ answer: { kind: 'changed', change: editOf(book.version) } });
        }
        return { kind: 'tickTurned', outcome };
      }
      case 'calculate':
        return { kind: 'calculated', outcome: answerTo(() => undefined) };
      case 'goTo':
        return { kind: 'went', place, criterion: effect.criterion, outcome: answerTo(() => undefined) };
      case 'makePaper':
        return {
          kind: 'paperMade',
          paper: effect.paper,
          outcome: answerTo(() => ({ kind: 'printReady' as const, unset: [] })),
        };
      case 'check': {
        const found = { ...nothingFound, steps: [stepOf('restoreText')] };
        return { kind: 'checked', ticket: effect.ticket, outcome: answerTo(() => found) };
      }
      case 'repair':
        return { kind: 'repaired', outcome: answerTo(() => ({ done: [], leftovers: null, unset: [] })) };
      case 'stopWatching':
      case 'rememberLanguage':
        return null;
    }
  }

  function complain(before: Machine, effects: readonly Effect[]): void {
    for (const { kind } of effects) {
      const isLook = kind === 'readAll' || kind === 'readPart' || kind === 'check' || kind === 'calculate';
      if (isLook && isWriting(machine)) complaints.push(`${kind} while something is written`);
      if (before.disposed) complaints.push(`${kind} after the pane was closed`);
    }
    const [older, newer] = [shownVersion(before), shownVersion()];
    if (older !== null && newer !== null && newer < older)
      complaints.push('an older picture replaced a newer one');
    if (machine.disposed && machine.alarms.size > 0) complaints.push('an alarm after the pane was closed');
  }

  function happen(happening: Happening): void {
    const before = machine;
    const [after, effects] = step(before, { ...happening, at: now });
    machine = after;
    complain(before, effects);
    questions.push(...effects.map((effect) => ({ answer: answerOf(effect) })));
  }

  function answer(position: number): boolean {
    const [question] = questions.splice(position % Math.max(1, questions.length), 1);
    if (question === undefined) return false;
    if (question.answer !== null) happen(question.answer);
    return true;
  }

  function ringNext(end: number): boolean {
    const [next] = [...machine.alarms].sort(([, one], [, other]) => one - other);
    if (next === undefined || next[1] > end) return false;
    now = Math.max(now, next[1]);
    happen({ kind: 'rang', alarm: next[0] });
    return true;
  }

  return {
    book,
    get machine() {
      return machine;
    },
    questions,
    get now() {
      return now;
    },
    complaints,
    happen,
    answer,
    answerLater: (answered) => void questions.push({ answer: answered }),
    wait: (milliseconds) => {
      const end = now + milliseconds;
      while (ringNext(end));
      now = end;
    },
    settle: (choose) => {
      for (let turn = 0; turn < 2_000; turn += 1) {
        if (questions.length > 0) answer(choose(questions.length));
        else if (!ringNext(Number.POSITIVE_INFINITY)) return;
      }
      throw new Error('The pane never comes to rest');
    },
    shownEvidence: () => readingOf(machine.shown)?.snapshot.answers.get('1.1.B1')?.evidence,
    shownVersion: () => shownVersion(),
  };
}
