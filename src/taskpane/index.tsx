/**
 * The composition root of the pane: the only file of this layer that knows Office.js, `src/excel`, `src/xlsx` and the
 * rubric file. It mounts the pane at once, before Office is ready, and lets the store take it from there.
 */
import './fabric-config';
import '@fontsource/sarabun/thai-400.css';
import '@fontsource/sarabun/latin-400.css';
import '@fontsource/sarabun/thai-600.css';
import '@fontsource/sarabun/latin-600.css';
import './pane.css';
import './fabric.css';
import * as React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { failed, succeeded, type Outcome } from '../core/failures/outcome';
import type { RubricIndex } from '../core/rubric/rubric-index';
import { parseRubric } from '../core/rubric/parse-rubric';
import type { Profile } from '../core/assessment/answers';
import type { Rubric } from '../core/rubric/rubric';
import type { Language } from '../core/words/language';
import type { UpkeepPort } from '../core/ports/upkeep-port';
import type { WorkbookPlan } from '../core/plan/sheet-plan';
import type { WorkbookPort } from '../core/ports/workbook-port';
import type { OwnRuns } from '../excel/office/own-runs';
import { createExcelWorkbook } from '../excel/operations/excel-workbook';
import rubricJson from '../../rubric/pmqa-4.0.json';
import { createCommands } from '../commands/create-commands';
import { downloadFile } from './download-file';
import { canvasMeasure, findTypeface } from './find-typeface';
import { createKeptPlace } from './store/kept-place';
import type { CarryTools } from './store/carry-contract';
import type { RoundsTools } from './store/rounds-contract';
import { systemClock } from './store/clock';
import { createPaneStore } from './store/pane-store';
import { measureFigures, measureFrom, measurePaint } from './store/measure-paint';
import type { SavedCopy } from './store/saved-copy';
import { createPreferences } from './store/preferences';
import { applyTheme, isDarkTheme, prepareFabric } from './theme';
import { App } from './views/shell/App';

/** Never rejects. Without Office.js, or outside Excel, it says so; where Office.js hangs, the store's limit does. */
async function connectToExcel(ownRuns: OwnRuns, whenInExcel: () => void): Promise<Outcome<WorkbookPort>> {
  if (typeof Office === 'undefined') return failed({ kind: 'notInExcel' });
  try {
    const { host } = await Office.onReady();
    applyTheme(isDark());
    if (host !== Office.HostType.Excel) return failed({ kind: 'notInExcel' });
    whenInExcel();
    return succeeded(measured(createExcelWorkbook({ Excel, Office }, ownRuns)));
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    return failed({ kind: 'unexpected', code: name, message });
  }
}

const systemTheme = window.matchMedia('(prefers-color-scheme: dark)');

/** Excel says of its theme once, when it opens the pane: no event tells of another (that is Outlook's alone). */
function isDark(): boolean {
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  return isDarkTheme(context?.officeTheme, systemTheme.matches);
}

/** Whatever Excel tells is the beginning of a measure that ends with what is painted. */
function measured(port: WorkbookPort): WorkbookPort {
  const watch: WorkbookPort['watch'] = (listener) => port.watch((news) => measureFrom(() => listener(news)));
  return { ...port, watch };
}

/** What checks and repairs is fetched with its views, once the first figures are shown. */
async function openUpkeep(ownRuns: OwnRuns): Promise<Outcome<UpkeepPort>> {
  try {
    const { createUpkeep } = await import(
      /* webpackChunkName: "upkeep" */ '../excel/operations/create-upkeep'
    );
    return succeeded(createUpkeep({ Excel, Office }, ownRuns));
  } catch {
    return failed({ kind: 'partMissing' });
  }
}

/** A chunk of its own; webpack finds it by this very form of words. */
function startReadingWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "reading-worker" */ new URL('../xlsx/worker/reading-worker.ts', import.meta.url),
  );
}

