/**
 * Carries out one batch: walks its actions in order, resolves object paths once each, reads, writes and calls.
 * The first refusal ends the batch; what was done before stays done, as in Excel.
 */
import { textOf } from './arguments';
import { HostError, invalidArgument, notImplemented } from '../cells/host-error';
import { HostObject, type CallContext } from './object-type';
import {
  ACTION,
  PATH,
  publicName,
  wireName,
  type WireAction,
  type WireArguments,
  type WireError,
  type WirePath,
  type WireRequest,
  type WireResult,
} from './wire';

export interface Roots {
  readonly workbook: HostObject;
  /** Objects made by name, such as the client's own start-up service. */
  newObject(name: string): HostObject | null;
}

export interface References {
  keep(object: HostObject): string;
  drop(referenceId: string): void;
  get(referenceId: string): HostObject | null;
}

export interface BatchOutcome {
  readonly results: readonly WireResult[];
  /** Markers the batch passed. */
  readonly traceIds: readonly number[];
  readonly error: WireError | null;
  /** How often each member was written or called to write. */
  readonly writes: ReadonlyMap<string, number>;
}

/** Before a property is set or a method called, and before each of these that writes; they throw to refuse it. */
export interface Refusals {
  beforeMember(member: string): void;
  beforeWrite(): void;
}

