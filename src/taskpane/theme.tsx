/**
 * Fabric in the pane's own colours and type, with the few icons its components ask for, drawn here: Fabric's
 * own icon font would be fetched from a CDN. Call once, before the first render.
 */
import * as React from 'react';
import { loadTheme, registerIcons } from 'office-ui-fabric-react/lib/Styling';

const paneFont = "'Leelawadee UI', Sarabun, Tahoma, sans-serif";

const light = {
  themePrimary: '#14375E',
  themeDark: '#0E2744',
  themeDarkAlt: '#113054',
  themeDarker: '#0A1D33',
  themeSecondary: '#2A5483',
  themeTertiary: '#5C7FA6',
  themeLight: '#C9D6E4',
  themeLighter: '#DFE7F0',
  themeLighterAlt: '#F5F7FA',
  neutralPrimary: '#1F2933',
  neutralSecondary: '#5F6B7A',
  neutralTertiary: '#5F6B7A',
};

/** Fabric's own scale turned round: what is white there is the darkest here. */
const dark = {
  themePrimary: '#A9CBF0',
  themeDark: '#D3E5FA',
  themeDarkAlt: '#BED8F5',
  themeDarker: '#E6F1FD',
  themeSecondary: '#8FB8E3',
  themeTertiary: '#6F97C2',
  themeLight: '#33495F',
  themeLighter: '#2C3B4B',
  themeLighterAlt: '#242D36',
  neutralDark: '#F7F9FA',
  neutralPrimary: '#E9ECEF',
  neutralPrimaryAlt: '#D6DBE0',
  neutralSecondary: '#A9B3BE',
  neutralSecondaryAlt: '#A9B3BE',
  neutralTertiary: '#A9B3BE',
  neutralTertiaryAlt: '#6B7580',
  neutralQuaternary: '#525B64',
  neutralQuaternaryAlt: '#474F58',
  neutralLight: '#3A424A',
  neutralLighter: '#30373E',
  neutralLighterAlt: '#282E34',
  black: '#FFFFFF',
  white: '#1F2327',
};

/** What Office says of its theme. Before it is ready it says nothing, and some hosts never do. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** @param wished what the system wishes of pages: it decides only where Office says nothing */
export function isDarkTheme(office: OfficeColours | undefined, wished: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? '');
  if (channels === null) return wished;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => parseInt(hex, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** Fabric's part and the style sheet's at once; whatever is drawn already follows. */
export function applyTheme(isDark: boolean): void {
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  loadTheme({
    defaultFontStyle: { fontFamily: paneFont, fontWeight: 'regular' },
    isInverted: isDark,
    palette: isDark ? dark : light,
    ...(isDark ? { semanticColors: darkMessages } : {}),
  });
}

const darkMessages = {
  errorText: '#F4A3A0',
  errorBackground: '#4A2321',
  warningBackground: '#3D3413',
  warningText: '#E9ECEF',
  successBackground: '#1B3A2B',
  infoBackground: '#2A3037',
  infoIcon: '#C9D0D8',
  warningIcon: '#ECD27A',
  errorIcon: '#F7A9A4',
  successIcon: '#8FD6B1',
  messageText: '#E9ECEF',
  messageLink: '#A9CBF0',
};

export function prepareFabric(): void {
  applyTheme(false);
  registerIcons({
    style: { width: '1em', height: '1em', display: 'inline-block' },
    icons: {
      Refresh: drawn('M13 8a5 5 0 1 1-1.6-3.7M13 2v3.2H9.8'),
      Pinned: drawn('M6 2h4l-.6 4.5 2.1 2.5h-7l2.1-2.5ZM8 9v5'),
      Help: drawn(
        'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM6 6.3a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1M8 11.4v.3',
      ),
      Search: drawn('M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.5 10.5 14 14'),
      Clear: drawn('M3.5 3.5l9 9M12.5 3.5l-9 9'),
      Info: drawn('M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 7v4.5M8 4.6v.4'),
      ErrorBadge: drawn('M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 4.5v4.5M8 11v.4'),
      Warning: drawn('M8 2 14.5 13.5h-13ZM8 6.5v3.5M8 11.6v.2'),
      Completed: drawn('M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5 8.2l2.2 2.2L11 6.4'),
    },
  });
}

function drawn(path: string): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={path} strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
