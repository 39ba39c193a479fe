import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exportText, importedSettings } from '../../src/background/settings-file';
import { canUndo, readSettings, replaceSettings, resetSettings, undoSettings, updateSettings } from '../../src/background/stored-settings';
import { applyChange, type Choice } from '../../src/platform/settings-change';
import { checkSettings, defaultSettings, knownSettings, SETTINGS_VERSION } from '../../src/platform/settings-schema';

const stored = vi.hoisted(() => ({ area: {} as Record<string, unknown>, session: {} as Record<string, unknown>, full: false }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: string[]) =>
          structuredClone(Object.fromEntries(Object.entries(stored.area).filter(([key]) => keys.includes(key)))),
        set: async (values: Record<string, unknown>) => {
          Object.assign(stored.area, structuredClone(values));
        },
        remove: async (keys: string[]) => {
          for (const key of keys) delete stored.area[key];
        },
      },
      session: {
        get: async () => structuredClone(stored.session),
        set: async (values: Record<string, unknown>) => {
          if (stored.full) throw new Error('quota');
          Object.assign(stored.session, structuredClone(values));
        },
        remove: async (key: string) => {
          delete stored.session[key];
        },
      },
    },
  },
}));

beforeEach(() => {
  stored.area = {};
  stored.session = {};
  stored.full = false;
});

function choose(sourceId: string, on: boolean): Promise<void> {
  return updateSettings(settings => applyChange(settings, { kind: 'source', sourceId, on }));
}

describe('an undo', () => {
  /** What a reset or an import may find: chosen, of a later version, unreadable, an unreadable copy aside, nothing. */
  const FOUND: Record<string, Record<string, unknown>> = {
    chosen: { settings: { ...defaultSettings(), sources: { ofac: false } }, 'settings-changes': 4 },
    later: { settings: { ...defaultSettings(), version: SETTINGS_VERSION + 3, sounds: 'none', theme: 'contrast' } },
    unreadable: { settings: 'spoilt' },
    aside: { settings: defaultSettings(), 'settings-unreadable': { version: 'one' } },
    nothing: {},
  };
  const withoutCount = ({ 'settings-changes': _, ...rest }: Record<string, unknown>) => rest;

  test.each(Object.entries(FOUND))(
    'brings back what was stored, word for word, after a reset and after an import: %s',
    async (_name, found) => {
      for (const replace of [resetSettings, () => replaceSettings({ ...defaultSettings(), marks: false })]) {
        stored.area = structuredClone(found);
        await replace();
        expect(withoutCount(stored.area)).not.toEqual(withoutCount(found));
        expect(await canUndo()).toBe(true);
        await undoSettings();
        expect(withoutCount(stored.area)).toEqual(withoutCount(found));
        expect(await canUndo()).toBe(false);
        expect(stored.session).toEqual({});
      }
    },
  );

  test('is not offered, and refused, once anything else was chosen', async () => {
    expect(await canUndo()).toBe(false);
    await resetSettings();
    await choose('uflpa', false);
    expect(await canUndo()).toBe(false);
    expect(stored.session).toEqual({});
    await expect(undoSettings()).rejects.toThrow('nothing to undo');
    expect((await readSettings()).settings.sources).toEqual({ uflpa: false });
  });

  test.each([
    ['reset', resetSettings],
    ['import', () => replaceSettings({ ...defaultSettings(), theme: 'dark' })],
  ])('takes back a %s that was made twice in a row', async (_what, replace) => {
    await choose('ofac', false);
    await replace();
    await replace();
    await undoSettings();
    expect((await readSettings()).settings.sources).toEqual({ ofac: false });
  });

  test('takes back the last of two resets alone, and none where the session has no room', async () => {
    await choose('ofac', false);
    await resetSettings();
    await choose('uflpa', false);
    await resetSettings();
    await undoSettings();
    expect((await readSettings()).settings.sources).toEqual({ uflpa: false });
    stored.full = true;
    await resetSettings();
    expect((await readSettings()).settings).toEqual(defaultSettings());
    expect(await canUndo()).toBe(false);
  });
});