export function runBatch(
  request: WireRequest,
  roots: Roots,
  references: References,
  call: CallContext,
  refusals: Refusals,
): BatchOutcome {
  return new Batch(request, roots, references, call, refusals).run();
}

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly referenceIds = new Map<number, string>();
  private readonly traceIds: number[] = [];
  private readonly writes = new Map<string, number>();
  /** The member being worked on, for the error's location. */
  private location = '';

  constructor(
    private readonly request: WireRequest,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly call: CallContext,
    private readonly refusals: Refusals,
  ) {}

  run(): BatchOutcome {
    const results: WireResult[] = [];
    let error: WireError | null = null;
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const value = this.act(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        if (!(thrown instanceof HostError)) throw thrown;
        error = {
          Code: thrown.code,
          Message: thrown.message,
          HttpStatusCode: thrown.httpStatus,
          ActionIndex: index,
          Location: this.location,
        };
        break;
      }
    }
    return { results, traceIds: this.traceIds, error, writes: this.writes };
  }

  private act(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) {
      // The client adds or removes an event handler when it sees this result.
      this.traceIds.push(action.Id);
      return null;
    }
    const pathId = action.ObjectPathId ?? 0;
    const object = this.resolve(pathId);
    const name = publicName(action.Name ?? '');
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.identity(pathId, object);
      case ACTION.query:
        return object === null ? null : this.query(pathId, object, action);
      case ACTION.method:
        return object === null ? null : this.invokeAction(pathId, object, name, action);
      case ACTION.setProperty:
        if (object === null) throw nullObject(name);
        this.location = `${object.typeName}.${name}`;
        this.write();
        object.write(name, this.argumentsOf(action.ArgumentInfo)[0], this.call);
        return undefined;
      case ACTION.update:
        if (object === null) throw nullObject('update');
        this.location = `${object.typeName}.update`;
        this.write();
        this.update(object, this.argumentsOf(action.ArgumentInfo)[0]);
        return undefined;
      default:
        throw notImplemented(object?.typeName ?? 'null', `action type ${action.ActionType}`);
    }
  }

  private write(): void {
    this.refusals.beforeMember(this.location);
    this.refusals.beforeWrite();
    this.writes.set(this.location, (this.writes.get(this.location) ?? 0) + 1);
  }

  private identity(pathId: number, object: HostObject): unknown {
    const reference = this.referenceIds.get(pathId);
    if (reference !== undefined) return { _ReferenceId: reference };
    const id = object.id();
    return id === null ? {} : { [id.name]: id.value };
  }

  private invokeAction(pathId: number, object: HostObject, name: string, action: WireAction): unknown {
    if (name === '_KeepReference') {
      if (object.tracked) this.referenceIds.set(pathId, this.references.keep(object));
      return undefined;
    }
    if (name === '_RemoveReference') {
      // The client names what it lets go of in an argument, and asks it of the workbook.
      for (const id of this.argumentsOf(action.ArgumentInfo)) this.references.drop(textOf(id, 'referenceId'));
      return undefined;
    }
    const answer = this.invoke(object, name, action.ArgumentInfo);
    if (answer instanceof HostObject) throw notImplemented(object.typeName, `${name} as a value`);
    return answer ?? null;
  }

  private invoke(object: HostObject, name: string, info: WireArguments | undefined): unknown {
    this.location = `${object.typeName}.${name}`;
    const writes = object.writes(name);
    if (writes === null) throw notImplemented(object.typeName, `${name}()`);
    if (writes) this.write();
    else this.refusals.beforeMember(this.location);
    return object.run(name, this.argumentsOf(info), this.call);
  }

  private update(object: HostObject, properties: unknown): void {
    if (typeof properties !== 'object' || properties === null) throw invalidArgument('Nothing to update.');
    for (const [key, value] of Object.entries(properties)) {
      const name = publicName(key);
      const link = object.link(name, this.call);
      if (link === null) object.write(name, value, this.call);
      else this.update(link, value);
    }
  }

  // Paths

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('GeneralException', `The request has no object path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    const kept = path.ObjectPathType === PATH.referenceId ? path.Name : undefined;
    if (kept !== undefined) this.referenceIds.set(id, kept);
    return object;
  }

  private follow(path: WirePath): HostObject | null {
    const name = path.Name ?? '';
    if (path.ObjectPathType === PATH.global) return this.roots.workbook;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.newObject) {
      const made = this.roots.newObject(name);
      if (made === null) throw notImplemented('new', name);
      return made;
    }
    if (path.ObjectPathType === PATH.referenceId) {
      const object = this.references.get(name);
      if (object === null) throw new HostError('InvalidObjectPath', 'The object is no longer held.');
      return object;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property: {
        this.location = `${parent.typeName}.${publicName(name)}`;
        const link = parent.link(publicName(name), this.call);
        if (link === null) throw notImplemented(parent.typeName, publicName(name));
        return link;
      }
      case PATH.indexer:
        this.location = `${parent.typeName}.getItem`;
        return parent.item(this.argumentsOf(path.ArgumentInfo)[0], this.call);
      case PATH.method: {
        const answer = this.invoke(parent, publicName(name), path.ArgumentInfo);
        if (answer === null || answer instanceof HostObject) return answer;
        throw notImplemented(parent.typeName, `${publicName(name)}() as an object`);
      }
      default:
        throw notImplemented(parent.typeName, `object path type ${path.ObjectPathType}`);
    }
  }

  private argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    const put = (value: unknown, at: unknown): unknown => {
      if (Array.isArray(at) && Array.isArray(value))
        return value.map((inner, index) => put(inner, at[index]));
      if (typeof at !== 'number' || at <= 0) return value;
      const object = this.resolve(at);
      if (object === null) throw invalidArgument('An argument is a null object.');
      return object;
    };
    return (info?.Arguments ?? []).map((value, index) => put(value, ids?.[index]));
  }

  // Queries

  private query(pathId: number, object: HostObject, action: WireAction): unknown {
    const { Select = [], Expand = [], Skip = 0, Top } = action.QueryInfo ?? {};
    const wanted = [...Select, ...Expand].map((path) => path.split('/').map((step) => step.trim()));
    const answer = this.read(object, wanted, Skip, Top);
    const reference = this.referenceIds.get(pathId);
    return reference === undefined ? answer : { _ReferenceId: reference, ...answer };
  }

  private read(
    object: HostObject,
    wanted: readonly (readonly string[])[],
    skip = 0,
    top?: number,
  ): Record<string, unknown> {
    if (object.isCollection) {
      const ofItems = wanted.map((path) => (publicName(path[0] ?? '') === 'items' ? path.slice(1) : path));
      const everything = ofItems.filter((path) => path.length > 0);
      const items = object.items(this.call).slice(skip, top === undefined ? undefined : skip + top);
      return { _Items: items.map((item) => ({ ...this.identityOf(item), ...this.read(item, everything) })) };
    }
    const answer: Record<string, unknown> = {};
    const below = new Map<string, string[][]>();
    for (const path of wanted.length === 0 ? [['$all']] : wanted) {
      const [first = '', ...rest] = path;
      const name = publicName(first);
      if (name === '$none') continue;
      if (name === '$all') this.readScalars(object, object.scalarNames, answer);
      else if (rest.length > 0 || object.link(name, this.call) !== null) {
        const paths = below.get(name) ?? [];
        if (rest.length > 0) paths.push(rest);
        below.set(name, paths);
      } else this.readScalars(object, [name], answer);
    }
    for (const [name, paths] of below) {
      this.location = `${object.typeName}.${name}`;
      const link = object.link(name, this.call);
      if (link === null) throw notImplemented(object.typeName, name);
      answer[wireName(name)] = this.read(link, paths);
    }
    return answer;
  }

  private identityOf(item: HostObject): Record<string, unknown> {
    const id = item.id();
    return id === null ? {} : { [id.name]: id.value };
  }

  private readScalars(object: HostObject, names: readonly string[], into: Record<string, unknown>): void {
    for (const name of names) {
      this.location = `${object.typeName}.${name}`;
      into[wireName(name)] = object.read(name, this.call);
    }
  }
}

function nullObject(member: string): HostError {
  return new HostError('InvalidObjectPath', `${member} was asked of a null object.`);
}
