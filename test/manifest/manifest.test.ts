/**
 * The manifest as Excel will read it: Microsoft's own parser, Microsoft's schemas, and our rules for what neither
 * of them sees. The second half breaks the manifest on purpose, because a check that never fails is none.
 * @slow 2 s: Microsoft’s schemas read for every way to break a manifest
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { associatedNames, checkManifest, checkManifests } from '../../scripts/manifest-rules.mjs';

const root = join(__dirname, '..', '..');
const manifestPath = join(root, 'manifest.xml');
const good = readFileSync(manifestPath, 'utf8');
const commands = ['nextGap', 'recalculate', 'showRow', 'turnTick'];
const shortcuts = readFileSync(join(root, 'src', 'commands', 'shortcuts.json'), 'utf8');

function problemsOf(xml: string, folder = root, keys = shortcuts): Promise<string[]> {
  return checkManifest({ xml, root: folder, associated: commands, shortcuts: keys });
}

describe('manifest.xml', () => {
  test("is read by Microsoft's own parser: id, names, hosts, permissions", async () => {
    const manifest = await OfficeAddinManifest.readManifestFile(manifestPath);
    expect(manifest).toMatchObject({
      id: '5743aa26-8403-412a-aa28-bde8ced582e7',
      displayName: 'PMQA 4.0 ประเมินตนเอง',
      defaultLocale: 'th-TH',
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      hosts: ['Workbook'],
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });

  test('holds to the schemas and to every rule of ours', async () => {
    expect(await problemsOf(good)).toEqual([]);
  });

  test('its buttons and keys call the functions that src/commands associates, and no others', async () => {
    const source = readFileSync(join(root, 'src', 'commands', 'associate-commands.ts'), 'utf8');
    const associated = associatedNames(source);
    expect(await checkManifest({ xml: good, root, associated, shortcuts })).toEqual([]);
    expect(associated.sort()).toEqual(commands);
  });

  test('offers four buttons on a tab of its own and one in the menu of a cell, all that open the pane sharing one', () => {
    expect(good.match(/<Control xsi:type="Button" id="[^"]+"/g)).toHaveLength(5);
    expect(good.match(/<CustomTab /g)).toHaveLength(1);
    expect(good.match(/<TaskpaneId>Pmqa\.Pane<\/TaskpaneId>/g)).toHaveLength(3);
    expect(good.match(/<SourceLocation resid="Pane\.Url"\/>/g)).toHaveLength(3);
  });

  test('has no address but the development server, so that one replacement moves all of it', () => {
    const elsewhere = [...good.matchAll(/="(https?:\/\/[^"]+)"/g)]
      .map((match) => match[1])
      .filter((address) => address?.startsWith('http://schemas.microsoft.com/') === false)
      .filter((address) => address?.startsWith('https://localhost:3000/') === false)
      .filter((address) => address !== 'http://www.w3.org/2001/XMLSchema-instance');
    expect(elsewhere).toEqual([]);
  });

  test('stays right when the address is replaced for hosting', async () => {
    for (const address of ['https://pmqa.example.go.th', 'https://intranet.example.go.th/tools/pmqa']) {
      const hosted = good.replaceAll('https://localhost:3000', address);
      expect(await problemsOf(hosted)).toEqual([]);
    }
  });
});

/** What was done to the manifest, how, and the words that must appear in the complaint. */
const mutations: readonly (readonly [string, (xml: string) => string, RegExp])[] = [
  [
    'two addresses of one pane',
    (xml) =>
      xml
        .replace(
          '<bt:Url id="Pane.Url"',
          '<bt:Url id="Start.Url" DefaultValue="https://localhost:3000/taskpane.html?view=start"/><bt:Url id="Pane.Url"',
        )
        .replace(
          /<SourceLocation resid="Pane\.Url"\/>(?![\s\S]*<SourceLocation)/,
          '<SourceLocation resid="Start.Url"/>',
        ),
    /pane "Pmqa\.Pane" has 2 addresses/,
  ],
  [
    'elements in another order',
    (xml) =>
      xml
        .replace('<ProviderName>PMQA Workbook</ProviderName>', '')
        .replace('</Permissions>', '</Permissions><ProviderName>PMQA Workbook</ProviderName>'),
    /schema: line \d+: .*ProviderName/,
  ],
  ['a bad GUID', (xml) => xml.replace('5743aa26-', '5743zz26-'), /schema: .*5743zz26/],
  ['a tag left open', (xml) => xml.replace('</Requirements>', ''), /schema: .*Requirements/],
  [
    'a resource that is not defined',
    (xml) => xml.replace('resid="NextGap.Tip"', 'resid="NextGap.Tipp"'),
    /"NextGap\.Tipp" is not defined/,
  ],
  [
    'a resource that is never used',
    (xml) =>
      xml.replace('</bt:Urls>', '<bt:Url id="Spare" DefaultValue="https://localhost:3000/x"/></bt:Urls>'),
    /"Spare" is never used/,
  ],
  [
    'a resource defined twice',
    (xml) => xml.replace('<bt:Url id="Help.Url"', '<bt:Url id="Pane.Url"'),
    /"Pane\.Url" is defined twice/,
  ],
  [
    'a label taken from the long strings',
    (xml) => xml.replace('<Label resid="Open.Label"/>', '<Label resid="Open.Tip"/>'),
    /Label: resource "Open\.Tip" is not in ShortStrings/,
  ],
  [
    'plain http',
    (xml) => xml.replace('https://localhost:3000/shortcuts.json', 'http://localhost:3000/shortcuts.json'),
    /"http:\/\/localhost:3000\/shortcuts\.json" is not https/,
  ],
  [
    'a string without English',
    (xml) => xml.replace('<bt:Override Locale="en-US" Value="Next gap"/>', ''),
    /"NextGap\.Label" has no en-US text/,
  ],
  [
    'a display name without English',
    (xml) => xml.replace('<Override Locale="en-US" Value="PMQA 4.0 Self-assessment"/>', ''),
    /"DisplayName" has no en-US text/,
  ],
  [
    'an override of the default locale',
    (xml) =>
      xml.replace(
        '<bt:Override Locale="en-US" Value="Next gap"/>',
        '<bt:Override Locale="en-US" Value="Next gap"/><bt:Override Locale="th-TH" Value="ช่องว่าง"/>',
      ),
    /"NextGap\.Label" overrides the default locale/,
  ],
  [
    'a locale Excel does not know us by',
    (xml) => xml.replace('Locale="en-US" Value="Next gap"', 'Locale="en-GB" Value="Next gap"'),
    /"NextGap\.Label" has a "en-GB" text/,
  ],
  [
    'a label over 125 characters',
    (xml) => xml.replace('Value="Next gap"', `Value="${'Next gap '.repeat(20)}"`),
    /NextGap\.Label|maxLength|length/,
  ],
  [
    'a tip over 250 characters',
    (xml) => xml.replace('DefaultValue="ไปยังข้อเกณฑ์ถัดไป', `DefaultValue="${'ไปยังข้อเกณฑ์ถัดไป'.repeat(14)}`),
    /NextGap\.Tip|maxLength|length/,
  ],
  [
    'a resource name over 32 characters',
    (xml) => xml.replaceAll('"NextGap.Tip"', `"NextGap.Tip.${'x'.repeat(30)}"`),
    /32 characters|maxLength|length/,
  ],
  [
    'a requirement above 1.9',
    (xml) => xml.replace('Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.18"'),
    /"ExcelApi 1\.18" instead of ExcelApi 1\.9/,
  ],
  [
    'a second requirement set',
    (xml) => xml.replace('</Sets>', '<Set Name="SharedRuntime" MinVersion="1.1"/></Sets>'),
    /requirements: .*SharedRuntime/,
  ],
  [
    'a button whose function nobody wrote',
    (xml) => xml.replace('>nextGap<', '>nextGapp<'),
    /function "nextGapp" is not associated/,
  ],
  [
    'a function that no button calls',
    (xml) => xml.replace('>recalculate<', '>nextGap<'),
    /"recalculate" is associated, and no button or key calls it/,
  ],
  [
    'a runtime that ends with the pane',
    (xml) => xml.replace('lifetime="long"', 'lifetime="short"'),
    /lifetime "long" is needed/,
  ],
  [
    'keys without a shared runtime',
    (xml) => xml.replace(/<Runtimes>[\s\S]*<\/Runtimes>/u, ''),
    /keys need a shared runtime/,
  ],
  [
    'functions on a page of their own',
    (xml) =>
      xml
        .replace('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Commands.Url"/>')
        .replace(
          '<bt:Url id="Pane.Url"',
          '<bt:Url id="Commands.Url" DefaultValue="https://localhost:3000/c.html"/><bt:Url id="Pane.Url"',
        ),
    /FunctionFile: "Commands\.Url" is not the page of the runtime/,
  ],
  [
    'two entries in the menu of a cell',
    (xml) =>
      xml.replace(
        /(<OfficeMenu id="ContextMenuCell">[\s\S]*?)(<Control[\s\S]*?<\/Control>)(\s*<\/OfficeMenu>)/u,
        (_, before: string, control: string, after: string) =>
          `${before}${control}${control.replace('Pmqa.ShowRow', 'Pmqa.Other')}${after}`,
      ),
    /menu "ContextMenuCell" has 2 controls/,
  ],
  [
    'a menu that Excel has not',
    (xml) => xml.replace('ContextMenuCell', 'ContextMenuRow'),
    /menu "ContextMenuRow"/,
  ],
  [
    'the file of keys before the buttons',
    (xml) =>
      xml
        .replace(/\s*<ExtendedOverrides[^>]*\/>/u, '')
        .replace(
          '<VersionOverrides ',
          '<ExtendedOverrides Url="https://localhost:3000/shortcuts.json"/><VersionOverrides ',
        ),
    /schema: line \d+: .*VersionOverrides/,
  ],
  [
    'two controls of one id',
    (xml) => xml.replace('id="Pmqa.Create"', 'id="Pmqa.Open"'),
    /ribbon id "Pmqa\.Open" is used twice|schema/,
  ],
  [
    'an icon that does not exist',
    (xml) => xml.replace('assets/create-32.png', 'assets/creat-32.png'),
    /creat-32\.png: the file does not exist/,
  ],
  [
    'an icon of another size',
    (xml) => xml.replace('assets/create-32.png', 'assets/create-80.png'),
    /create-80\.png: 80 x 80 px instead of 32 x 32/,
  ],
  [
    'an icon without the 80 px picture',
    (xml) => xml.replace('<bt:Image size="80" resid="Create.80"/>', ''),
    /icon of "Pmqa\.Create" has no picture of 80 px/,
  ],
  [
    'another host',
    (xml) => xml.replace('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Document"/>'),
    /hosts: Workbook,Document/,
  ],
  ['a version below 1', (xml) => xml.replace('>1.0.0.0<', '>0.9.0.0<'), /version/],
];