describe('stored settings', () => {
  test('defaults are in force where nothing is stored', async () => {
    expect(await readSettings()).toEqual({ settings: defaultSettings(), problem: null, changes: 0 });
  });

  test('a copy of the first version keeps its choices and gets the defaults of what came later', async () => {
    stored.area.settings = { version: 1, sources: { reports: true } };
    const { settings, problem } = await readSettings();
    expect(problem).toBeNull();
    expect(settings).toEqual({ ...defaultSettings(), sources: { reports: true } });
  });

  test('a copy of a later version is read as far as it is known, and what it added survives a change', async () => {
    stored.area.settings = { ...defaultSettings(), version: SETTINGS_VERSION + 3, sounds: 'none' };
    expect((await readSettings()).problem).toBe('newer');
    await choose('ofac', false);
    expect(stored.area.settings).toMatchObject({ version: SETTINGS_VERSION + 3, sounds: 'none', sources: { ofac: false } });
  });

  test('of a later version whatever fits is in force, and nothing of it is lost by a change', async () => {
    const hidden = { id: 'a', words: 'w', product: null, title: 'T', name: 'N', actionIds: ['x'], hiddenOn: '2026-11-24', note: 'later' };
    const later = {
      ...defaultSettings(),
      version: SETTINGS_VERSION + 1,
      theme: 'contrast',
      badgeLevels: ['import-order', 'rumour'],
      pausedSites: ['www.amazon.com', { site: 'www.ebay.com' }],
      sources: { reports: true, ofac: 'quiet' },
      hidden: [hidden, { id: 'b', pattern: '*' }],
    };
    stored.area.settings = later;
    const { settings, problem } = await readSettings();
    expect(problem).toBe('newer');
    expect(settings).toMatchObject({
      theme: 'system',
      badgeLevels: ['import-order'],
      pausedSites: ['www.amazon.com'],
      sources: { reports: true },
      hidden: [hidden],
    });
    await updateSettings(each => applyChange(each, { kind: 'marks', on: false }));
    expect(stored.area.settings).toEqual({ ...later, marks: false });
    await updateSettings(each => applyChange(each, { kind: 'unhide', id: 'none' }));
    expect((await readSettings()).settings.hidden).toEqual([hidden]);
  });

  test('a file of ours taken in place of a later version’s settings is taken whole', async () => {
    stored.area.settings = { ...defaultSettings(), version: SETTINGS_VERSION + 1, theme: 'contrast' };
    await updateSettings(() => defaultSettings());
    expect(await readSettings()).toMatchObject({ settings: defaultSettings(), problem: null });
  });

  test.each([{ moved: true }, { moved: false }])(
    'nothing of an unreadable copy outlives a reset (moved aside before: $moved)',
    async ({ moved }) => {
      stored.area.settings = { ...defaultSettings(), hidden: [{ words: 'my private words' }] };
      if (moved) await choose('ofac', false);
      await resetSettings();
      expect(JSON.stringify(stored.area)).not.toContain('my private words');
      expect((await readSettings()).settings).toEqual(defaultSettings());
    },
  );

  test('an unreadable copy is moved aside by the first change, not lost', async () => {
    stored.area.settings = { version: 2, sources: 'all' };
    expect((await readSettings()).problem).toBe('unreadable');
    await choose('ofac', false);
    expect(stored.area['settings-unreadable']).toEqual({ version: 2, sources: 'all' });
    expect((await readSettings()).settings.sources).toEqual({ ofac: false });
  });

  describe.each([SETTINGS_VERSION, SETTINGS_VERSION + 1])('of version %i', version => {
    const HIDDEN = { id: 'a', words: 'w', product: null, title: 'T', name: 'N', actionIds: ['x'], hiddenOn: '2026-11-24' };
    const chosen = {
      ...defaultSettings(),
      version,
      sources: { cbp_wro: false },
      pausedSites: ['www.walmart.com'],
      hidden: [HIDDEN],
    };

    test.each<[string, object, object]>([
      ['marks', { marks: { on: true } }, {}],
      ['a theme', { theme: 'sepia' }, {}],
      ['a theme for each time', { theme: { day: 'light' } }, {}],
      ['themes', { theme: ['dark'] }, {}],
      ['paused sites', { pausedSites: { a: 1 } }, { pausedSites: [] }],
      ['one paused site', { pausedSites: ['BAD HOST', 'www.walmart.com', { site: 'x' }] }, {}],
      ['one level', { badgeLevels: ['reported', 'import-order'] }, { badgeLevels: ['import-order'] }],
      ['one hidden match', { hidden: [{ ...HIDDEN, hiddenOn: 'yesterday' }, HIDDEN] }, {}],
      ['one source', { sources: { cbp_wro: false, ofac: 'off' } }, {}],
      ['sources', { sources: ['x'] }, { sources: {} }],
      ['more than we keep', { pausedSites: [...Array(2000).keys(), 'www.walmart.com'].map(String) }, { pausedSites: expect.any(Array) }],
    ])('%s of another kind are lost alone', async (_what, odd, left) => {
      stored.area.settings = { ...chosen, ...odd };
      const { settings, problem } = await readSettings();
      expect({ settings, problem }).toEqual({
        settings: { ...chosen, ...left },
        problem: version > SETTINGS_VERSION ? 'newer' : 'unreadable',
      });
      if ('pausedSites' in odd && Array.isArray(odd.pausedSites)) expect(settings.pausedSites).toContain('www.walmart.com');
      const before = structuredClone(stored.area.settings);
      await choose('ofac', true);
      expect((await readSettings()).settings).toMatchObject({ theme: 'system', hidden: [HIDDEN], sources: { ofac: true } });
      expect(stored.area['settings-unreadable']).toEqual(version > SETTINGS_VERSION ? undefined : before);
    });
  });

  test.each([null, 'spoilt', 7, ['x'], { version: 'two' }, {}])('defaults are in force where nothing can be read: %j', async spoilt => {
    stored.area.settings = spoilt;
    expect(await readSettings()).toMatchObject({ settings: defaultSettings(), problem: 'unreadable' });
    await choose('ofac', false);
    expect(stored.area['settings-unreadable']).toEqual(spoilt);
    expect(await readSettings()).toMatchObject({ settings: { sources: { ofac: false } }, problem: null });
  });

  test('a bad version ends no pause', async () => {
    stored.area.settings = { pausedSites: ['www.walmart.com'] };
    expect((await readSettings()).settings).toEqual({ ...defaultSettings(), pausedSites: ['www.walmart.com'] });
  });

  test('changes made at the same time do not overwrite each other', async () => {
    await Promise.all([
      choose('ofac', false),
      updateSettings(settings => applyChange(settings, { kind: 'theme', theme: 'dark' })),
      updateSettings(settings => applyChange(settings, { kind: 'pause', host: 'www.amazon.com', on: true })),
    ]);
    const { settings } = await readSettings();
    expect(settings).toMatchObject({ sources: { ofac: false }, theme: 'dark', pausedSites: ['www.amazon.com'] });
  });

  test('a change that would leave no settings is refused and changes nothing, and the next one still works', async () => {
    const bad = { kind: 'pause', host: 'not a host/', on: true } as const;
    await expect(updateSettings(settings => applyChange(settings, bad))).rejects.toThrow('pausedSites.0');
    await choose('ofac', true);
    expect((await readSettings()).settings).toEqual({ ...defaultSettings(), sources: { ofac: true } });
  });
});

