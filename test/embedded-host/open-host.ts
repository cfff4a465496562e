/** A host and a client of it, closed after each test. */
import { createEmbeddedHost } from '../../src/embedded-host/create-host';
import type { EmbeddedHost, HostOptions } from '../../src/embedded-host/contract';
import type { SheetView } from '../../src/embedded-host/workbook-view';
import { newFormulaEngine } from '../../src/embedded-host/node/load-ironcalc';
import type { ClientOptions, OfficeClient } from '../../src/embedded-host/node/open-client';
import { openClient } from '../../src/embedded-host/node/open-client';

export interface Opened {
  readonly host: EmbeddedHost;
  readonly client: OfficeClient;
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

const open: OfficeClient[] = [];

export async function openHost(
  options: HostOptions = {},
  clientOptions: ClientOptions = {},
): Promise<Opened> {
  const host = createEmbeddedHost(options, newFormulaEngine());
  const client = await openClient(host, clientOptions);
  open.push(client);
  host.traffic.reset();
  return { host, client, run: (batch) => client.Excel.run(batch) };
}

afterEach(() => {
  for (const client of open.splice(0)) client.close();
});

/** Errors come from the window's realm, so `instanceof Error` would be false here. */
export async function codeOf(refused: Promise<unknown>): Promise<string> {
  try {
    await refused;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
    throw error;
  }
  return 'nothing was refused';
}

export function sheetNamed(host: EmbeddedHost, name: string): SheetView {
  const sheet = host.workbook.sheets.find((s) => s.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Events arrive later; a few turns of the timers are enough for all of them. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 15));
}
