import { createPreferences } from '../../../src/taskpane/store/preferences';

describe('preferences', () => {
  it('speak Thai first and remember another choice', () => {
    const kept = new Map<string, string>();
    const preferences = createPreferences(() => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    }));
    expect(preferences.readLanguage()).toBe('th');
    expect(preferences.writeLanguage('en')).toBe(true);
    expect(preferences.readLanguage()).toBe('en');
    expect([...kept]).toHaveLength(1);
  });

  it('speak Thai where storage is forbidden, missing or holds something odd', () => {
    const forbidden = createPreferences(() => {
      throw new Error('SecurityError');
    });
    expect(forbidden.readLanguage()).toBe('th');
    expect(forbidden.writeLanguage('en')).toBe(false);
    expect(createPreferences(() => null).readLanguage()).toBe('th');
    expect(createPreferences(() => null).writeLanguage('en')).toBe(false);
    const odd = createPreferences(() => ({ getItem: () => 'klingon', setItem: () => undefined }));
    expect(odd.readLanguage()).toBe('th');
  });
});
