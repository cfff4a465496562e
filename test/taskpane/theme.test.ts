/** @jest-environment <rootDir>/test/jsdom/in-page.cjs */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { applyTheme, isDarkTheme } from '../../src/taskpane/theme';

describe('the theme', () => {
  it('is Office’s, by its word or by its ground; the system’s wish counts only where Office says nothing', () => {
    for (const wished of [true, false]) {
      expect(isDarkTheme({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, wished)).toBe(true);
      expect(isDarkTheme({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, wished)).toBe(false);
      expect(isDarkTheme({ bodyBackgroundColor: '#262626' }, wished)).toBe(true);
      expect(isDarkTheme({ bodyBackgroundColor: 'E6E6E6' }, wished)).toBe(false);
      expect(isDarkTheme({ bodyBackgroundColor: '' }, wished)).toBe(wished);
      expect(isDarkTheme(undefined, wished)).toBe(wished);
    }
  });

  it('is set for the style sheet and for Fabric at once', () => {
    applyTheme(true);
    expect(document.documentElement.dataset.theme).toBe('dark');
    applyTheme(false);
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  const css = readFileSync('src/taskpane/pane.css', 'utf8');
  const variables = (selector: string): Map<string, string> => {
    const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
    return new Map(
      [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', colour = '']) => [
        name,
        colour,
      ]),
    );
  };

  /** By WCAG 2.1. */
  const luminance = (colour: string): number => {
    const long = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(long.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  const pairs = [
    ...['ink', 'ink-soft', 'muted', 'navy', 'met', 'gap', 'evidence', 'locked', 'wrong', 'lost'].flatMap(
      (text) => ['paper', 'ground'].map((ground) => [text, ground] as const),
    ),
    ['gap', 'gap-ground'],
    ['evidence', 'evidence-ground'],
    ['locked', 'locked-ground'],
    ['lost', 'lost-ground'],
    ['badge', 'badge-ground'],
    ['navy', 'item'],
    ['ink-soft', 'head'],
    // Text on a pressed button.
    ['paper', 'navy'],
  ] as const;

  it.each([':root', ":root[data-theme='dark']"])(
    'keeps every text 4.5 : 1 and every edge 3 : 1 in %s',
    (selector) => {
      const colours = variables(selector);
      const of = (name: string): string => colours.get(name) ?? '';
      const weak = pairs.filter(([text, ground]) => !(contrast(of(text), of(ground)) >= 4.5));
      expect(weak).toEqual([]);
      expect(contrast(of('edge'), of('paper'))).toBeGreaterThanOrEqual(3);
    },
  );

  it('names every colour in both, and nothing outside of them is a colour of its own', () => {
    expect([...variables(":root[data-theme='dark']").keys()]).toEqual([...variables(':root').keys()]);
    const rest = css.slice(css.indexOf('html,'));
    expect(rest.match(/#[0-9a-f]{3,6}\b/gi)).toBeNull();
  });

  it('tells light grounds from dark ones whatever their hue', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
        const hex = `#${colour.toString(16).padStart(6, '0')}`;
        const paper = contrast(hex, '#ffffff');
        // Nobody doubts these.
        if (paper > 12) expect(isDarkTheme({ bodyBackgroundColor: hex }, false)).toBe(true);
        if (paper < 1.6) expect(isDarkTheme({ bodyBackgroundColor: hex }, true)).toBe(false);
      }),
    );
  });
});
