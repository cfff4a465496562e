/**
 * Three variants of one build.
 *
 *   (none)         dist/           what is hosted for Excel: office.js comes from Microsoft's CDN
 *   --env preview  build/preview/  the workbook in a browser page: office.js comes from the npm package and talks
 *                                  to our embedded host. None of it ever reaches dist/ (test/build checks that)
 *   --env excel    served over https by `npm run excel` for a sideloaded manifest
 *
 * PMQA_BASE_URL sets the address that the hosted manifest points at.
 */
const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { AccompanyPlugin } = require('./scripts/release/accompany-plugin.cjs');
const { version } = require('./package.json');

const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const developmentUrl = 'https://localhost:3000';
const officePackage = path.resolve(__dirname, 'node_modules/@microsoft/office-js/dist');

/**
 * The files Microsoft's desktop client loads for Excel, unmodified. Its error page is asked for as `AgaveErrorUX`
 * while the package spells it in lower case; a case-sensitive file system needs the name that is asked for.
 */
const officeFiles = [
  'office.js',
  'excel-win32-16.01.js',
  'o15apptofilemappingtable.js',
  'th-th/office_strings.js',
  'en-us/office_strings.js',
];

function typescript(configFile) {
  return {
    test: /\.tsx?$/,
    use: {
      loader: 'ts-loader',
      // Types are checked by `tsc -b`, layer by layer; here they are only taken away.
      options: {
        configFile: path.resolve(__dirname, configFile),
        transpileOnly: true,
        compilerOptions: { composite: false, emitDeclarationOnly: false, declaration: false, noEmit: false },
      },
    },
    exclude: /node_modules/,
  };
}

function hostedManifest(xml) {
  return xml
    .replaceAll(developmentUrl, process.env.PMQA_BASE_URL ?? developmentUrl)
    .replace(/<Version>[^<]*<\/Version>/u, `<Version>${version}.0</Version>`);
}

function html(template, filename, chunk, options = {}) {
  return new HtmlPlugin({
    template,
    filename,
    chunks: chunk === null ? [] : [chunk],
    scriptLoading: 'defer',
    minify: false,
    ...options,
  });
}

module.exports = (env = {}, argv = {}) => {
  const preview = Boolean(env.preview);
  const mode = argv.mode ?? (env.excel ? 'development' : 'production');
  const officeJs = preview ? 'office-js/office.js' : officeCdn;
  const bridge = preview ? 'pane-bridge.js' : '';

  return {
    mode,
    devtool: mode === 'production' ? 'source-map' : 'inline-source-map',
    target: ['web', 'es2020'],
    // Preview and build are made of the same modules: the second one takes half the time.
    cache: { type: 'filesystem', name: mode, buildDependencies: { config: [__filename] } },
    entry: {
      taskpane: './src/taskpane/index.tsx',
      message: './src/commands/message.ts',
      conformance: './src/conformance/page/index.tsx',
      health: './src/pages/health.ts',
      'help/search': './src/pages/search.ts',
      ...(preview
        ? {
            preview: './src/embedded-host/preview/preview.ts',
            'pane-bridge': './src/embedded-host/preview/pane-bridge.ts',
          }
        : {}),
    },
    output: {
      path: path.resolve(__dirname, preview ? 'build/preview' : 'dist'),
      filename: '[name].js',
      assetModuleFilename: 'assets/[name][ext]',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        typescript('src/taskpane/tsconfig.entry.json'),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.(woff2?|wasm)$/, type: 'asset/resource' },
      ],
    },
    plugins: [
      new AccompanyPlugin({ isGivenAway: !preview && !env.excel }),
      // No button of the pane has a menu; see the module put in its place.
      new webpack.NormalModuleReplacementPlugin(/ContextualMenu$/, (resource) => {
        if (/components[\\/]Button/.test(resource.context))
          resource.request = path.resolve(__dirname, 'src/taskpane/fabric-without-menus.tsx');
      }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      html('./src/taskpane/taskpane.html', 'taskpane.html', 'taskpane', { officeJs, bridge, version }),
      html('./src/commands/message.html', 'message.html', 'message'),
      html('./src/pages/health.html', 'health.html', 'health', { version }),
      html('./src/conformance/page/conformance.html', 'conformance.html', 'conformance', {
        officeJs,
        bridge,
      }),
      ...(preview ? [html('./src/embedded-host/preview/preview.html', 'index.html', 'preview')] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'src/commands/shortcuts.json', to: 'shortcuts.json' },
          ...(preview
            ? // Marked as minimized so that nothing rewrites them: the licence wants them as they are.
              officeFiles
                .filter((file) => fs.existsSync(path.join(officePackage, file)))
                .map((file) => ({
                  from: path.join(officePackage, file),
                  to: `office-js/${file}`,
                  info: { minimized: true },
                }))
            : [
                {
                  from: 'manifest.xml',
                  to: 'manifest.xml',
                  transform: (content) => hostedManifest(content.toString('utf8')),
                },
                {
                  from: 'manifest.xml',
                  to: 'conformance-manifest.xml',
                  transform: (content) =>
                    import('./scripts/conformance-manifest.mjs').then(({ conformanceManifest }) =>
                      conformanceManifest(hostedManifest(content.toString('utf8'))),
                    ),
                },
              ]),
        ],
      }),
    ],
    // The rubric is data: a file of its own, which browsers keep.
    optimization: {
      // What minifies here transforms the tests as well; terser takes two and a half times as long for 1 kB less.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
      splitChunks: {
        cacheGroups: {
          rubric: { test: /[\\/]rubric[\\/].*\.json$/, name: 'rubric', chunks: 'all', enforce: true },
        },
      },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
