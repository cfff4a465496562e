/**
 * npm run excel: this working tree in desktop Excel. Certificates for localhost, the manifest where Excel looks for
 * manifests of developers, and the development server over https. `npm run excel -- --remove` takes the manifest
 * out again. `npm run excel -- --conformance` adds a second, small add-in: the page that tries this Excel.
 *
 * Plain on purpose: Microsoft's own starter does the same with usage reports and some hundred packages more.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { conformanceId, conformanceManifest } from './conformance-manifest.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { carryOut, planSideload } from './sideload.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = join(root, 'manifest.xml');
/** Of the page that tries Excel. */
const secondManifest = join(root, 'build', 'conformance-manifest.xml');
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

const adviceForTrying = {
  desktop: `
To try this Excel (about five minutes):
  1. Restart Excel and open a new, empty workbook.
  2. Home > Add-ins > Developer Add-ins (Windows: My Add-ins > Developer Add-ins; Mac: Insert > My Add-ins)
     and choose "PMQA 4.0 ทดลอง Excel" (PMQA 4.0 Try Excel). It opens a pane.
  3. Press the button to begin; at the end download or copy the report. docs/conformance/README.md says where it goes.`,
  web: `
To try Excel on the web (about five minutes): open a new, empty workbook, upload this manifest in the same way, and
press the button in its pane:
     ${secondManifest}
docs/conformance/README.md says where the report goes.`,
};

const { values } = parseArgs({
  options: {
    remove: { type: 'boolean', default: false },
    conformance: { type: 'boolean', default: false },
  },
});

ensureInstalled();
const { OfficeAddinManifest } = (await import('office-addin-manifest')).default;
const { id } = await OfficeAddinManifest.readManifestFile(manifest);
const computer = { platform: process.platform, home: homedir() };
const plan = planSideload({ ...computer, manifest, id });
const secondPlan = planSideload({ ...computer, manifest: secondManifest, id: conformanceId });

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
  removeSecond();
  console.log('The manifest is removed. Restart Excel to see it gone.');
  console.log('The certificate for localhost stays; "npx office-addin-dev-certs uninstall" takes it away.');
}

/** Only what `--conformance` has added: its manifest in build/ says that it did. */
function removeSecond() {
  if (secondPlan === null || !existsSync(secondManifest)) return;
  carryOut(secondPlan.remove);
  rmSync(secondManifest);
}

/** Written before Excel is told of it. */
function addSecond() {
  mkdirSync(dirname(secondManifest), { recursive: true });
  writeFileSync(secondManifest, conformanceManifest(readFileSync(manifest, 'utf8')));
  if (secondPlan !== null) carryOut(secondPlan.add);
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
      // Excel on the web reads the file of keys from a page of its own.
      headers: { 'Access-Control-Allow-Origin': '*' },
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
  if (values.conformance) addSecond();
  console.log(plan === null ? adviceForTheWeb : adviceForTheDesktop);
  if (values.conformance) console.log(plan === null ? adviceForTrying.web : adviceForTrying.desktop);
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
