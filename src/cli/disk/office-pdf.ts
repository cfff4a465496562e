/** A workbook file as PDF, made by LibreOffice in a folder and with settings of its own, which are gone afterwards. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failed, succeeded, type Outcome } from '../../core/failures/outcome';

/** In milliseconds: a first start lays out its settings, and a pack of a hundred pages takes its time. */
const patience = 180_000;

/** @param soffice path of the program */
export async function officePdf(soffice: string, workbook: Uint8Array): Promise<Outcome<Uint8Array, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'pmqa-report-'));
  try {
    const file = join(folder, 'report.xlsx');
    await writeFile(file, workbook);
    const said = await run(soffice, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'settings')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ]);
    // Its exit code says nothing: whether the file is there does.
    const made = join(folder, 'report.pdf');
    return existsSync(made) ? succeeded(await readFile(made)) : failed(said);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const process = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], timeout: patience });
    const said: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => said.push(text));
    }
    process.on('error', reject);
    process.on('close', () => {
      resolve(said.join('').trim());
    });
  });
}
