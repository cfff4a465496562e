/**
 * Fabric in the pane's own colours and type, with the few icons its components ask for, drawn here: Fabric's
 * own icon font would be fetched from a CDN. Call once, before the first render.
 */
import * as React from 'react';
import { loadTheme, registerIcons } from 'office-ui-fabric-react/lib/Styling';

const paneFont = "'Leelawadee UI', Sarabun, Tahoma, sans-serif";

export function prepareFabric(): void {
  loadTheme({
    defaultFontStyle: { fontFamily: paneFont, fontWeight: 'regular' },
    palette: {
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
    },
  });
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
