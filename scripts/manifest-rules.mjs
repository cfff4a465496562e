/**
 * What makes manifest.xml right, beyond what Microsoft's parser looks at (it reads almost anything) and what the
 * schemas can say: undefined or unused resources, plain http, missing translations, icons of the wrong size,
 * ribbon functions that no code is associated with. Each rule gives its problems as sentences; an empty list is
 * a good manifest.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';
import { childrenOf, findAll, readXml } from './read-xml.mjs';

const schemaFolder = join(dirname(fileURLToPath(import.meta.url)), 'manifest-xsd');
const mainSchema = 'OfficeAppManifestV1_1.xsd';

/** Microsoft's limits, in characters. */
const limits = { short: 125, long: 250, resourceId: 32 };
const translation = 'en-US';
/** The lowest Excel we run in. Anything above it is looked for at run time and never required. */
const requiredApi = '1.9';
const ribbonSizes = ['16', '32', '80'];

/** The kind of resource that each element may point at. */
const resourceKindOf = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  LearnMoreUrl: 'Urls',
  Image: 'Images',
};

/**
 * @param {{ xml: string, root: string, associated: readonly string[], shortcuts: string }} manifest text of the
 *   manifest; the folder its addresses are served from; names of the functions that the code associates; text of the
 *   file of keys that `ExtendedOverrides` leads to
 * @returns {Promise<string[]>}
 */
export async function checkManifest(manifest) {
  const [problems] = await checkManifests([manifest]);
  return problems;
}

/** The same of several, for which the schemas are read once: that takes a hundred times as long as the rules. */
export async function checkManifests(manifests) {
  const ofSchemas = await checkSchema(manifests.map(({ xml }) => xml));
  // A tree of the wrong shape makes every later finding doubtful.
  return manifests.map((manifest, at) => (ofSchemas[at].length > 0 ? ofSchemas[at] : checkRules(manifest)));
}

function checkRules({ xml, root, associated, shortcuts }) {
  const document = readXml(xml);
  return [
    ...checkSettings(document),
    ...checkResources(document),
    ...checkAddresses(document),
    ...checkTranslations(document),
    ...checkIcons(document, root),
    ...checkPanes(document),
    ...checkRuntime(document),
    ...checkMenus(document),
    ...checkFunctions(document, associated, actionsOf(shortcuts)),
    ...checkShortcuts(shortcuts),
  ];
}

/** Names given to `Office.actions.associate` in the text of the command page's code. */
export function associatedNames(source) {
  return [...source.matchAll(/\bassociate\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1]);
}

/** @returns {Promise<string[][]>} of each text */
async function checkSchema(texts) {
  const read = (name) => ({ fileName: name, contents: readFileSync(join(schemaFolder, name), 'utf8') });
  const imported = readdirSync(schemaFolder).filter((name) => name.endsWith('.xsd') && name !== mainSchema);
  const nameOf = (at) => (texts.length === 1 ? 'manifest.xml' : `manifest-${at}.xml`);
  const { errors } = await validateXML({
    xml: texts.map((contents, at) => ({ fileName: nameOf(at), contents })),
    schema: read(mainSchema),
    preload: imported.map(read),
  });
  const problems = texts.map(() => []);
  let at = 0;
  for (const { message, loc } of errors) {
    // A line without a place begins with the name, or shows the text that the one before was about.
    const named = texts.findIndex(
      (_, each) => loc?.fileName === nameOf(each) || message.startsWith(nameOf(each)),
    );
    if (named !== -1) at = named;
    problems[at].push(`schema: line ${loc?.lineNumber ?? '?'}: ${message}`);
  }
  return problems;
}

