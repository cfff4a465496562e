/**
 * Puts what goes with the code beside it, in every variant of the build: notices of what was bundled, samples, guides.
 * The notices are of the modules that really are in the chunks.
 */
const { isAbsolute } = require('node:path');
const webpack = require('webpack');

class AccompanyPlugin {
  /** @param {{ isGivenAway: boolean }} options notices are for what leaves this computer */
  constructor({ isGivenAway }) {
    this.isGivenAway = isGivenAway;
  }

  apply(compiler) {
    const name = 'AccompanyPlugin';
    // A rebuild of `npm start` takes them from the first.
    let made = null;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const { accompanyingFiles, noticesOf } = await import('./accompanying-files.mjs');
        made ??= accompanyingFiles(compiler.context);
        const files = [...(await made)];
        if (this.isGivenAway) files.push(noticesOf(compiler.context, modulesIn(compilation)));
        for (const [file, content] of files) {
          // What is minified already, or is no code of the pane, is left as it is.
          compilation.emitAsset(file, new webpack.sources.RawSource(content), { minimized: true });
        }
      });
    });
  }
}

/** Paths of the modules in any chunk; a module that was joined with others is named by itself. */
function modulesIn({ modules, chunkGraph }) {
  return [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => (module.modules === undefined ? [module] : [...module.modules]))
    .flatMap((module) => pathIn(module.identifier()));
}

/** `css|loader.js!/a/b.css|0||`, `javascript/auto|/a/b.js|hash`: what comes after the loaders, without what is around it. */
function pathIn(identifier) {
  const path = identifier.split('!').at(-1).split('|').find(isAbsolute);
  return path === undefined ? [] : [path.replace(/\?.*$/u, '')];
}

module.exports = { AccompanyPlugin };
