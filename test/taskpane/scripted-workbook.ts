/**
 * A workbook as the pane's own port sees it, whose answers a test writes and whose timing it decides. It stands
 * for `WorkbookPort`, an interface of ours; that the real adapter keeps the same promises is shown with
 * Microsoft's client in `live-pane.test.ts` and in test/excel.
 */
import type { UnsetLook } from '../../src/core/ports/unset-look';
import { emptyAnswer, type Answer, type Profile } from '../../src/core/assessment/answers';
import { assess } from '../../src/core/assessment/attainment';
import type { Failure } from '../../src/core/failures/failures';
import { failed, succeeded, type Outcome } from '../../src/core/failures/outcome';
import { withTyped, type TypedAnswer } from '../../src/core/snapshot/typed-answer';
import { categoryColumns, columnOf, idColumn } from '../../src/core/layout/columns';
import { indexRubric } from '../../src/core/rubric/rubric-index';
import type { Rubric } from '../../src/core/rubric/rubric';
import { coreFigures } from '../core/snapshot/core-figures';
import type {
  CreateStage,
  GapListRequest,
  FitRequest,
  PrintRequest,
  WorkbookChange,
  WorkbookNews,
  WorkbookPort,
  WorkbookSelection,
} from '../../src/core/ports/workbook-port';
import type {
  FoundSheet,
  ReadingProblem,
  StandingPlanDay,
  WorkbookFigures,
  WorkbookSnapshot,
} from '../../src/core/snapshot/snapshot';
import type { Place } from '../../src/core/sheet/sheet-grid';

export type Call =
  | 'create'
  | 'read'
  | { readonly readChange: readonly WorkbookChange[] }
  | 'watch'
  | 'stop'
  | { readonly goTo: Place }
  | { readonly writeAnswer: TypedAnswer & { readonly id: string } }
  | 'recalculate'
  | 'writePlanDay'
  | 'turnTick'
  | { readonly writeGapSheet: GapListRequest }
  | { readonly preparePrint: PrintRequest }
  | { readonly fitRows: FitRequest };

export interface ScriptedWorkbook {
  readonly port: WorkbookPort;
  readonly calls: readonly Call[];
  /** Handlers that are registered now. */
  readonly handlers: number;
  exists: boolean;
  profile: Profile;
  problems: readonly ReadingProblem[];
  planDay: StandingPlanDay | null;
  /** Figures are computed from the answers; this lets a test bend them. */
  bendFigures: (figures: Map<string, WorkbookFigures>) => void;
  /** While set, every operation fails with it. */
  failure: Failure | null;
  /** Where the person stands, as Excel says it when it is asked; null where it does not. */
  selection: WorkbookSelection | null;
  /** What Excel refuses of the looks when it is created. */
  unset: readonly UnsetLook[];
  /** The first of these is taken off by every `create`. */
  createFailure: Failure | null;
  stages: readonly CreateStage[];
  answer(id: string, change: Partial<Answer>): void;
  raise(...news: WorkbookNews[]): void;
  /** The event of an edit in the row of a criterion. */
  editOf(id: string): WorkbookChange;
  tick(id: string): void;
  /** Puts the row of a criterion elsewhere on its sheet. */
  move(id: string, row: number): void;
  /** From now on answers wait for `release`, in the order asked. */
  hold(): void;
  /** Lets the waiting answer at this position go; the oldest when none is given. */
  release(position?: number): void;
  readonly held: number;
  countOf(
    kind:
      | 'read'
      | 'readChange'
      | 'create'
      | 'watch'
      | 'stop'
      | 'goTo'
      | 'recalculate'
      | 'turnTick'
      | 'writeAnswer'
      | 'writePlanDay'
      | 'writeGapSheet'
      | 'preparePrint'
      | 'fitRows',
  ): number;
}

export const testProfile: Profile = {
  agencyName: 'กรมตัวอย่าง',
  agencyType: 'department',
  fiscalYear: 2569,
  round: '1',
};

