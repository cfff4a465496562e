/**
 * The layers are kept by the compiler. Here a file that breaks one is put, in memory, into each project, and the
 * compiler must refuse it.
 * @slow 6 s: the compiler reads a layer for each forbidden import
 */
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../..');

/** Every file is parsed once for all programs here: they differ in what they may name, not in how a file reads. */
const parsedFiles = new Map<string, ts.SourceFile>();

/** The compiler's complaints about one more file, given in memory, in a layer. */
function complaintsAbout(project: string, text: string): string[] {
  const configFile = join(root, project);
  const folder = dirname(configFile);
  const probe = join(folder, 'probe-of-the-layer-test.ts');
  const { config } = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file)) as { config: unknown };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, folder, undefined, configFile);
  const host = ts.createCompilerHost(parsed.options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  const source = host.getSourceFile.bind(host);
  host.fileExists = (file) => resolve(file) === probe || exists(file);
  host.readFile = (file) => (resolve(file) === probe ? text : read(file));
  host.getSourceFile = (file, options, ...rest) => {
    if (resolve(file) === probe) return ts.createSourceFile(file, text, options);
    const known = parsedFiles.get(file) ?? source(file, options, ...rest);
    if (known !== undefined) parsedFiles.set(file, known);
    return known;
  };
  // A fresh clone has no built declarations: read the referenced layers from their sources. The member is
  // declared for language services only, and the compiler looks for it on its host all the same.
  Object.assign(host, { useSourceOfProjectReferenceRedirect: () => true });
  const program = ts.createProgram({
    // Only the probe and what it reaches: the rest of the layer is checked by `tsc -b`.
    rootNames: [probe],
    options: parsed.options,
    projectReferences: parsed.projectReferences ?? [],
    host,
  });
  const file = program.getSourceFile(probe);
  if (file === undefined) throw new Error('the probe did not reach the compiler');
  return [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(file)].map((diagnostic) =>
    ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
  );
}

describe('A file in the wrong layer does not compile', () => {
  test.each([
    ['src/core/tsconfig.json', 'document', 'export const title = document.title;'],
    ['src/core/tsconfig.json', 'Excel', 'export const run = Excel.run;'],
    ['src/core/tsconfig.json', 'process', 'export const folder = process.cwd();'],
    ['src/core/tsconfig.json', 'console', 'console.log(1); export {};'],
    ['src/excel/tsconfig.json', 'document', 'export const title = document.title;'],
    ['src/conformance/tsconfig.json', 'document', 'export const title = document.title;'],
    ['src/taskpane/tsconfig.json', 'Excel', 'export const run = Excel.run;'],
    ['src/embedded-host/tsconfig.json', 'document', 'export const title = document.title;'],
    ['src/pages/tsconfig.json', 'Excel', 'export const run = Excel.run;'],
  ])('%s has no %s', (project, name, text) => {
    expect(complaintsAbout(project, text).join('\n')).toContain(`'${name}'`);
  });

  test.each([
    ['src/core/tsconfig.json', '../excel/operations/excel-workbook'],
    ['src/core/tsconfig.json', '../embedded-host/contract'],
    ['src/excel/tsconfig.json', '../embedded-host/contract'],
    ['src/excel/tsconfig.json', '../conformance/behaviours'],
    ['src/conformance/tsconfig.json', '../embedded-host/contract'],
    ['src/conformance/tsconfig.json', '../taskpane/download-file'],
    ['src/conformance/page/tsconfig.json', '../../embedded-host/contract'],
    ['src/embedded-host/tsconfig.json', '../conformance/behaviours'],
    ['src/taskpane/tsconfig.json', '../conformance/behaviours'],
    ['src/taskpane/tsconfig.json', '../excel/operations/excel-workbook'],
    ['src/taskpane/tsconfig.json', '../embedded-host/contract'],
    ['src/cli/tsconfig.json', '../excel/operations/excel-workbook'],
    ['src/embedded-host/tsconfig.json', '../core/failures/outcome'],
    ['src/commands/tsconfig.json', '../embedded-host/contract'],
    ['src/pages/tsconfig.json', '../core/failures/outcome'],
  ])('%s may not import %s', (project, specifier) => {
    const complaints = complaintsAbout(
      project,
      `import * as other from '${specifier}'; export const seen = other;`,
    );
    expect(complaints.join('\n')).toMatch(/not listed within the file list of project|not under 'rootDir'/);
  });

  test('a lawful import and a lawful global pass, so the complaints above are about the layer', () => {
    expect(
      complaintsAbout(
        'src/excel/tsconfig.json',
        `import { succeeded } from '../core/failures/outcome'; export const run = [Excel.run, succeeded];`,
      ),
    ).toEqual([]);
  });
});
