/**
 * What `window.external.GetContext()` gives Microsoft's desktop client: who and where the host is, which
 * requirement sets it has, document settings, theme. Members and their order of use: the client's
 * `getAppContext`.
 */
import type { HostOptions } from '../contract';

const EXCEL = 1;
/** The desktop client counts its modes anew: 0 is read and write, 1 read only. */
const READ_WRITE = 0;
const INSERTED = 0;

/** Theme of Office "Colorful", as the integers 0xRRGGBB the client expects. */
const THEME = {
  primaryFontColor: 0x333333,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x444444,
  secondaryBackgroundColor: 0xf0f0f0,
  bodyForegroundColor: 0x000000,
  bodyBackgroundColor: 0xffffff,
  controlForegroundColor: 0x000000,
  controlBackgroundColor: 0xffffff,
};

export function officeContext(options: Required<HostOptions>, settings: Map<string, string>): unknown {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'embedded-host',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => 'https://embedded-host.example/assessment.xlsx',
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => INSERTED,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets(options)),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.15407.20000',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(THEME),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      WriteAsync: (keys: readonly string[], values: readonly string[], done: (status: number) => void) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ''));
        done(0);
      },
      RefreshAsync: (done: () => void) => {
        done();
      },
    }),
  };
}

/** Names in lower case, versions as strings: the client compares them so. */
function requirementSets({
  excelApi,
  sharedRuntime,
}: Required<HostOptions>): Readonly<Record<string, string>> {
  const always = { excelapi: excelApi, delayforcelledit: '1.1', settings: '1.1', documentevents: '1.1' };
  return sharedRuntime ? { ...always, sharedruntime: '1.1' } : always;
}
