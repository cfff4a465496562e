/** Excel.Functions: functions of the sheet asked for without a cell. Only the one that somebody asks for. */
import { daysUntil1904 } from '../cells/typing';
import type { Book } from '../model/book';
import { wholeOf } from '../protocol/arguments';
import { HostObject, type ObjectType } from '../protocol/object-type';
import { reading } from './members';

interface Answer {
  readonly value: number | null;
  /** As a cell would show it; null where there is a value. */
  readonly error: string | null;
}

const functionResultType = {
  name: 'FunctionResult',
  scalars: {
    value: { read: ({ value }) => value },
    error: { read: ({ error }) => error },
  },
} satisfies ObjectType<Answer>;

export const functionsType = {
  name: 'Functions',
  scalars: {},
  methods: {
    date: reading(({ from1904 }, [year, month, day]) =>
      HostObject.of<Answer>(functionResultType, dateOf(from1904, [year, month, day])),
    ),
  },
} satisfies ObjectType<Book>;

/** Months and days beyond their ends roll over, as in a cell. Years below 1900 are not asked for. */
function dateOf(from1904: boolean, given: readonly unknown[]): Answer {
  const [year = 0, month = 0, day = 0] = given.map((part) => wholeOf(part, 'date'));
  const sinceUnix = Date.UTC(year, month - 1, day) / 86_400_000;
  const serial = sinceUnix + 25_569 - (from1904 ? daysUntil1904 : 0);
  return serial < 0 ? { value: null, error: '#NUM!' } : { value: serial, error: null };
}