describe('one change', () => {
  const hidden = {
    id: 'a',
    words: 'giant',
    product: null,
    title: 'GIANT',
    name: 'Giant Manufacturing Co., Ltd.',
    actionIds: ['x'],
    hiddenOn: '2026-11-24',
  };
  const full = { ...defaultSettings(), hidden: [hidden], pausedSites: ['a.example'] };

  test.each<[Choice, object]>([
    [{ kind: 'pause', host: 'b.example', on: true }, { pausedSites: ['a.example', 'b.example'] }],
    [{ kind: 'pause', host: 'a.example', on: true }, { pausedSites: ['a.example'] }],
    [{ kind: 'pause', host: 'a.example', on: false }, { pausedSites: [] }],
    [{ kind: 'pause', host: '*.b.example', on: true }, { pausedSites: ['a.example', '*.b.example'] }],
    [{ kind: 'pause-all', hosts: ['c.example', 'a.example'], on: true }, { pausedSites: ['c.example', 'a.example'] }],
    [{ kind: 'pause-all', hosts: ['a.example', 'c.example'], on: false }, { pausedSites: [] }],
    [{ kind: 'source', sourceId: 'ofac', on: false }, { sources: { ofac: false } }],
    [{ kind: 'marks', on: false }, { marks: false }],
    [{ kind: 'site-marks', host: 'a.example', on: false }, { marklessSites: ['a.example'] }],
    [{ kind: 'badge-level', level: 'listed-company', on: false }, { badgeLevels: ['import-order', 'at-risk-good'] }],
    [{ kind: 'theme', theme: 'light' }, { theme: 'light' }],
    [{ kind: 'unhide', id: 'a' }, { hidden: [] }],
  ])('%o', (change, expected) => {
    expect(applyChange(full, change)).toEqual({ ...full, ...expected });
  });

  test('a host ends the pause of the whole site it is part of, and of no other', () => {
    const paused = { ...full, pausedSites: ['*.b.example', 'b.example.org'] };
    expect(applyChange(paused, { kind: 'pause', host: 'de.b.example', on: false }).pausedSites).toEqual(['b.example.org']);
  });

  test('an unknown kind throws', () => {
    expect(() => applyChange(full, JSON.parse('{"kind":"everything"}'))).toThrow('everything');
  });
});