/** What carries answers in is fetched when a person first asks for it. */
async function openCarry(index: RubricIndex): Promise<Outcome<CarryTools>> {
  try {
    const [{ createCarryPort }, { readInWorker }] = await Promise.all([
      import(/* webpackChunkName: "carry" */ '../excel/operations/carry-in'),
      import(/* webpackChunkName: "carry" */ '../xlsx/worker/read-in-worker'),
    ]);
    return succeeded({
      port: createCarryPort({ Excel, Office }),
      readFile: (file, title, how) =>
        readInWorker({ file, title, rubric: index.rubric }, { ...how, startWorker: startReadingWorker }),
      saveFile: (plan, profile) => saveCopy(index.rubric, plan, profile),
      newRun: () => crypto.randomUUID(),
      findTypeface: () => findTypeface(canvasMeasure(document)),
      now: systemClock.now,
    });
  } catch {
    return failed({ kind: 'partMissing' });
  }
}

/** Of many units, so of none. */
const nobody: Profile = { agencyName: '', agencyType: null, fiscalYear: null, round: '' };
const roundsTitle = 'รวมหลายหน่วยงาน';
const ownersTitle = 'งานแยกผู้รับผิดชอบ';

/** A chunk of its own, as that of one file. */
function startUnitWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "unit-worker" */ new URL('../xlsx/worker/unit-worker.ts', import.meta.url),
  );
}

/** One core is left to the pane and to Excel. */
function unitWorkers(): number {
  return Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1));
}

/** What compares and closes rounds is fetched when a person first asks for it. */
async function openRounds(index: RubricIndex): Promise<Outcome<RoundsTools>> {
  try {
    const [{ createRounds }, { readComparedSide }, { readUnits }, { readUnitList }, { readListsFile }] =
      await Promise.all([
        import(/* webpackChunkName: "rounds" */ '../excel/operations/create-rounds'),
        import(/* webpackChunkName: "rounds" */ '../xlsx/read-compared-side'),
        import(/* webpackChunkName: "rounds" */ '../xlsx/worker/read-units'),
        import(/* webpackChunkName: "rounds" */ '../xlsx/read-list-of-units'),
        import(/* webpackChunkName: "rounds" */ '../xlsx/read-lists-file'),
      ]);
    return succeeded({
      port: createRounds({ Excel, Office }),
      readSide: (file, name) => readComparedSide(index, file, name),
      readUnits: (files, how) =>
        readUnits(index, files, { ...how, startWorker: startUnitWorker, workers: unitWorkers() }),
      readUnitList,
      readLists: readListsFile,
      saveOwners: (plan, profile) => saveCopy(index.rubric, plan, profile, ownersTitle),
      saveRollUp: (plan) => saveCopy(index.rubric, plan, nobody, roundsTitle),
      newRun: () => crypto.randomUUID(),
      findTypeface: () => findTypeface(canvasMeasure(document)),
      now: systemClock.now,
    });
  } catch {
    return failed({ kind: 'partMissing' });
  }
}

