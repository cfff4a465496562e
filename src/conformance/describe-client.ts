/** Which Excel this is, as it says of itself. Batch plan: none. */
import type { ExcelEnvironment } from '../excel/office/excel-environment';
import type { ClientDescription } from './report';

const families: readonly (readonly [family: string, major: number, highest: number])[] = [
  ['ExcelApi', 1, 25],
  ['ExcelApiDesktop', 1, 5],
  ['ExcelApiOnline', 1, 1],
  ['SharedRuntime', 1, 2],
  ['DelayForCellEdit', 1, 1],
];

export function describeClient({ Office }: ExcelEnvironment): ClientDescription {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  return {
    host: text(diagnostics.host),
    platform: text(diagnostics.platform),
    build: text(diagnostics.version),
    language: text(displayLanguage),
    requirementSets: families.flatMap(([family, major, highest]) =>
      Array.from({ length: highest }, (_, minor) => `${major}.${minor + 1}`)
        .filter((version) => requirements.isSetSupported(family, version))
        .map((version) => `${family} ${version}`),
    ),
  };
}

/** Some clients leave some of it out, whatever the types say. */
function text(said: unknown): string {
  return typeof said === 'string' ? said : '';
}
