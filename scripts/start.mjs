/**
 * npm start: the workbook beside the real task pane, in the browser. Installs what is missing, builds the
 * preview, serves it on localhost and opens it. `--no-open` and `--port 4000` do what they say.
 */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean', default: false }, port: { type: 'string' } },
});

ensureInstalled();

const { default: webpack } = await import('webpack');
const { default: WebpackDevServer } = await import('webpack-dev-server');
const { default: configure } = await import('../webpack.config.js');

const port = await WebpackDevServer.getFreePort(values.port ?? 'auto', 'localhost');
const url = `http://localhost:${port}/`;
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port,
    // A page under a strict content policy: no client script of the server, no socket.
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    open: !values['no-open'] && process.stdout.isTTY === true ? { target: [url] } : false,
    static: false,
    setupExitSignals: true,
  },
  webpack(configure({ preview: true }, { mode: 'development' })),
);

process.stdout.write('Building the preview…\n');
await server.start();
server.middleware.waitUntilValid(() => {
  process.stdout.write(`\nPMQA 4.0 Workbook: ${url}\nPress Ctrl+C to stop.\n`);
});
