/**
 * LibreOffice at work for the tests: a profile and fonts of its own, so that neither the settings nor the fonts of
 * whoever runs them matter, and one process for as many workbooks as possible, because starting it is what takes
 * the time. The test files of a run share the profile; remove-work.ts takes it away after the last.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { standInFont } from './standin-font';

/** What `office-script.bas` understands. Sheets, rows and columns count from 0. */
export type Order =
  | readonly ['open', file: string]
  | readonly ['close']
  | readonly ['insertRows', sheet: number, row: number, count: number]
  | readonly ['deleteRows', sheet: number, row: number, count: number]
  | readonly ['insertColumns', sheet: number, column: number, count: number]
  | readonly ['deleteColumns', sheet: number, column: number, count: number]
  | readonly ['moveRow', sheet: number, from: number, target: number, lastColumn: number]
  | readonly [
      'sortRows',
      sheet: number,
      first: number,
      last: number,
      lastColumn: number,
      byColumn: number,
      direction: 'ascending' | 'descending',
    ]
  /** Rows as high as what stands in them. */
  | readonly ['fit', sheet: number, row: number, count: number]
  | readonly ['tick', sheet: number, row: number, column: number]
  | readonly ['type', sheet: number, row: number, column: number, text: string]
  /** Lines with `|` between them. */
  | readonly ['typeLines', sheet: number, row: number, column: number, text: string]
  | readonly ['rename', sheet: number, name: string]
  /** The copy stands at this position among the sheets. */
  | readonly ['copySheet', sheet: number, name: string, position: number]
  | readonly ['save', file: string]
  | readonly ['values', file: string]
  /** Of each visible row what it stands at and what it needs; each line begins with this name. */
  | readonly ['heights', name: string]
  | readonly ['print', file: string];

/** Words that are paths; LibreOffice wants them as addresses. */
const takesFile: readonly string[] = ['open', 'values', 'print', 'save'];

const workFolder = resolve('build', 'libreoffice', String(process.pid));
const profile = join(workFolder, 'profile');
const fontFolder = join(workFolder, 'fonts');
const macroFolder = join(profile, 'user', 'basic', 'Standard');
const laksamanFolder = process.env.PMQA_LAKSAMAN ?? '/usr/share/fonts/truetype/tlwg';
/** Longer than any batch here takes, even on a busy computer. */
const patience = 240_000;

/** Carries the orders out, and gives back what was reported, as words line by line. */
export function runOffice(orders: readonly Order[]): string[][] {
  prepare();
  const ordersFile = join(workFolder, 'orders.txt');
  const reportFile = join(workFolder, 'report.txt');
  rmSync(reportFile, { force: true });
  writeFileSync(ordersFile, orders.map(orderLine).join('\n'));
  const call = `"${addressOf(ordersFile)}","${addressOf(reportFile)}"`;
  startOffice([`macro:///Standard.Proof.Run(${call})`]);
  const report = existsSync(reportFile)
    ? readFileSync(reportFile, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('\t'))
    : [];
  // The exit code says nothing; the last line does.
  const last = report.pop();
  if (last?.[0] !== 'done') throw new Error(`LibreOffice gave up: ${last?.join(' ') ?? 'no report'}`);
  return report;
}

/** A folder for one test's files, empty. */
export function emptyFolder(name: string): string {
  const folder = join(workFolder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function removeWork(): void {
  rmSync(workFolder, { recursive: true, force: true });
}

function orderLine(order: Order): string {
  const [verb, ...rest] = order;
  const words = takesFile.includes(verb) ? rest.map((path) => addressOf(String(path))) : rest.map(String);
  return [verb, ...words].join('\t');
}

function addressOf(path: string): string {
  return pathToFileURL(path).href;
}

function startOffice(words: readonly string[]): void {
  const soffice = process.env.PMQA_SOFFICE;
  if (soffice === undefined) throw new Error('These tests are started by "node scripts/libreoffice.mjs".');
  const result = spawnSync(
    soffice,
    [`-env:UserInstallation=${addressOf(profile)}`, '--headless', '--norestore', '--nologo', ...words],
    {
      timeout: patience,
      env: {
        ...process.env,
        FONTCONFIG_FILE: join(fontFolder, 'fonts.conf'),
        // The exported files are called after Thai sheet names.
        LC_ALL: 'C.UTF-8',
      },
      encoding: 'utf8',
    },
  );
  if (result.error) throw result.error;
}

/** The first start lays the profile out and would overwrite macros that stand there already. */
function prepare(): void {
  if (existsSync(join(macroFolder, 'Proof.xba'))) return;
  layOutFonts();
  startOffice(['--terminate_after_init']);
  mkdirSync(macroFolder, { recursive: true });
  writeFileSync(join(macroFolder, 'script.xlb'), libraryXml);
  writeFileSync(join(macroFolder, 'Proof.xba'), moduleXml());
}

function layOutFonts(): void {
  mkdirSync(fontFolder, { recursive: true });
  for (const style of ['', '-Bold']) {
    const font = readFileSync(join(laksamanFolder, `Laksaman${style}.ttf`));
    writeFileSync(join(fontFolder, `stand-in${style}.ttf`), standInFont(font));
  }
  // Not the fonts of the person; Carlito is found for Calibri through the system's own rules.
  writeFileSync(
    join(fontFolder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>/usr/share/fonts</dir><dir>${fontFolder}</dir><cachedir>${join(fontFolder, 'cache')}</cachedir>
<include ignore_missing="yes">/etc/fonts/conf.d</include></fontconfig>`,
  );
}

const libraryXml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false"><library:element library:name="Proof"/></library:library>`;

function moduleXml(): string {
  const source = readFileSync(join(__dirname, 'office-script.bas'), 'utf8');
  const text = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Proof" script:language="StarBasic">${text}</script:module>`;
}
