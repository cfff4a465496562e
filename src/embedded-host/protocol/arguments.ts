/** Arguments and property values as they come off the wire, checked as Excel checks them. */
import { invalidArgument } from '../cells/host-error';
import { HostObject } from './object-type';

export function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be a string.`);
  return value;
}

export function optionalText(value: unknown, what: string): string | null {
  return value === undefined || value === null ? null : textOf(value, what);
}

export function numberOf(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument(`${what} must be a number.`);
  return value;
}

export function wholeOf(value: unknown, what: string): number {
  const number = numberOf(value, what);
  if (!Number.isInteger(number)) throw invalidArgument(`${what} must be a whole number.`);
  return number;
}

export function booleanOf(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false.`);
  return value;
}

export function oneOf<V extends string>(value: unknown, allowed: readonly V[], what: string): V {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`${what} must be one of ${allowed.join(', ')}.`);
  return found;
}

/** Takes one of these words. */
export function among<V extends string>(allowed: readonly V[]): (value: unknown, what: string) => V {
  return (value, what) => oneOf(value, allowed, what);
}

export function within(least: number, most: number): (value: unknown, what: string) => number {
  return (value, what) => {
    const number = numberOf(value, what);
    if (number < least || number > most) {
      throw invalidArgument(`${what} must lie between ${least} and ${most}.`);
    }
    return number;
  };
}

/** `#RRGGBB` in capitals. Excel also takes HTML colour names; those are not modelled. */
export function colorOf(value: unknown, what: string): string {
  const text = textOf(value, what);
  if (!/^#[0-9a-fA-F]{6}$/.test(text)) throw invalidArgument(`${what} must be a colour such as #14375E.`);
  return text.toUpperCase();
}

export function recordOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(`${what} must be an object.`);
  }
  return Object.fromEntries(Object.entries(value));
}

export function objectOf(value: unknown, what: string): HostObject {
  if (!(value instanceof HostObject)) throw invalidArgument(`${what} must be an object of the workbook.`);
  return value;
}
