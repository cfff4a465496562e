/**
 * OURS, not Microsoft's; for tests and the preview only. The newest `@microsoft/office-js` on npm ends at
 * ExcelApi 1.15 and does not know `Range.control` (1.18): setting it sends nothing. This defines the member the
 * way the library's own members are defined. In production office.js comes from Microsoft's CDN and has it.
 */

/** The parts of the client's globals that are used; the types of the public API leave them out. */
export interface ClientLibrary {
  readonly Excel: { readonly Range: { readonly prototype: object } };
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      invokeSetProperty(object: unknown, name: string, value: unknown, flags: number): void;
    };
    readonly Utility: {
      throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
      throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
    };
  };
}

interface RangeInside {
  readonly _isNull?: boolean;
  _shimControl?: unknown;
  _handleResult(value: unknown): void;
}

/** Does nothing when the library has the member already. */
export function addCheckboxControl(library: ClientLibrary): void {
  const { Excel, OfficeExtension } = library;
  const { prototype } = Excel.Range;
  if ('control' in prototype) return;
  const types = { unknown: 'Unknown', empty: 'Empty', mixed: 'Mixed', checkbox: 'Checkbox' };
  Reflect.set(Excel, 'CellControlType', types);
  const check = (): void => {
    OfficeExtension.Utility.throwIfApiNotSupported('Range.control', 'ExcelApi', '1.18', 'Excel');
  };
  Object.defineProperty(prototype, 'control', {
    configurable: true,
    enumerable: true,
    get(this: RangeInside) {
      OfficeExtension.Utility.throwIfNotLoaded('control', this._shimControl, 'Range', this._isNull === true);
      check();
      return this._shimControl;
    },
    set(this: RangeInside, value: unknown) {
      check();
      this._shimControl = value;
      OfficeExtension.BatchApiHelper.invokeSetProperty(this, 'Control', value, 0);
    },
  });
  const original: unknown = Reflect.get(prototype, '_handleResult');
  if (typeof original !== 'function')
    throw new Error('The client library has changed: Range has no _handleResult.');
  Object.defineProperty(prototype, '_handleResult', {
    configurable: true,
    value(this: RangeInside, value: unknown) {
      Reflect.apply(original, this, [value]);
      if (typeof value === 'object' && value !== null && 'Control' in value)
        this._shimControl = value.Control;
    },
  });
}
