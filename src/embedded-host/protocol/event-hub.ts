/** Turns news of the workbook into the events of the wire. Numbers are those of the client's registrations. */
import { areaText } from '../cells/a1';
import type { News } from '../model/news';

export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  moved: 27,
} as const;

export const WORKBOOK_TARGET = 'Workbook';

export interface WireEvent {
  readonly type: number;
  readonly sheetId: string;
  /** Asked only when somebody listens. */
  readonly message: () => Readonly<Record<string, unknown>>;
}

/** The client that would get an event, and the person whose window it is in. */
export interface Listener {
  readonly person: number;
  readonly connection: number;
  readonly excelApi: number;
}

export function wireEvent(news: News, { person, connection, excelApi }: Listener): WireEvent {
  const worksheetId = news.sheet.id;
  const source = news.origin.person === person ? 'Local' : 'Remote';
  const lazily = (type: number, message: () => Record<string, unknown>): WireEvent => ({
    type,
    sheetId: worksheetId,
    message: () => ({ ...message(), worksheetId }),
  });
  const event = (type: number, message: Record<string, unknown>): WireEvent => lazily(type, () => message);
  switch (news.kind) {
    case 'changed': {
      // Only the client that did it may be told that it caused the change itself.
      const mine = news.origin.connection === connection;
      return lazily(EVENT.changed, () => ({
        source,
        changeType: news.changeType,
        address: areaText(news.area),
        referenceId: '',
        shiftDirection: SHIFT[news.changeType] ?? 'None',
        ...(excelApi >= 14 ? { triggerSource: mine ? 'ThisLocalAddin' : 'Unknown' } : {}),
        ...(news.details?.() ?? {}),
      }));
    }
    case 'selectionChanged':
      return event(EVENT.selectionChanged, { address: areaText(news.area) });
    case 'calculated':
      return event(EVENT.calculated, { address: null });
    case 'sheetAdded':
      return event(EVENT.added, { source });
    case 'sheetDeleted':
      return event(EVENT.deleted, { source });
    case 'sheetActivated':
      return event(EVENT.activated, {});
    case 'sheetDeactivated':
      return event(EVENT.deactivated, {});
    case 'sheetRenamed':
      return event(EVENT.nameChanged, { source, nameBefore: news.before, nameAfter: news.sheet.name });
    case 'sheetMoved':
      return event(EVENT.moved, { source, positionBefore: news.before, positionAfter: news.after });
  }
}

const SHIFT: Readonly<Record<string, string>> = {
  RowInserted: 'ShiftCellDown',
  RowDeleted: 'ShiftCellUp',
  ColumnInserted: 'ShiftCellRight',
  ColumnDeleted: 'ShiftCellLeft',
};
