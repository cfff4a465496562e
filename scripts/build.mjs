/** npm run build: what is to be hosted for Excel, in dist/. PMQA_BASE_URL is put into its manifest. */
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { runTool } = await import('./run-step.mjs');
process.exit(runTool('webpack', 'webpack', ['--mode', 'production']));
