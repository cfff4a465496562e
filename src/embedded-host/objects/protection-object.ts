/** Excel.WorksheetProtection. */
import { DEFAULT_PROTECTION_OPTIONS } from '../model/sheet-parts';
import { booleanOf, oneOf, optionalText, recordOf } from '../protocol/arguments';
import { HostError, invalidArgument } from '../cells/host-error';
import type { ObjectType } from '../protocol/object-type';
import { writing } from './members';
import type { OnSheet } from './on-sheet';

export const worksheetProtectionType = {
  name: 'WorksheetProtection',
  scalars: {
    protected: { read: ({ sheet }) => sheet.protection.isProtected },
    options: { read: ({ sheet }) => sheet.protection.options },
  },
  methods: {
    protect: writing(({ sheet }, [options, password]) => {
      if (sheet.protection.isProtected) {
        throw new HostError('AccessDenied', 'The sheet is protected already.');
      }
      const given = optionalText(password, 'password');
      sheet.protection = { isProtected: true, password: given, options: parseOptions(options) };
    }),
    unprotect: writing(({ sheet }, [password]) => {
      const { protection } = sheet;
      const given = optionalText(password, 'password');
      if (!protection.isProtected || (protection.password !== null && protection.password !== given)) {
        throw new HostError('AccessDenied', 'The sheet is not protected, or by another password.');
      }
      sheet.protection = { isProtected: false, password: null, options: DEFAULT_PROTECTION_OPTIONS };
    }),
  },
} satisfies ObjectType<OnSheet>;

/** Excel refuses nulls among the options, even those it gave itself. */
function parseOptions(value: unknown): Readonly<Record<string, boolean | string>> {
  if (value === undefined || value === null) return DEFAULT_PROTECTION_OPTIONS;
  const given = recordOf(value, 'options');
  const options: Record<string, boolean | string> = { ...DEFAULT_PROTECTION_OPTIONS };
  for (const [key, option] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULT_PROTECTION_OPTIONS, key)) throw invalidArgument(`There is no option ${key}.`);
    options[key] =
      key === 'selectionMode'
        ? oneOf(option, ['Normal', 'Unlocked', 'None'], 'selectionMode')
        : booleanOf(option, key);
  }
  return options;
}
