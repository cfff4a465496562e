/** The real host on the real formula engine, and the few formats a person's hands cannot give. */
import { readFile } from 'node:fs/promises';
import { TextDecoder, TextEncoder } from 'node:util';
import type * as ironcalcModule from '@ironcalc/wasm';
import type { EmbeddedHost } from '../../../src/embedded-host/contract';
import { createEmbeddedHost } from '../../../src/embedded-host/create-host';
import { createIronCalcEngine } from '../../../src/embedded-host/formulas/ironcalc-engine';

// jsdom leaves them out, every browser has them, and IronCalc wants them while it is being loaded.
Object.assign(globalThis, { TextDecoder, TextEncoder });

async function loadIronCalc(): Promise<typeof ironcalcModule> {
  const ironcalc = await import('@ironcalc/wasm');
  const bytes = await readFile(require.resolve('@ironcalc/wasm/wasm_bg.wasm'));
  await ironcalc.default({ module_or_path: new Uint8Array(bytes) });
  return ironcalc;
}

let loading: ReturnType<typeof loadIronCalc> | null = null;

export async function startHost(): Promise<EmbeddedHost> {
  loading ??= loadIronCalc();
  return createEmbeddedHost({ excelApi: '1.18', locale: 'th-TH' }, createIronCalcEngine(await loading));
}

const INSTANTIATE = 1;
const CALL = 3;
const SET = 4;
const METHOD_PATH = 3;
const PROPERTY_PATH = 4;

/** Checkboxes in E2:E4, columns A and B hidden, row 1 frozen: one request as Microsoft's client would send it. */
export async function writeFormats(host: EmbeddedHost, sheetId: string): Promise<void> {
  const method = (parent: number, name: string, ...args: readonly unknown[]): object => ({
    ObjectPathType: METHOD_PATH,
    Name: name,
    ParentObjectPathId: parent,
    ArgumentInfo: { Arguments: args },
  });
  const property = (parent: number, name: string): object => ({
    ObjectPathType: PROPERTY_PATH,
    Name: name,
    ParentObjectPathId: parent,
  });
  const paths = {
    1: { ObjectPathType: 1 },
    2: property(1, 'Worksheets'),
    3: method(2, 'GetItem', sheetId),
    4: method(3, 'GetRange', 'E2:E4'),
    5: method(3, 'GetRange', 'A:B'),
    6: property(3, 'FreezePanes'),
  };
  const actions: readonly Record<string, unknown>[] = [
    ...Object.keys(paths).map((path) => ({ ActionType: INSTANTIATE, ObjectPathId: Number(path) })),
    {
      ActionType: SET,
      Name: 'Control',
      ObjectPathId: 4,
      ArgumentInfo: { Arguments: [{ type: 'Checkbox' }] },
    },
    { ActionType: SET, Name: 'ColumnHidden', ObjectPathId: 5, ArgumentInfo: { Arguments: [true] } },
    { ActionType: CALL, Name: 'FreezeRows', ObjectPathId: 6, ArgumentInfo: { Arguments: [1] } },
  ];
  const body = JSON.stringify({
    Actions: actions.map((action, index) => ({ Id: index + 10, ...action })),
    ObjectPaths: paths,
  });
  const connection = host.connect();
  const answer = await new Promise<unknown>((resolve) => {
    connection.external.Execute(93, [[null, null, null, null, body]], resolve);
  });
  const [status, , , text] = (answer as { toArray(): readonly unknown[] }).toArray();
  if (status !== 0 || String(text).includes('"Error"'))
    throw new Error(`The host refused the formats: ${String(text)}`);
  connection.close();
}
