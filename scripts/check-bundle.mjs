/**
 * What is hosted for Excel holds only what Excel needs: nothing of the embedded host, no formula engine, no copy of
 * Microsoft's files, and no address but Microsoft's office.js. Looks at the built dist/ and at its source maps, which
 * name every module that went in. Exits 1 with words for each finding.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const foreignModules = /embedded-host|ironcalc|office-js[\\/]dist|fast-check|jsdom/;

/** @returns {string[]} findings in words; empty when all is well */
export function checkBundle(folder) {
  const files = readdirSync(folder, { recursive: true }).map(String);
  const findings = files
    .filter((file) => file.endsWith('.wasm') || /(^|[\\/])office-js[\\/]/.test(file))
    .map((file) => `${file} belongs to the preview`);
  for (const file of files.filter((name) => name.endsWith('.js.map'))) {
    const { sources } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    findings.push(
      ...sources.filter((source) => foreignModules.test(source)).map((source) => `${file} holds ${source}`),
    );
  }
  for (const page of files.filter((name) => /^(taskpane|conformance)\.html$/.test(name))) {
    const addresses = readFileSync(join(folder, page), 'utf8').match(/(?:src|href)="?[^\s">]+/g) ?? [];
    const away = addresses
      .map((found) => found.replace(/^(src|href)="?/, ''))
      .filter((url) => /^(https?:)?\/\//.test(url));
    findings.push(...away.filter((url) => url !== officeJs).map((url) => `${page} fetches ${url}`));
    if (!away.includes(officeJs)) findings.push(`${page} does not load office.js from Microsoft`);
  }
  if (!files.includes('taskpane.js.map'))
    findings.push('taskpane.js.map is missing, so nothing could be checked');
  return findings;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const findings = checkBundle('dist');
  for (const finding of findings) process.stdout.write(`${finding}\n`);
  process.exit(findings.length === 0 ? 0 : 1);
}