function checkSettings(document) {
  const problems = [];
  const value = (name) => findAll(document, name)[0]?.text.trim();
  const hosts = new Set(
    findAll(document, 'Host').map((host) => host.attributes['Name'] ?? host.attributes['xsi:type']),
  );
  if (hosts.size !== 1 || !hosts.has('Workbook')) problems.push(`hosts: ${[...hosts]} instead of Workbook`);
  if (value('Permissions') !== 'ReadWriteDocument') problems.push('permissions: ReadWriteDocument is needed');
  if (!(Number.parseInt(value('Version'), 10) >= 1)) problems.push('version: must be 1.0.0.0 or higher');
  if (value('DefaultLocale') !== 'th-TH') problems.push('default locale: th-TH is needed');
  const sets = findAll(document, 'Set').map(
    ({ attributes, parent }) =>
      `${attributes['Name']} ${attributes['MinVersion'] ?? parent.attributes['DefaultMinVersion']}`,
  );
  if (sets.join() !== `ExcelApi ${requiredApi}`) {
    problems.push(`requirements: "${sets.join()}" instead of ExcelApi ${requiredApi}`);
  }
  return problems;
}

function checkResources(document) {
  const problems = [];
  const kinds = new Map();
  for (const kind of ['Images', 'Urls', 'ShortStrings', 'LongStrings']) {
    for (const { attributes } of findAll(document, kind).flatMap((list) => list.children)) {
      const id = attributes['id'];
      if (kinds.has(id)) problems.push(`resource "${id}" is defined twice`);
      if (id.length > limits.resourceId) problems.push(`resource "${id}" has a name over 32 characters`);
      kinds.set(id, kind);
    }
  }
  const used = new Set();
  for (const element of everyElement(document)) {
    const id = element.attributes['resid'];
    if (id === undefined) continue;
    used.add(id);
    const wanted = resourceKindOf[element.name];
    if (!kinds.has(id)) problems.push(`${element.name}: resource "${id}" is not defined`);
    else if (kinds.get(id) !== wanted) problems.push(`${element.name}: resource "${id}" is not in ${wanted}`);
  }
  for (const id of kinds.keys()) if (!used.has(id)) problems.push(`resource "${id}" is never used`);
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
    findAll(document, name).map(({ attributes }) => attributes['id']),
  );
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) {
    problems.push(`ribbon id "${id}" is used twice`);
  }
  return problems;
}

function checkAddresses(document) {
  return addresses(document)
    .filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:')
    .map((address) => `address "${address}" is not https`);
}

function addresses(document) {
  const named = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'];
  const elements = named.flatMap((name) => findAll(document, name));
  return [
    ...findAll(document, 'ExtendedOverrides').flatMap(({ attributes }) => [
      attributes['Url'],
      attributes['ResourcesUrl'],
    ]),
    ...elements.flatMap((element) => [
      element.attributes['DefaultValue'],
      ...childrenOf(element, 'Override').map(({ attributes }) => attributes['Value']),
    ]),
    ...findAll(document, 'AppDomain').map(({ text }) => text.trim()),
  ].filter((address) => address !== undefined);
}

/** One pane has one address: two are an error in Excel on the web (OfficeDev/office-js #2918) and trouble on Mac (#175). */
function checkPanes(document) {
  const locations = new Map();
  for (const action of findAll(document, 'Action')) {
    const [id] = childrenOf(action, 'TaskpaneId').map(({ text }) => text.trim());
    const [address] = childrenOf(action, 'SourceLocation').map(({ attributes }) => attributes['resid']);
    if (id !== undefined) locations.set(id, new Set([...(locations.get(id) ?? []), address]));
  }
  return [...locations]
    .filter(([, found]) => found.size > 1)
    .map(([id, found]) => `pane "${id}" has ${found.size} addresses: ${[...found].join(', ')}`);
}

