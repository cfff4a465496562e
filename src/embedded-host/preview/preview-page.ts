/**
 * Puts the page together: ribbon, formula bar, grid, charts, tabs, status line, pane. Draws from the host's view at most
 * once per frame, less often where drawing takes long, and never keeps workbook data of its own.
 */
import type { EmbeddedHost } from '../contract';
import { areaText, cellName } from '../cells/a1';
import { createCellMenu } from './cell-menu';
import { createCellEditor } from './grid/cell-editor';
import { element } from './dom';
import { activeSheet, createEdits } from './grid/edits';
import { isSamePlace, rememberPlace, type EditedPlace } from './grid/edited-place';
import { createFormulaBar } from './formula-bar';
import { COLUMN_HEADER_HEIGHT } from './grid/geometry';
import { attachGridInput } from './grid/grid-input';
import { createGridView } from './grid/grid-view';
import { createPaneFrame, type PaneFrame, type PaneFrameOptions } from './pane-frame';
import { createChartLayer } from './grid/radar-chart';
import { createRibbon } from './ribbon';
import { bringIntoView, freezeFits, keepScroll } from './grid/scrolling';
import { restfulDrawing } from './restful-drawing';
import { createSheetTabs } from './sheet-tabs';
import { createStatusLine } from './status-line';
import { strings } from './strings';

export interface PreviewPage {
  readonly pane: PaneFrame;
  /** What the last drawing cost: cells redrawn, and whether the table was built anew. */
  readonly lastDraw: { readonly rebuilt: boolean; readonly cells: number };
  /** Draws now instead of in the next frame. */
  redraw(): void;
  dispose(): void;
}

export interface PreviewPageOptions extends PaneFrameOptions {
  readonly zoom: number;
}

const PANEL_ID = 'sheet-panel';

