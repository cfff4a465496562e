/** Where LibreOffice is on this computer: named by PMQA_SOFFICE, on the PATH, or in its usual place. Uses Node alone. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function usualPlaces() {
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.com'));
  }
  return ['/opt/libreoffice/program/soffice', '/snap/bin/libreoffice'];
}

/** Path of the program, or null. */
export function findSoffice() {
  const named = process.env.PMQA_SOFFICE;
  if (named) return existsSync(named) ? named : null;
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, `${name}${ending}`)));
  return [...onPath, ...usualPlaces()].find((place) => existsSync(place)) ?? null;
}
