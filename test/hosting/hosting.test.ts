/**
 * The built folder as an agency hosts it: a real nginx with the configuration that we give, a real Chromium that holds it to
 * its policy, and a page of Excel on the web around the pane. Run by `node scripts/hosting.mjs`.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { get } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { violations } from '../e2e/look-over';
import { browserFlags } from '../e2e/browser-flags';
import { runNginx, type RunningServer } from './run-nginx';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');
/** Microsoft's files, as their network has them. */
const officeFiles = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
const hosted = '/lib/1/hosted/';
const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/u,
  '.js': /^(?:application|text)\/javascript; charset=utf-8$/u,
  '.css': /^text\/css; charset=utf-8$/u,
  '.xml': /^text\/xml; charset=utf-8$/u,
  '.json': /^application\/json; charset=utf-8$/u,
  '.txt': /^text\/plain; charset=utf-8$/u,
  '.png': /^image\/png$/u,
  '.woff': /^(?:font\/woff|application\/font-woff)$/u,
  '.woff2': /^font\/woff2$/u,
  '.xlsx': /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/u,
};

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await runNginx(dist);
  // A page that stands for Microsoft's frames one of this computer, which browsers are right to doubt elsewhere.
  const local = '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests';
  browser = await chromium.launch({
    executablePath: process.env.PMQA_CHROMIUM ?? '',
    args: [...browserFlags, local],
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page in which Microsoft's addresses are answered here; with all that its console complained of. */
async function openPage(): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ locale: 'th-TH', acceptDownloads: true })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) => {
    const path = join(officeFiles, new URL(route.request().url()).pathname.slice(hosted.length));
    if (!existsSync(path)) complaints.push(`Microsoft's package has no ${path.slice(officeFiles.length)}`);
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' });
  });
  return { page, complaints };
}

test('every file has its type, its policy and no frame options; text is packed, and asked for again only when it changed', async () => {
  const files = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(dist, name)).isFile() && !name.endsWith('.map'));
  expect(files.length).toBeGreaterThan(60);
  for (const file of files) {
    const address = new URL(file.split(sep).join('/'), server.url);
    const { status, headers } = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
    const type = headers.get('content-type') ?? '';
    expect([file, status, types[extname(file)]?.test(type) === true ? '' : type]).toEqual([file, 200, '']);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    // Excel on the web reads the keys from a page of its own.
    expect(headers.get('access-control-allow-origin')).toBe(file === 'shortcuts.json' ? '*' : null);
    expect(headers.get('content-security-policy')).toContain(
      'frame-ancestors https://*.officeapps.live.com ',
    );
    expect(headers.get('cache-control')).toBe(
      /\.(?:png|woff2?)$/u.test(file) ? 'public, max-age=86400' : 'no-cache',
    );
    const isPacked = /\.(?:html|js|css|xml|txt|json)$/u.test(file) && statSync(join(dist, file)).size >= 1024;
    expect([file, headers.get('content-encoding')]).toEqual([file, isPacked ? 'gzip' : null]);
    const tag = headers.get('etag') ?? '';
    expect((await fetch(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
  }
});

/** As it comes over the wire: `fetch` unpacks by itself. */
function packedBy(encoding: string, file: string): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((done, fail) => {
    get(new URL(file, server.url), { headers: { 'accept-encoding': encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        done({ encoding: answer.headers['content-encoding'], body: Buffer.concat(parts) }),
      );
    }).on('error', fail);
  });
}

test('a browser that takes brotli gets less, where nginx has the module for it, and the same text', async () => {
  const text = readFileSync(join(dist, 'taskpane.js'));
  const gzip = await packedBy('gzip', 'taskpane.js');
  expect([gzip.encoding, gunzipSync(gzip.body).equals(text)]).toEqual(['gzip', true]);
  // CI has it; elsewhere nginx may not.
  if (!server.hasBrotli) return expect(process.env.CI).toBeUndefined();
  const brotli = await packedBy('gzip, br', 'taskpane.js');
  expect([brotli.encoding, brotliDecompressSync(brotli.body).equals(text)]).toEqual(['br', true]);
  expect(brotli.body.length).toBeLessThan(gzip.body.length);
});

test('what is not there is not found, under the same policy, and nothing can be sent', async () => {
  const missing = await fetch(new URL('nothing.html', server.url));
  expect(missing.status).toBe(404);
  expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await fetch(server.url, { method: 'POST', body: 'x' })).status).toBe(403);
});

/** What Excel on the web adds to the address; without it office.js leaves a page that it finds in a frame. */
const ofTheWeb = '_host_Info=Excel$Web$16.01$th-TH$telemetry$$$0';

async function framedIn(origin: string) {
  const { page, complaints } = await openPage();
  const frame = `<!doctype html><iframe src="${server.url}taskpane.html?${ofTheWeb}" width="400" height="600"></iframe>`;
  await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: frame }));
  await page.goto(`${origin}/`);
  return { page, complaints, pane: page.frameLocator('iframe') };
}

test('the pane opens in a frame of SharePoint, with its styles and its font, and breaks no rule of the policy', async () => {
  const { page, complaints, pane } = await framedIn('https://agency.sharepoint.com');
  // There is no Excel to connect to; everything the pane is made of has been fetched and has run.
  await pane.getByText('กำลังเชื่อมกับ Excel').waitFor({ timeout: 30_000 });
  expect(await pane.locator('.pane').evaluate((element) => getComputedStyle(element).fontFamily)).toContain(
    'Sarabun',
  );
  expect(await pane.getByRole('link', { name: 'คู่มือ' }).getAttribute('href')).toBe('help/index.html');
  // office.js misses the Excel that would speak with it, and nothing else is complained of.
  expect(complaints).toEqual([expect.stringContaining('conversationId')]);
  await page.close();
});

test('in a frame of anybody else it does not open', async () => {
  const { page, complaints } = await framedIn('https://elsewhere.example');
  expect(complaints.join('\n')).toContain('frame-ancestors');
  await page.close();
});

test('the page for IT finds everything right, and gives the manifest of this address', async () => {
  const { page, complaints } = await openPage();
  await page.goto(`${server.url}health.html`);
  await page.getByText('ผ่านทุกข้อ').waitFor({ timeout: 30_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button').first().click(),
  ]);
  const manifest = readFileSync(await download.path(), 'utf8');
  expect(manifest).toContain(`<SourceLocation DefaultValue="${server.url}taskpane.html"/>`);
  expect(manifest).not.toContain('"https://localhost:3000');
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test.each(['server', 'folder'])('the guides are found through their search, from the %s', async (from) => {
  const { page, complaints } = await openPage();
  const guides =
    from === 'server' ? `${server.url}help/` : pathToFileURL(join(dist, 'help', 'index.html')).href;
  await page.goto(guides);
  if (from === 'server') expect(await violations(page)).toEqual([]);
  await page.getByRole('searchbox').fill('รหัสยืนยัน');
  await page.getByRole('link', { name: 'สำหรับผู้นำการประเมิน: ปิดรอบ' }).click();
  await page.getByRole('heading', { name: 'ปิดรอบ' }).waitFor();
  // Those further down are fetched only when somebody comes near; here all of them are.
  const pictures = await page.locator('img').evaluateAll((images: HTMLImageElement[]) =>
    Promise.all(
      images.map(async (image) => {
        image.loading = 'eager';
        await image.decode();
        return image.naturalWidth;
      }),
    ),
  );
  expect(new Set(pictures)).toEqual(new Set([1366]));
  expect(complaints).toEqual([]);
  await page.close();
});
