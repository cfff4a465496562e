/** Ways to describe members in a line each. What changes the workbook says so to it, in this one place. */
import { HostError } from '../cells/host-error';
import type { Book } from '../model/book';
import { wholeOf } from '../protocol/arguments';
import {
  HostObject,
  type CallContext,
  type Method,
  type ObjectType,
  type Scalar,
} from '../protocol/object-type';

/** What an object of the wire stands for knows its workbook. */
export interface InBook {
  readonly workbook: Book;
}

type Parse<V> = (value: unknown, what: string) => V;

/** Properties that stand in a part of the model under a key of their own. `what` names them in a refusal. */
export function fieldsOf<T extends InBook, Part extends object>(part: (target: T) => Part) {
  return <K extends keyof Part & string>(
    key: K,
    parse: Parse<Part[K]>,
    what: string = key,
  ): Required<Scalar<T>> => ({
    read: (target) => part(target)[key],
    write: (target, value) => {
      part(target)[key] = parse(value, what);
      target.workbook.touch();
    },
  });
}

/** A method that only looks. */
export function reading<T>(run: Method<T>['run']): Method<T> {
  return { run };
}

export function writing<T extends InBook>(
  run: (target: T, args: readonly unknown[], call: CallContext) => unknown,
): Method<T> {
  return {
    writes: true,
    run: (target, args, call) => {
      const answer = run(target, args, call);
      target.workbook.touch();
      return answer;
    },
  };
}

/** A link to another object that stands for the same thing. */
export function linkTo<T>(type: ObjectType<T>): (target: T) => HostObject {
  return (target) => HostObject.of(type, target);
}

interface Listing<T, Item> {
  /** In words, for refusals. */
  readonly what: string;
  readonly list: (target: T) => readonly Item[];
  readonly object: (target: T, item: Item, call: CallContext) => HostObject;
  readonly isCalled?: (item: Item, key: unknown) => boolean;
}

/** The members of a collection; each takes those that Excel has. */
export function listing<T, Item>({ what, list, object, isCalled = () => false }: Listing<T, Item>) {
  const called = (target: T, key: unknown): Item | undefined =>
    list(target).find((item) => isCalled(item, key));
  const given = (target: T, item: Item | undefined, key: unknown, call: CallContext): HostObject => {
    if (item === undefined) throw new HostError('ItemNotFound', `There is no ${what} ${String(key)}.`);
    return object(target, item, call);
  };
  return {
    items: (target: T, call: CallContext) => list(target).map((item) => object(target, item, call)),
    item: (target: T, key: unknown, call: CallContext) => given(target, called(target, key), key, call),
    getCount: reading<T>((target) => list(target).length),
    getItem: reading<T>((target, [key], call) => given(target, called(target, key), key, call)),
    getItemOrNullObject: reading<T>((target, [key], call) => {
      const item = called(target, key);
      return item === undefined ? null : object(target, item, call);
    }),
    getItemAt: reading<T>((target, [index], call) =>
      given(target, list(target)[wholeOf(index, 'index')], index, call),
    ),
  };
}
