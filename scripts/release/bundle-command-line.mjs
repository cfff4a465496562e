/** The command line as one file that runs with Node alone (docs/decisions/0038). */
import { build } from 'esbuild';

/**
 * @param {string} root folder of the repository
 * @returns {Promise<{ text: string, modules: string[] }>} the program; every module that went into it
 */
export async function bundleCommandLine(root) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['scripts/release/one-file.mjs'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    minify: true,
    // Errors name what they come from, and notices of packages stand in THIRD-PARTY-NOTICES.txt.
    keepNames: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { text: outputFiles[0].text, modules: used.map(([name]) => name) };
}
