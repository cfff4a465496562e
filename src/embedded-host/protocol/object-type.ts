/**
 * How an object of Excel's model is described to the dispatcher: named scalars, links to other objects, methods.
 * Names are those of the public API (camelCase); the wire capitalises them. Whatever is not described does not
 * exist, and asking for it is answered NotImplemented.
 */
import type { Book } from '../model/book';
import { notImplemented } from '../cells/host-error';

/** What a member may use besides its own object. */
export interface CallContext {
  readonly workbook: Book;
  readonly excelApi: number;
  /** Objects the client holds by reference id. */
  held(referenceId: string): HostObject | null;
  subscribe(eventType: number, target: string, by: 1 | -1): void;
  settings: { enableEvents: boolean };
}

export interface Scalar<T> {
  readonly read?: (target: T, call: CallContext) => unknown;
  readonly write?: (target: T, value: unknown, call: CallContext) => void;
}

export interface Method<T> {
  /** Whether it changes the workbook: counted, and refused when the workbook is read-only. */
  readonly writes?: true;
  /** Answers plain data, an object, or null for a null object. */
  readonly run: (target: T, args: readonly unknown[], call: CallContext) => unknown;
}

export interface ObjectType<T> {
  readonly name: string;
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (target: T, call: CallContext) => HostObject>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Makes it a collection. */
  readonly items?: (target: T, call: CallContext) => readonly HostObject[];
  /** Makes it indexable, by the argument of the wire's indexer path. */
  readonly item?: (target: T, key: unknown, call: CallContext) => HostObject;
  /** Identity that the client wants on instantiation. */
  readonly id?: (target: T) => { readonly name: string; readonly value: string };
  /** True for what the client keeps by reference (ranges). */
  readonly tracked?: true;
  readonly hold?: (target: T, call: CallContext) => void;
  readonly release?: (target: T, call: CallContext) => void;
}

/** An object of the model with its description, ready for the dispatcher. */
export class HostObject {
  private constructor(
    readonly typeName: string,
    readonly tracked: boolean,
    readonly target: unknown,
    private readonly parts: {
      readonly scalarNames: readonly string[];
      readonly read: (name: string, call: CallContext) => unknown;
      readonly write: (name: string, value: unknown, call: CallContext) => void;
      readonly link: (name: string, call: CallContext) => HostObject | null;
      readonly method: (name: string) => { writes: boolean; run: Run } | null;
      readonly items: ((call: CallContext) => readonly HostObject[]) | null;
      readonly item: ((key: unknown, call: CallContext) => HostObject) | null;
      readonly id: () => { readonly name: string; readonly value: string } | null;
      readonly hold: (call: CallContext) => void;
      readonly release: (call: CallContext) => void;
    },
  ) {}

  static of<T>(type: ObjectType<T>, target: T): HostObject {
    const { items, item } = type;
    return new HostObject(type.name, type.tracked === true, target, {
      scalarNames: Object.keys(type.scalars).filter((name) => type.scalars[name]?.read !== undefined),
      read: (name, call) => {
        const read = own(type.scalars, name)?.read;
        if (read === undefined) throw notImplemented(type.name, name);
        return read(target, call);
      },
      write: (name, value, call) => {
        const write = own(type.scalars, name)?.write;
        if (write === undefined) throw notImplemented(type.name, `${name} (set)`);
        write(target, value, call);
      },
      link: (name, call) => own(type.links ?? {}, name)?.(target, call) ?? null,
      method: (name) => {
        const method = own(type.methods ?? {}, name);
        return method === undefined
          ? null
          : { writes: method.writes === true, run: (args, call) => method.run(target, args, call) };
      },
      items: items === undefined ? null : (call) => items(target, call),
      item: item === undefined ? null : (key, call) => item(target, key, call),
      id: () => type.id?.(target) ?? null,
      hold: (call) => type.hold?.(target, call),
      release: (call) => type.release?.(target, call),
    });
  }

  get scalarNames(): readonly string[] {
    return this.parts.scalarNames;
  }
  get isCollection(): boolean {
    return this.parts.items !== null;
  }
  read(name: string, call: CallContext): unknown {
    return this.parts.read(name, call);
  }
  write(name: string, value: unknown, call: CallContext): void {
    this.parts.write(name, value, call);
  }
  link(name: string, call: CallContext): HostObject | null {
    return this.parts.link(name, call);
  }
  method(name: string): { readonly writes: boolean; readonly run: Run } | null {
    return this.parts.method(name);
  }
  items(call: CallContext): readonly HostObject[] {
    if (this.parts.items === null) throw notImplemented(this.typeName, 'items');
    return this.parts.items(call);
  }
  item(key: unknown, call: CallContext): HostObject {
    if (this.parts.item === null) throw notImplemented(this.typeName, 'getItem');
    return this.parts.item(key, call);
  }
  id(): { readonly name: string; readonly value: string } | null {
    return this.parts.id();
  }
  hold(call: CallContext): void {
    this.parts.hold(call);
  }
  release(call: CallContext): void {
    this.parts.release(call);
  }
}

type Run = (args: readonly unknown[], call: CallContext) => unknown;

function own<V>(record: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
