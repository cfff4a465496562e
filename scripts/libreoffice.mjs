/**
 * node scripts/libreoffice.mjs: proves in LibreOffice what the workbook files compute and print. Words after it go
 * to jest. `--pictures` writes pictures of the pages to docs/images, otherwise they go to build/pictures.
 *
 * LibreOffice is the one named by PMQA_SOFFICE, on the PATH, or in its usual place. Pages are looked at with
 * Poppler's pdfinfo, pdffonts, pdftotext and pdftoppm.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { findSoffice } from './find-soffice.mjs';
import { runNode, toolPath } from './run-step.mjs';

export const missingOffice =
  'Left out: the proof in LibreOffice, because LibreOffice, Poppler or the fonts were not found. On Debian they ' +
  'come with: apt install libreoffice-calc-nogui poppler-utils fonts-tlwg-laksaman-ttf fonts-tlwg-loma-otf ' +
  'fonts-crosextra-carlito. Or set PMQA_SOFFICE to the program soffice; then run "node scripts/libreoffice.mjs".';

function hasPoppler() {
  return ['pdfinfo', 'pdffonts', 'pdftotext', 'pdftoppm'].every(
    (tool) => spawnSync(tool, ['-v'], { stdio: 'ignore' }).error === undefined,
  );
}

/** The tests make their stand-in for TH Sarabun New from it; see test/libreoffice/standin-font.ts. */
export const laksamanFolder = process.env.PMQA_LAKSAMAN ?? '/usr/share/fonts/truetype/tlwg';

/**
 * What Node is given, arguments and environment, to run the tests, or null when what they take is not to be had. Extra
 * arguments go to jest.
 */
export function libreOfficeTests(jestArguments = [], pictures = false) {
  const soffice = findSoffice();
  const hasFont = existsSync(join(laksamanFolder, 'Laksaman.ttf'));
  if (soffice === null || !hasPoppler() || !hasFont) return null;
  const env = {
    ...process.env,
    PMQA_SOFFICE: soffice,
    PMQA_LAKSAMAN: laksamanFolder,
    PMQA_PICTURES: pictures ? join('docs', 'images') : join('build', 'pictures'),
  };
  return [[toolPath('jest', 'jest'), '--config', 'jest.libreoffice.config.mjs', ...jestArguments], env];
}

/** Gives an exit code, or null when what it takes is not to be had. */
export function runLibreOfficeTests(jestArguments = [], pictures = false) {
  const call = libreOfficeTests(jestArguments, pictures);
  return call === null ? null : runNode(call[0], { env: call[1] });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  const words = process.argv.slice(2);
  const pictures = words.includes('--pictures');
  const chosen = words.filter((word) => word !== '--pictures');
  // The pictures are the work of one test file.
  const code = runLibreOfficeTests(pictures && chosen.length === 0 ? ['pages'] : chosen, pictures);
  if (code === null) {
    process.stderr.write(`${missingOffice}\n`);
    process.exit(1);
  }
  process.exit(code);
}