/** What was done to the file of keys. */
const keyFiles: readonly (readonly [string, string, RegExp])[] = [
  ['no JSON', '{', /shortcuts: not JSON/],
  [
    'a key that Excel has',
    shortcuts.replace('Ctrl+Shift+Alt+G"', 'Ctrl+G"'),
    /"Ctrl\+G" is no key for default/,
  ],
  ["VoiceOver's keys on a Mac", shortcuts.replace('Command+', 'Ctrl+'), /is no key for mac \(nextGap\)/],
  ["macOS's own key", shortcuts.replace('Command+Shift+Alt+G', 'Command+Shift+Alt+Q'), /is no key for mac/],
  ['one key twice', shortcuts.replaceAll('Alt+K', 'Alt+G'), /"Ctrl\+Shift\+Alt\+G" is used twice on windows/],
  ['a key of no action', shortcuts.replace('"action": "nextGap"', '"action": "gap"'), /"gap" is no action/],
  [
    'a name in one language',
    shortcuts.replace(' · Go to the next gap', ''),
    /needs a name in Thai and English/,
  ],
  ['a function nobody wrote', shortcuts.replaceAll('"turnTick"', '"tick"'), /"tick" is not associated/],
];

describe('a broken manifest is refused', () => {
  let found: readonly (readonly string[])[] = [];
  let ofKeys: readonly (readonly string[])[] = [];
  beforeAll(async () => {
    const of = { root, associated: commands };
    const broken = mutations.map(([, mutate]) => ({ ...of, xml: mutate(good), shortcuts }));
    const withKeys = keyFiles.map(([, keys]) => ({ ...of, xml: good, shortcuts: keys }));
    const all = await checkManifests([...broken, ...withKeys]);
    found = all.slice(0, broken.length);
    ofKeys = all.slice(broken.length);
  });

  test.each(mutations.map((mutation, at) => [...mutation, at] as const))(
    '%s',
    (_name, mutate, complaint, at) => {
      expect(mutate(good)).not.toBe(good);
      expect(found[at]?.join('\n')).toMatch(complaint);
    },
  );

  test.each(keyFiles.map((file, at) => [...file, at] as const))(
    'a file of keys with %s',
    (_name, keys, complaint, at) => {
      expect(keys).not.toBe(shortcuts);
      expect(ofKeys[at]?.join('\n')).toMatch(complaint);
    },
  );

  test('a picture that is no PNG', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pmqa-manifest-'));
    try {
      cpSync(join(root, 'assets'), join(folder, 'assets'), { recursive: true });
      writeFileSync(join(folder, 'assets', 'icon-16.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
      expect(await problemsOf(good, folder)).toContain(
        'icon https://localhost:3000/assets/icon-16.png: not a PNG file',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
