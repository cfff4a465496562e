/**
 * What we give away is made of, as CycloneDX: npm's own account of the lockfile, and of that the packages that were
 * bundled. Tools that only build are not in the release, and whoever looks for weaknesses of it should not be sent to them.
 */
import { createHash } from 'node:crypto';
import { runNpm } from '../ensure-installed.mjs';

/**
 * @param {string} root folder of package-lock.json
 * @param {readonly import('./bundled-packages.mjs').BundledPackage[]} packages
 * @returns {string} the same for the same release: without the moment, the folder and the version of npm
 */
export function billOfMaterials(root, packages) {
  const { status, stdout, stderr, error } = runNpm(
    ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline', '--loglevel=error'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`npm sbom failed: ${error?.message ?? stderr}`);
  return JSON.stringify(onlyBundled(JSON.parse(stdout), packages), null, 2) + '\n';
}

/** @param {object} whole what `npm sbom` says of the lockfile */
function onlyBundled(whole, packages) {
  const wanted = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const components = whole.components
    .filter(({ name, version }) => wanted.has(`${name}@${version}`))
    .map((component) => ({ ...component, scope: 'required', properties: [] }));
  const missing = [...wanted].filter(
    (id) => !components.some(({ name, version }) => `${name}@${version}` === id),
  );
  if (missing.length > 0) throw new Error(`npm sbom does not know what is bundled: ${missing.join(', ')}`);
  const { component } = whole.metadata;
  const references = new Set(components.map((each) => each['bom-ref']));
  const bom = {
    ...whole,
    metadata: {
      component: { ...component, type: 'application', name: component.purl.replace(/^pkg:npm\/|@.*$/gu, '') },
    },
    components,
    dependencies: [
      { ref: component['bom-ref'], dependsOn: [...references] },
      ...whole.dependencies
        .filter(({ ref }) => references.has(ref))
        .map(({ ref, dependsOn = [] }) => ({
          ref,
          dependsOn: dependsOn.filter((each) => references.has(each)),
        })),
    ],
  };
  return { ...bom, serialNumber: numberOf({ ...bom, serialNumber: '' }) };
}

/** A UUID of version 8, which is one of our own making: from what the list says, so that it is the same for the same. */
function numberOf(bom) {
  const hex = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
