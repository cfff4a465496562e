/**
 * npm run excel: this working tree in desktop Excel. Certificates for localhost, the manifest where Excel looks for
 * manifests of developers, and the development server over https. `npm run excel -- --remove` takes the manifest
 * out again.
 *
 * Plain on purpose: Microsoft's own starter does the same with usage reports and some hundred packages more.
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { carryOut, planSideload } from './sideload.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = join(root, 'manifest.xml');
const port = 3000;

const adviceForTheDesktop = `
Served at https://localhost:${port}; the manifest is in place.
  1. Restart Excel and open a workbook.
  2. The tab "PMQA 4.0" is on the ribbon. If it is not: Home > Add-ins > Developer Add-ins.
  3. After a change of the code: close the pane and open it again.
Ctrl+C stops the server; "npm run excel -- --remove" takes the manifest out of Excel.`;

const adviceForTheWeb = `
Served at https://localhost:${port}. There is no desktop Excel on this system, so upload the manifest to Excel on the
web, in a browser of this computer that trusts the certificate:
  1. Open a workbook at https://excel.cloud.microsoft
  2. Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose
     ${manifest}
  3. The tab "PMQA 4.0" appears. Excel forgets the manifest when the browser's storage is cleared.`;

const { values } = parseArgs({ options: { remove: { type: 'boolean', default: false } } });

ensureInstalled();
const { OfficeAddinManifest } = (await import('office-addin-manifest')).default;
const { id } = await OfficeAddinManifest.readManifestFile(manifest);
const plan = planSideload({ platform: process.platform, home: homedir(), manifest, id });

if (values.remove) {
  remove();
} else {
  await start();
}

function remove() {
  if (plan === null) {
    console.log(
      'Nothing to remove here: on this system the manifest is added and removed in Excel on the web.',
    );
    return;
  }
  carryOut(plan.remove);
  console.log('The manifest is removed. Restart Excel to see it gone.');
  console.log('The certificate for localhost stays; "npx office-addin-dev-certs uninstall" takes it away.');
}

async function start() {
  const certificates = await readCertificates();
  const { default: webpack } = await import('webpack');
  const { default: DevServer } = await import('webpack-dev-server');
  const { default: configure } = await import('../webpack.config.js');
  const compiler = webpack(configure({ excel: true }, { mode: 'development' }));
  const server = new DevServer(
    {
      host: 'localhost',
      port,
      server: { type: 'https', options: certificates },
      // A reload in the middle of a batch would leave a half-made workbook: the developer reloads the pane.
      hot: false,
      liveReload: false,
      client: false,
      static: { directory: join(root, 'assets'), publicPath: '/assets' },
    },
    compiler,
  );
  await server.start();
  if (plan !== null) carryOut(plan.add);
  console.log(plan === null ? adviceForTheWeb : adviceForTheDesktop);
}

/**
 * Asks once for permission to trust a certificate authority of this computer's own. The files are written before
 * that: where Excel on the web is used, a browser can be told to trust them, so a refusal does not end the work.
 */
async function readCertificates() {
  const { getHttpsServerOptions } = (await import('office-addin-dev-certs')).default;
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const { default: places } = await import('office-addin-dev-certs/lib/defaults.js');
    const written = [places.localhostCertificatePath, places.localhostKeyPath].every(existsSync);
    console.error('The certificate for https://localhost is not trusted by this system:');
    console.error(error instanceof Error ? error.message.trim() : String(error));
    if (plan !== null || !written) {
      console.error(
        'Run "npx office-addin-dev-certs install" from an account that may install certificates.',
      );
      process.exit(1);
    }
    console.error(`Let the browser trust ${places.caCertificatePath}`);
    return {
      cert: readFileSync(places.localhostCertificatePath),
      key: readFileSync(places.localhostKeyPath),
    };
  }
}
