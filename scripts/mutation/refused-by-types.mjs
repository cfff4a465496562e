/** Mutants that do not compile never reach anybody: the compiler counts as a test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** @returns {(mutant: import('./make-mutants.mjs').Mutant) => boolean} for mutants of one layer */
export function openTypeCheck(root, project) {
  const configFile = join(root, project);
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, join(configFile, '..'));
  let mutated = { file: '', text: '', version: 0 };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => (file === mutated.file ? String(mutated.version) : '0'),
    getScriptSnapshot: (file) => {
      const text = file === mutated.file ? mutated.text : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  });
  return ({ path, start, end, becomes }) => {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    mutated = { file, text: text.slice(0, start) + becomes + text.slice(end), version: mutated.version + 1 };
    return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].length > 0;
  };
}
