/**
 * How an object of Excel's model is described to the dispatcher: named scalars, links to other objects, methods.
 * Names are those of the public API (camelCase); the wire capitalises them. Whatever is not described does not
 * exist, and asking for it is answered NotImplemented.
 */
import { notImplemented } from '../cells/host-error';
import type { Book } from '../model/book';
import type { Blocks, LiveRange } from '../model/live-range';
import type { Sheet } from '../model/sheet';

/** What a member may use besides its own object. */
export interface CallContext {
  readonly workbook: Book;
  readonly excelApi: number;
  /** Objects that many others lead to: reached through here, no description needs to know all the others. */
  readonly make: {
    readonly range: (range: LiveRange) => HostObject;
    readonly rangeAreas: (blocks: Blocks) => HostObject;
    readonly worksheet: (workbook: Book, sheet: Sheet) => HostObject;
  };
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

export interface Identity {
  readonly name: string;
  readonly value: string;
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
  readonly id?: (target: T) => Identity;
  /** For what the client keeps by reference: the ranges that it stands for. */
  readonly tracks?: (target: T) => Blocks;
}

/** An object of the model with its description, ready for the dispatcher. */
export class HostObject {
  private constructor(
    private readonly type: ObjectType<unknown>,
    readonly target: unknown,
  ) {}

  static of<T>(type: ObjectType<T>, target: T): HostObject {
    // The two stay together: nobody gives the members of this type another target.
    return new HostObject(type as ObjectType<unknown>, target);
  }

  get typeName(): string {
    return this.type.name;
  }
  get tracked(): boolean {
    return this.type.tracks !== undefined;
  }
  get isCollection(): boolean {
    return this.type.items !== undefined;
  }
  get scalarNames(): readonly string[] {
    return Object.keys(this.type.scalars).filter((name) => this.type.scalars[name]?.read !== undefined);
  }

  read(name: string, call: CallContext): unknown {
    const read = own(this.type.scalars, name)?.read;
    if (read === undefined) throw notImplemented(this.typeName, name);
    return read(this.target, call);
  }

  write(name: string, value: unknown, call: CallContext): void {
    const write = own(this.type.scalars, name)?.write;
    if (write === undefined) throw notImplemented(this.typeName, `${name} (set)`);
    write(this.target, value, call);
  }

  link(name: string, call: CallContext): HostObject | null {
    return own(this.type.links ?? {}, name)?.(this.target, call) ?? null;
  }

  /** Null when there is no such method. */
  writes(name: string): boolean | null {
    const method = own(this.type.methods ?? {}, name);
    return method === undefined ? null : method.writes === true;
  }

  run(name: string, args: readonly unknown[], call: CallContext): unknown {
    return own(this.type.methods ?? {}, name)?.run(this.target, args, call);
  }

  items(call: CallContext): readonly HostObject[] {
    return this.type.items?.(this.target, call) ?? [];
  }

  item(key: unknown, call: CallContext): HostObject {
    if (this.type.item === undefined) throw notImplemented(this.typeName, 'getItem');
    return this.type.item(this.target, key, call);
  }

  id(): Identity | null {
    return this.type.id?.(this.target) ?? null;
  }

  /** The ranges that follow their cells while a client keeps this object. */
  tracks(): Blocks {
    return this.type.tracks?.(this.target) ?? [];
  }
}

function own<V>(record: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