describe('an exported file', () => {
  test('comes back as it was', () => {
    const settings = { ...defaultSettings(), sources: { reports: true }, theme: 'dark' as const };
    expect(importedSettings(exportText(settings))).toEqual({ settings, fault: null });
  });

  test.each([
    ['no JSON', '{', 'not-json', null],
    ['another file', '{"name":"withhold"}', 'not-settings', null],
    ['a list', '[]', 'not-settings', null],
    ['no version', '{"kind":"withhold-settings","sources":{}}', 'not-settings', 'version'],
    ['a text that is longer than any export', `{"kind":"withhold-settings"${' '.repeat(2_000_000)}}`, 'not-json', null],
    ['a later version', JSON.stringify({ kind: 'withhold-settings', ...defaultSettings(), version: SETTINGS_VERSION + 1 }), 'newer', null],
    [
      'a later version with a field of another kind',
      JSON.stringify({ kind: 'withhold-settings', version: SETTINGS_VERSION + 1, theme: ['dark'] }),
      'newer',
      null,
    ],
    ['a wrong theme', JSON.stringify({ kind: 'withhold-settings', ...defaultSettings(), theme: 'neon' }), 'field', 'theme'],
    ['a wrong source', JSON.stringify({ kind: 'withhold-settings', ...defaultSettings(), sources: { ofac: 1 } }), 'field', 'sources.ofac'],
    [
      'a path for a host',
      JSON.stringify({ kind: 'withhold-settings', ...defaultSettings(), pausedSites: ['a/b'] }),
      'field',
      'pausedSites.0',
    ],
  ])('%s is refused', (_what, text, kind, field) => {
    expect(importedSettings(text)).toEqual({ settings: null, fault: { kind, field } });
  });

  test('of the first version is taken', () => {
    const text = '{"kind":"withhold-settings","version":1,"sources":{"ofac":false}}';
    expect(importedSettings(text).settings).toEqual({ ...defaultSettings(), sources: { ofac: false } });
  });

  test('whatever is stored, what is known of it are settings', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ version: fc.nat(4), pausedSites: fc.anything(), theme: fc.anything(), hidden: fc.anything() })),
        value => {
          expect(checkSettings(knownSettings(value)).fault).toBeNull();
        },
      ),
    );
  });

  test('whatever a file holds, it is taken whole or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), value => {
        const { settings, fault } = checkSettings(value);
        expect((settings === null) !== (fault === null)).toBe(true);
      }),
    );
  });
});