/** What writes files is fetched at the first press, so that the pane itself stays small. */
async function saveCopy(
  rubric: Rubric,
  plan: WorkbookPlan,
  profile: Profile,
  title?: string,
): Promise<Outcome<SavedCopy>> {
  try {
    const [
      { writeWorkbookFile, xlsxMediaType },
      { workbookFileName },
      { ignoresDownloads, openCopy },
      { toBase64 },
    ] = await Promise.all([
      import(/* webpackChunkName: "xlsx" */ '../xlsx/write-xlsx'),
      import(/* webpackChunkName: "xlsx" */ '../xlsx/file-name'),
      import(/* webpackChunkName: "xlsx" */ '../excel/operations/open-copy'),
      import(/* webpackChunkName: "xlsx" */ './to-base64'),
    ]);
    const bytes = await writeWorkbookFile(plan, { protect: false });
    const name = workbookFileName(rubric, profile, title);
    const environment = { Excel, Office };
    if (ignoresDownloads(environment)) {
      const opened = await openCopy(environment, toBase64(bytes));
      return opened.ok ? succeeded({ name, way: 'opened' }) : opened;
    }
    // Copied into a buffer of its own kind: a Blob takes no bytes that might be shared with a worker.
    downloadFile(document, name, new Blob([new Uint8Array(bytes)], { type: xlsxMediaType }));
    return succeeded({ name, way: 'downloaded' });
  } catch (error) {
    return failed({ kind: 'copyRefused', message: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * A workbook beside this one; where Excel opens none, such as in a browser that forbids new windows, a download. On a Mac
 * a download does nothing and says nothing, so there it is the one or a failure.
 */
async function openSample(language: Language): Promise<Outcome<SavedCopy>> {
  const name = `pmqa-sample-${language}.xlsx`;
  try {
    const [{ xlsxMediaType }, { ignoresDownloads, openCopy }, { toBase64 }, answer] = await Promise.all([
      import(/* webpackChunkName: "xlsx" */ '../xlsx/write-xlsx'),
      import(/* webpackChunkName: "xlsx" */ '../excel/operations/open-copy'),
      import(/* webpackChunkName: "xlsx" */ './to-base64'),
      fetch(`samples/${name}`),
    ]);
    if (!answer.ok) return failed({ kind: 'partMissing' });
    const bytes = await answer.arrayBuffer();
    const environment = { Excel, Office };
    const opened = await openCopy(environment, toBase64(new Uint8Array(bytes)));
    if (opened.ok) return succeeded({ name, way: 'opened' });
    if (ignoresDownloads(environment)) return opened;
    downloadFile(document, name, new Blob([bytes], { type: xlsxMediaType }));
    return succeeded({ name, way: 'downloaded' });
  } catch {
    return failed({ kind: 'partMissing' });
  }
}

/** By the person, or by the button that says so; what Excel opens is opened. */
function isReload(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'reload');
}

function start(root: HTMLElement): void {
  prepareFabric();
  applyTheme(isDark());
  const rubric = parseRubric(rubricJson);
  // The tests hold the rubric of the repository to its schema, so this is a broken build, not a user's mistake.
  if (!rubric.ok) throw new Error('The built-in rubric is not valid');
  const ownRuns: OwnRuns = new Set();
  const store = createPaneStore({
    rubric: rubric.value,
    clock: systemClock,
    preferences: createPreferences(() => window.localStorage),
    place: createKeptPlace(
      () => window.sessionStorage,
      () => Office.context.document.url,
      isReload(),
    ),
    connect: () => connectToExcel(ownRuns, commands.begin),
    newRun: () => crypto.randomUUID(),
    findTypeface: () => findTypeface(canvasMeasure(document)),
    openUpkeep: () => openUpkeep(ownRuns),
    openCarry: () => openCarry(store.index),
    openRounds: () => openRounds(store.index),
    openSample,
    saveCopy: (plan, profile, title) => saveCopy(rubric.value, plan, profile, title),
  });
  render(<App store={store} now={systemClock.now} onReload={() => window.location.reload()} />, root);
  // After the views, which draw at once what they are told.
  store.subscribe(measurePaint);
  const stopMeasuring = store.subscribe(() => {
    if (store.getState().phase.kind !== 'ready') return;
    stopMeasuring();
    requestAnimationFrame(() => measureFigures());
  });
  const commands = createCommands(store);
  commands.opened(store.connect());

  const onTheme = (): void => applyTheme(isDark());
  systemTheme.addEventListener('change', onTheme);
  const onFocus = (): void => {
    if (document.visibilityState === 'visible') void store.focused();
  };
  window.addEventListener('focus', onFocus);
  document.addEventListener('visibilitychange', onFocus);
  // Handlers outlive a page that forgets them: after a reload every event would come twice.
  window.addEventListener('pagehide', () => {
    systemTheme.removeEventListener('change', onTheme);
    window.removeEventListener('focus', onFocus);
    document.removeEventListener('visibilitychange', onFocus);
    unmountComponentAtNode(root);
    void store.dispose();
  });
}

const root = document.getElementById('pane');
if (root === null) throw new Error('taskpane.html has no element with the id "pane"');
start(root);