export function createScriptedWorkbook(rubric: Rubric): ScriptedWorkbook {
  const index = indexRubric(rubric);
  const calls: Call[] = [];
  const answers = new Map<string, Answer>();
  const listeners = new Set<(news: WorkbookNews) => void>();
  let waiting: (() => void)[] = [];
  let holding = false;

  const places = new Map<string, Place>();
  const sheets = new Map<string, FoundSheet>();
  for (const category of rubric.categories) {
    const sheet = {
      sheetId: `{sheet-${category.id}}`,
      name: `หมวด ${category.id}`,
      visible: true,
      keyRow: 0,
    };
    sheets.set(`pmqa:category:${category.id}`, sheet);
    const criteria = category.items.flatMap((item) => item.levels.flatMap((level) => level.criteria));
    criteria.forEach((criterion, row) => {
      places.set(criterion.id, { sheetId: sheet.sheetId, sheetName: sheet.name, row: row + 4, column: 4 });
    });
  }

  const columns = new Map(
    [...sheets.keys()].map((marker) => [
      marker,
      new Map([['id', idColumn], ...categoryColumns.map(({ key }) => [key, columnOf(key)] as const)]),
    ]),
  );

  function snapshot(): WorkbookSnapshot {
    const taken = new Map(answers);
    const figures = new Map(coreFigures(index, assess(index, taken, workbook.profile.agencyType)));
    workbook.bendFigures(figures);
    return {
      layoutVersion: 1,
      rubricId: rubric.id,
      rubricEdition: rubric.edition,
      profile: workbook.profile,
      answers: taken,
      from1904: false,
      places: new Map(places),
      figures,
      figureRows: new Map([...figures.keys()].map((key, row) => [key, row + 9])),
      sheets,
      notAllCounted: new Set(),
      columns,
      planDay: workbook.planDay,
      problems: workbook.problems,
    };
  }

  /** What is answered is decided when the question is asked, as in Excel; `hold` only delays the answer. */
  async function answerWith<Value>(value: () => Value): Promise<Outcome<Value>> {
    const outcome: Outcome<Value> = workbook.failure === null ? succeeded(value()) : failed(workbook.failure);
    if (holding) await new Promise<void>((resolve) => waiting.push(resolve));
    return outcome;
  }

  const port: WorkbookPort = {
    tier: { api: '1.18', nativeCheckboxes: true },
    create: async (_request, progress) => {
      calls.push('create');
      for (const stage of workbook.stages) {
        progress.report(stage);
        await answerWith(() => undefined);
        if (progress.cancelled()) return failed({ kind: 'cancelled' });
      }
      if (workbook.createFailure !== null) return failed(workbook.createFailure);
      workbook.exists = true;
      return succeeded({
        added: [...sheets.values()].map((sheet) => sheet.name),
        kept: [],
        unset: workbook.unset,
      });
    },
    read: async (_rubric, tellSelection) => {
      calls.push('read');
      if (workbook.selection !== null) tellSelection?.(workbook.selection);
      if (!workbook.exists && workbook.failure === null) {
        const nothing = await answerWith(() => undefined);
        return nothing.ok ? failed({ kind: 'noAssessment' }) : nothing;
      }
      return answerWith(snapshot);
    },
    readChange: async (_rubric, _before, changes) => {
      calls.push({ readChange: changes });
      return answerWith(snapshot);
    },
    watch: async (listener) => {
      calls.push('watch');
      const outcome = await answerWith(() => undefined);
      if (!outcome.ok) return outcome;
      listeners.add(listener);
      return succeeded(async () => {
        calls.push('stop');
        listeners.delete(listener);
      });
    },
    goTo: async (place) => {
      calls.push({ goTo: place });
      return answerWith(() => undefined);
    },
    writeAnswer: async ({ id, answer }) => {
      calls.push({ writeAnswer: { id, ...answer } });
      return answerWith(() => {
        workbook.answer(id, withTyped(answers.get(id) ?? emptyAnswer, answer));
      });
    },
    writePlanDay: async ({ day }) => {
      calls.push('writePlanDay');
      return answerWith(() => {
        if (workbook.planDay !== null) workbook.planDay = { ...workbook.planDay, day };
      });
    },
    turnTick: async () => {
      calls.push('turnTick');
      const row = Number(/\d+$/u.exec(workbook.selection?.address ?? '')?.[0] ?? 0) - 1;
      const [id] = [...places].find(
        ([, place]) => place.sheetId === workbook.selection?.sheetId && place.row === row,
      ) ?? [null];
      if (id === null) return failed({ kind: 'noCriterionHere' });
      const isMet = answers.get(id)?.met !== true;
      return answerWith(() => {
        workbook.answer(id, { met: isMet });
        return { id, isMet };
      });
    },
    recalculate: async () => {
      calls.push('recalculate');
      return answerWith(() => undefined);
    },
    writeGapSheet: async (request) => {
      calls.push({ writeGapSheet: request });
      const name = `ช่องว่าง ${request.madeOn}`;
      return answerWith(() => ({
        name,
        place: { sheetId: '{gaps}', sheetName: name, row: 1, column: 1 },
        unset: [],
      }));
    },
    fitRows: async (request) => {
      calls.push({ fitRows: request });
      return answerWith(() => ({ rows: 355 }));
    },
    preparePrint: async (request) => {
      calls.push({ preparePrint: request });
      return answerWith(() => ({
        sheets: [...sheets.values()].map((sheet) => sheet.name),
        unset: workbook.unset,
      }));
    },
  };

  const workbook: ScriptedWorkbook = {
    port,
    calls,
    get handlers() {
      return listeners.size;
    },
    exists: true,
    profile: testProfile,
    problems: [],
    planDay: null,
    bendFigures: () => undefined,
    failure: null,
    selection: null,
    unset: [],
    createFailure: null,
    stages: ['looking', 'planning', 'writing', 'finishing'],
    answer: (id, change) => {
      if (!index.criteria.has(id)) throw new Error(`No criterion ${id}`);
      answers.set(id, { ...emptyAnswer, ...answers.get(id), ...change });
    },
    raise: (...changes) => {
      for (const change of changes) for (const listener of [...listeners]) listener(change);
    },
    editOf: (id) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`No criterion ${id}`);
      return { kind: 'cells', sheetId: place.sheetId, address: `E${place.row + 1}`, by: 'me' };
    },
    tick: (id) => {
      workbook.answer(id, { met: true, evidence: 'แผนปฏิบัติราชการ หน้า 12' });
      workbook.raise(workbook.editOf(id), { kind: 'calculated' });
    },
    move: (id, row) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`No criterion ${id}`);
      places.set(id, { ...place, row });
    },
    hold: () => {
      holding = true;
    },
    release: (position = 0) => {
      const [go] = waiting.splice(position, 1);
      if (go === undefined) throw new Error('Nothing is held');
      go();
    },
    get held() {
      return waiting.length;
    },
    countOf: (kind) =>
      calls.filter((call) => (typeof call === 'string' ? call === kind : kind in call)).length,
  };
  waiting = [];
  return workbook;
}
