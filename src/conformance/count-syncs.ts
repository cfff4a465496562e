/** The same client, with its round trips counted: each `context.sync` that is asked for. */
import type { ExcelEnvironment } from '../excel/office/excel-environment';

export interface CountedEnvironment extends ExcelEnvironment {
  readonly syncs: () => number;
}

export function countSyncs({ Excel: client, Office }: ExcelEnvironment): CountedEnvironment {
  let syncs = 0;
  const counting = new WeakSet();
  const watch = (context: Excel.RequestContext): void => {
    if (counting.has(context)) return;
    counting.add(context);
    const sync = context.sync.bind(context);
    context.sync = <Value>(passed?: Value) => {
      syncs += 1;
      return sync<Value>(passed);
    };
  };
  const run = (...given: unknown[]): unknown => {
    const batch = given.at(-1);
    if (typeof batch !== 'function') throw new Error('Excel.run was given no batch.');
    const counted = (context: Excel.RequestContext): unknown => {
      watch(context);
      return Reflect.apply(batch, undefined, [context]);
    };
    return Reflect.apply(client.run, client, [...given.slice(0, -1), counted]);
  };
  const Excel = Object.create(client, { run: { value: run } }) as typeof client;
  return { Excel, Office, syncs: () => syncs };
}