/** Long because it is the one place where the parts of the page meet: each is made, wired and drawn here. */
export function createPreviewPage(
  host: EmbeddedHost,
  root: HTMLElement,
  options: PreviewPageOptions,
): PreviewPage {
  let { zoom } = options;
  const status = createStatusLine(host.traffic, zoom, (chosen) => {
    zoom = chosen;
    scroll.forget();
    redraw();
  });
  const edits = createEdits(host, status.say);
  const pane = createPaneFrame(host, options);
  const ribbon = createRibbon(host, edits, pane);
  const view = createGridView(activeSheet(host));
  const chartLayer = element('div', { class: 'chart-layer' });
  const charts = createChartLayer(chartLayer);
  const surface = element('div', { class: 'grid-surface' }, view.table, chartLayer);
  const scroller = element('div', { class: 'grid-scroll' }, surface);
  const scroll = keepScroll(scroller);
  const panel = element('div', { class: 'sheet-panel', id: PANEL_ID, role: 'tabpanel' }, scroller);
  const tabs = createSheetTabs(PANEL_ID, edits.activateSheet);

  // Taken when the typing begins: it is written there, wherever the selection has gone since.
  let cellPlace: EditedPlace | null = null;
  let barPlace: EditedPlace | null = null;
  const selectedPlace = (): EditedPlace => rememberPlace(activeSheet(host), host.workbook.selection);
  const showMode = (): void => {
    host.faults.cellEditMode = editor.target !== null || bar.editing;
  };
  const editor = createCellEditor({
    editing(active) {
      if (active) cellPlace = selectedPlace();
      showMode();
    },
    commit: ({ sheetId, row, column }, typed) => edits.type(sheetId, row, column, typed),
    closed: (after) => input.afterEdit(after),
  });
  const input = attachGridInput({
    host,
    view,
    edits,
    editor,
    redraw,
    pageHeight: () => scroller.clientHeight - COLUMN_HEADER_HEIGHT - view.geometry.frozenHeight,
  });
  const bar = createFormulaBar({
    editing(active) {
      if (active) barPlace = selectedPlace();
      showMode();
    },
    commit(typed) {
      if (barPlace !== null) edits.type(barPlace.sheetId, barPlace.row, barPlace.column, typed);
    },
    done() {
      redraw();
      input.focusSelection();
    },
    goTo(typed) {
      if (!edits.goTo(typed)) return;
      redraw();
      input.focusSelection();
    },
  });

  const drawing = restfulDrawing(redraw);
  // A cell that slides away between press and release is never clicked: scrolling waits for the release.
  let pressing = false;
  const press = (): void => {
    pressing = true;
  };
  const release = (): void => {
    if (!pressing) return;
    setTimeout(() => {
      pressing = false;
      followSelection(activeSheet(host).id);
    }, 0);
  };
  panel.addEventListener('pointerdown', press, true);
  document.addEventListener('pointerup', release);
  document.addEventListener('pointercancel', release);

  function redraw(): void {
    const rest = drawing.begin();
    const sheet = activeSheet(host);
    const { selection } = host.workbook;
    const focusInGrid = view.table.contains(document.activeElement) && editor.target === null;
    scroll.leave(sheet.id);
    view.draw(sheet, zoom);
    scroll.enter(sheet.id);
    endLostEdit();
    fitFreeze();
    charts.draw(sheet.charts, view.geometry);
    tabs.draw(host.workbook);
    view.showSelection(selection);
    ribbon.draw(sheet.name);
    panel.setAttribute('aria-label', sheet.name);
    const cell = sheet.cell(selection.row, selection.column);
    bar.show(selection.rows * selection.columns > 1 ? nameOf(selection) : cellName(selection), cell.formula);
    status.remark(
      view.geometry.cropped ? strings.cropped(view.geometry.rows.length, view.geometry.columns.length) : '',
    );
    followSelection(sheet.id);
    if (focusInGrid) input.focusSelection();
    rest();
  }

  /** A merged cell is one place and is called by its first cell, as in Excel. */
  function nameOf(selection: { row: number; column: number; rows: number; columns: number }): string {
    const merged = view.geometry.areaOf(selection.row, selection.column);
    const whole = merged.rows === selection.rows && merged.columns === selection.columns;
    return whole ? cellName(selection) : areaText(selection);
  }

  function followSelection(sheetId: string): void {
    const { selection } = host.workbook;
    if (pressing) return;
    scroll.follow(sheetId, areaText(selection), () =>
      bringIntoView(view.geometry, selection, scroller, !surface.classList.contains('unfrozen')),
    );
  }

  /** Rows moved under an open editor (a co-author's doing): writing to the old place could hit another row. */
  function endLostEdit(): void {
    const moved = (place: EditedPlace | null): boolean =>
      place !== null &&
      !isSamePlace(
        host.workbook.sheets.find(({ id }) => id === place.sheetId),
        place,
      );
    const cellLost = editor.target !== null && (view.lastDraw.rebuilt || moved(cellPlace));
    const barLost = bar.editing && moved(barPlace);
    if (cellLost) editor.cancel();
    if (barLost) bar.cancel();
    if (cellLost || barLost) status.say(strings.editingEnded);
  }

  function fitFreeze(): void {
    // No layout (a hidden page, jsdom): nothing to decide on.
    const unfrozen = scroller.clientHeight > 0 && !freezeFits(view.geometry, scroller);
    surface.classList.toggle('unfrozen', unfrozen);
  }

  const menu = createCellMenu(view.table, () => pane.open());
  const onKey = (event: KeyboardEvent): void => void pane.press(event);
  document.addEventListener('keydown', onKey, true);
  const stopListening = host.onVisibleChange(drawing.ask);
  window.addEventListener('resize', fitFreeze);

  root.replaceChildren(
    ribbon.element,
    bar.element,
    element(
      'main',
      { class: 'workspace' },
      element('section', { class: 'workbook', 'aria-label': strings.workbook.label }, panel, tabs.element),
      pane.element,
    ),
    status.element,
    menu.element,
  );
  redraw();

  return {
    pane,
    get lastDraw() {
      return view.lastDraw;
    },
    redraw,
    dispose() {
      stopListening();
      drawing.stop();
      window.removeEventListener('resize', fitFreeze);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
      document.removeEventListener('keydown', onKey, true);
      menu.dispose();
      status.stop();
      pane.dispose();
      root.replaceChildren();
    },
  };
}