function checkTranslations(document) {
  const problems = [];
  const defaultLocale = findAll(document, 'DefaultLocale')[0]?.text.trim();
  const texts = [
    ...findAll(document, 'DisplayName').map((element) => [element, limits.short]),
    ...findAll(document, 'ShortStrings').flatMap((list) => list.children.map((text) => [text, limits.short])),
    ...findAll(document, 'Description')
      .filter(({ attributes }) => attributes['resid'] === undefined)
      .map((element) => [element, limits.long]),
    ...findAll(document, 'LongStrings').flatMap((list) => list.children.map((text) => [text, limits.long])),
  ];
  for (const [element, limit] of texts) {
    const name = element.attributes['id'] ?? element.name;
    const overrides = childrenOf(element, 'Override').map(({ attributes }) => attributes);
    const locales = overrides.map((override) => override['Locale']);
    if (locales.includes(defaultLocale)) problems.push(`"${name}" overrides the default locale`);
    if (!locales.includes(translation)) problems.push(`"${name}" has no ${translation} text`);
    for (const locale of locales) {
      if (locale !== translation && locale !== defaultLocale)
        problems.push(`"${name}" has a "${locale}" text`);
    }
    for (const text of [
      element.attributes['DefaultValue'],
      ...overrides.map((override) => override['Value']),
    ]) {
      if (text.trim() === '') problems.push(`"${name}" has an empty text`);
      if (text.length > limit) problems.push(`"${name}" is ${text.length} characters long, over ${limit}`);
    }
  }
  return problems;
}

function checkIcons(document, root) {
  const problems = [];
  const resources = new Map(
    findAll(document, 'Images')
      .flatMap((list) => list.children)
      .map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]),
  );
  const wanted = [
    ...findAll(document, 'IconUrl').map(({ attributes }) => [attributes['DefaultValue'], 32]),
    ...findAll(document, 'HighResolutionIconUrl').map(({ attributes }) => [attributes['DefaultValue'], 64]),
  ];
  for (const icon of findAll(document, 'Icon')) {
    const images = childrenOf(icon, 'Image').map(({ attributes }) => attributes);
    const sizes = images.map(({ size }) => size);
    const missing = ribbonSizes.filter((size) => !sizes.includes(size));
    const owner = icon.parent.attributes['id'];
    if (missing.length > 0) problems.push(`icon of "${owner}" has no picture of ${missing.join(', ')} px`);
    for (const { size, resid } of images) wanted.push([resources.get(resid), Number(size)]);
  }
  for (const [address, size] of wanted) {
    // Undefined resources and broken addresses are reported by the rules above.
    if (address === undefined || !URL.canParse(address)) continue;
    const problem = checkPicture(join(root, pathBelow(hostedAt(document), address)), size);
    if (problem !== null) problems.push(`icon ${address}: ${problem}`);
  }
  return problems;
}

/** Folder that everything is served from, such as `/` or `/pmqa/`: the one the pane's page is in. */
function hostedAt(document) {
  const pane = findAll(document, 'SourceLocation')[0]?.attributes['DefaultValue'] ?? '';
  return URL.canParse(pane) ? new URL('.', pane).pathname : '/';
}

function pathBelow(folder, address) {
  const path = new URL(address).pathname;
  return decodeURIComponent(path.startsWith(folder) ? path.slice(folder.length) : path);
}

