import * as v from 'valibot';

/** The step at place n turns a stored record of version n + 1 into one of version n + 2 (a renamed source: its choice moves to the new id). */
const MIGRATIONS: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = [
  older => ({ ...emptyChoices(), ...older, version: 2 }),
];
export const SETTINGS_VERSION = MIGRATIONS.length + 1;

export const MOST_ENTRIES = 2000;
const LONGEST_TEXT = 300;
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT));
/** As `isOfSite` reads it: a host as browsers write it, an underscore, a last dot or an IPv6 address in it and all. */
const site = v.pipe(v.string(), v.regex(/^(?:(?:\*\.)?[a-z0-9_-][a-z0-9_.-]{0,252}|\[[0-9a-f:.]{2,45}\])$/));
const sites = v.pipe(v.array(site), v.maxLength(MOST_ENTRIES));

/** One "Not this company": the page's words (or one product) that a record does not mean. */
const hiddenMatch = v.looseObject({
  id: text,
  /** The company words as they stood on the page; every product that states them is meant. `null`: only the one product. */
  words: v.nullable(text),
  /** Site and title of the one product that is meant; `null`: every product with these words. */
  product: v.nullable(text),
  /** What the list of hidden matches prints. */
  title: text,
  /** The name in the record that was matched. */
  name: text,
  actionIds: v.pipe(v.array(text), v.minLength(1), v.maxLength(100)),
  hiddenOn: v.pipe(v.string(), v.isoDate()),
});

/** The strongest first. */
export const badgeLevel = v.picklist(['import-order', 'listed-company', 'at-risk-good']);
export const theme = v.picklist(['system', 'light', 'dark']);

/** Unknown keys are kept: what a later version added must survive a visit to this one. */
const settings = v.looseObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sources: v.record(v.string(), v.boolean()),
  pausedSites: sites,
  marks: v.boolean(),
  marklessSites: sites,
  badgeLevels: v.array(badgeLevel),
  hidden: v.pipe(v.array(hiddenMatch), v.maxLength(MOST_ENTRIES)),
  theme,
});

/** What the shopper chose. `sources` holds only departures from each source's default. */
export type Settings = v.InferOutput<typeof settings>;
export type HiddenMatch = v.InferOutput<typeof hiddenMatch>;
export type BadgeLevel = v.InferOutput<typeof badgeLevel>;
export type Theme = v.InferOutput<typeof theme>;

/** Why a value is no settings record of ours; `field` is the path of the first value that does not fit. */
export interface SettingsFault {
  kind: 'not-settings' | 'field';
  field: string | null;
}

export function defaultSettings(): Settings {
  return { ...emptyChoices(), version: SETTINGS_VERSION, sources: {} };
}

/** What version 2 added, with its defaults. */
function emptyChoices(): Pick<Settings, 'pausedSites' | 'marks' | 'marklessSites' | 'badgeLevels' | 'hidden' | 'theme'> {
  return {
    pausedSites: [],
    marks: true,
    marklessSites: [],
    badgeLevels: [...badgeLevel.options],
    hidden: [],
    theme: 'system',
  };
}

/** Settings of any version as this version has them, or what is wrong with them. */
export function checkSettings(value: unknown): { settings: Settings; fault: null } | { settings: null; fault: SettingsFault } {
  if (!isRecord(value)) return { settings: null, fault: { kind: 'not-settings', field: null } };
  if (!isVersion(value.version)) return { settings: null, fault: { kind: 'not-settings', field: 'version' } };
  const result = v.safeParse(settings, migrated(value, value.version));
  if (result.success) return { settings: result.output, fault: null };
  return { settings: null, fault: { kind: 'field', field: v.getDotPath(result.issues[0]) } };
}

/** Whatever is stored, as far as it is known here: of each field what fits, entry by entry, else the default. One bad entry must not end a pause. */
export function knownSettings(value: unknown): Settings {
  const stored = isRecord(value) ? value : {};
  const version = isVersion(stored.version) ? stored.version : SETTINGS_VERSION;
  const record = migrated({ ...stored, version }, version);
  const defaults: Record<string, unknown> = defaultSettings();
  const known = Object.entries(settings.entries).map(([key, schema]) => [key, fittingPart(schema, record[key]) ?? defaults[key]]);
  return { ...record, ...(Object.fromEntries(known) as Settings) };
}

function migrated(value: Record<string, unknown>, version: number): Record<string, unknown> {
  return MIGRATIONS.slice(version - 1).reduce((older, migrate) => migrate(older), value);
}

function isVersion(value: unknown): value is number {
  return v.is(settings.entries.version, value);
}

function fittingPart(schema: v.GenericSchema, value: unknown): unknown {
  const fits = (part: unknown) => v.is(schema, part);
  const result = v.safeParse(schema, fits(value) ? value : partOf(value, fits));
  return result.success ? result.output : undefined;
}

/** The entries of a list or a record that fit by themselves. */
function partOf(value: unknown, fits: (part: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.filter(entry => fits([entry])).slice(-MOST_ENTRIES);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key, entry]) => fits({ [key]: entry }))) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
