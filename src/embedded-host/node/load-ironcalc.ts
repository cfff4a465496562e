/** Initialises @ironcalc/wasm in Node, under jest (CommonJS) and under tsx (ES modules) alike. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as ironcalc from '@ironcalc/wasm';
import type { FormulaEngine } from '../formulas/formula-engine';
import { createIronCalcEngine } from '../formulas/ironcalc-engine';

let ready = false;

/** A fresh engine. The WebAssembly is compiled once a process. */
export function newFormulaEngine(): FormulaEngine {
  if (!ready) {
    // From the working directory: this file is run both as CommonJS and as an ES module.
    const require = createRequire(join(process.cwd(), 'package.json'));
    const file = join(require.resolve('@ironcalc/wasm/package.json'), '..', 'wasm_bg.wasm');
    ironcalc.initSync({ module: readFileSync(file) });
    ready = true;
  }
  return createIronCalcEngine(ironcalc);
}