function checkPicture(file, size) {
  if (!existsSync(file)) return 'the file does not exist';
  const bytes = readFileSync(file);
  if (bytes.length < 24 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return 'not a PNG file';
  // The header chunk comes first by the PNG standard: width at byte 16, height at byte 20.
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === size && height === size ? null : `${width} x ${height} px instead of ${size} x ${size}`;
}

/**
 * One page for pane, ribbon and keys: "the shared runtime won't load if the resid uses different values"
 * (learn.microsoft.com, configure your add-in to use a shared runtime), and only one that lives long keeps its keys.
 */
function checkRuntime(document) {
  const runtimes = findAll(document, 'Runtime').map(({ attributes }) => attributes);
  const problems = runtimes.length > 1 ? [`${runtimes.length} runtimes: Excel shares one`] : [];
  if (findAll(document, 'ExtendedOverrides').length > 0 && runtimes.length === 0) {
    problems.push('ExtendedOverrides: keys need a shared runtime (Runtimes)');
  }
  for (const { resid, lifetime } of runtimes) {
    if (lifetime !== 'long') problems.push('Runtime: lifetime "long" is needed for keys');
    const pages = ['FunctionFile', 'SourceLocation']
      .flatMap((name) => findAll(document, name))
      .map((element) => [element.name, element.attributes['resid']])
      .filter(([, id]) => id !== undefined && id !== resid);
    for (const [name, id] of pages)
      problems.push(`${name}: "${id}" is not the page of the runtime, "${resid}"`);
  }
  return problems;
}

/** "There can be only one child control" (learn.microsoft.com, OfficeMenu), which the schema does not know. */
function checkMenus(document) {
  return findAll(document, 'OfficeMenu').flatMap((menu) => {
    const id = menu.attributes['id'];
    const controls = childrenOf(menu, 'Control').length;
    return [
      ...(id === 'ContextMenuCell' ? [] : [`menu "${id}": ContextMenuCell is the one of cells`]),
      ...(controls > 1 ? [`menu "${id}" has ${controls} controls: Office takes one`] : []),
    ];
  });
}

/** @param {readonly string[]} actions that keys call */
function checkFunctions(document, associated, actions) {
  const named = findAll(document, 'FunctionName').map(({ text }) => text.trim());
  const called = [...named, ...actions];
  return [
    ...called
      .filter((name) => !associated.includes(name))
      .map((name) => `function "${name}" is not associated in the code`),
    ...associated
      .filter((name) => !called.includes(name))
      .map((name) => `function "${name}" is associated, and no button or key calls it`),
  ];
}

/** @returns {any} null where the text is no JSON */
function parsed(shortcuts) {
  try {
    return JSON.parse(shortcuts);
  } catch {
    return null;
  }
}

function actionsOf(shortcuts) {
  return (parsed(shortcuts)?.actions ?? []).map(({ id }) => id);
}

/**
 * The three modifiers and a letter, as Microsoft asks ("use only keyboard shortcuts with the following pattern:
 * Ctrl+Shift+Alt+x"): nothing of Excel's is there but Ctrl+Shift+Alt+F9, no browser keeps one for itself, and
 * no Thai keyboard has a third layer that AltGr (Ctrl+Alt) would type. On a Mac Control+Option is VoiceOver's.
 */
const keyOf = {
  default: /^Ctrl\+Shift\+Alt\+[A-Z]$/u,
  windows: /^Ctrl\+Shift\+Alt\+[A-Z]$/u,
  web: /^Ctrl\+Shift\+Alt\+[A-Z]$/u,
  mac: /^Command\+Shift\+Alt\+[A-Z]$/u,
};

/** ⇧⌥⌘ with these is macOS's own: log out, paste as it looks here, stop dictation, hide the others. */
const takenOnMac = ['Q', 'V', 'D', 'H', 'M'];

function checkShortcuts(text) {
  const file = parsed(text);
  if (file === null) return ['shortcuts: not JSON'];
  const { actions = [], shortcuts = [] } = file;
  const problems = [];
  const ids = actions.map(({ id }) => id);
  for (const { id, type, name } of actions) {
    if (type !== 'ExecuteFunction') problems.push(`shortcuts: action "${id}" is no ExecuteFunction`);
    if (!/\p{Script=Thai}.* · [A-Z]/u.test(name ?? '')) {
      problems.push(`shortcuts: action "${id}" needs a name in Thai and English`);
    }
    if (!shortcuts.some(({ action }) => action === id)) problems.push(`shortcuts: "${id}" has no key`);
  }
  for (const [platform, pattern] of Object.entries(keyOf)) {
    const keys = shortcuts.map(({ key }) => key?.[platform] ?? '');
    keys.forEach((key, at) => {
      const letter = key.slice(-1);
      if (!pattern.test(key) || (platform === 'mac' && takenOnMac.includes(letter))) {
        problems.push(`shortcuts: "${key}" is no key for ${platform} (${shortcuts[at].action})`);
      }
      if (keys.indexOf(key) !== at) problems.push(`shortcuts: "${key}" is used twice on ${platform}`);
    });
  }
  for (const { action } of shortcuts) {
    if (!ids.includes(action)) problems.push(`shortcuts: "${action}" is no action`);
  }
  return problems;
}

function everyElement(element) {
  return element.children.flatMap((child) => [child, ...everyElement(child)]);
}
