import * as v from 'valibot';
import { type Api, LONGEST_FILE } from '../platform/api';
import { badgeLevel, theme } from '../platform/settings-schema';

/** Ids and hosts of ours are short; a longer one is a mistake or an attempt. */
const LONGEST_ID = 500;
/** Longest address of a page. Some shops hang thousands of characters of tracking onto theirs; none comes near this. */
const LONGEST_URL = 10_000;
/** More hosts than all shops we know have together. */
const MOST_HOSTS = 1000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.null();
const onTab = v.strictObject({ tabId });
const on = v.boolean();

const settingsChange = v.variant('kind', [
  v.strictObject({ kind: v.literal('source'), sourceId: id, on }),
  v.strictObject({ kind: v.literal('pause'), host: id, on }),
  v.strictObject({ kind: v.literal('pause-all'), hosts: v.pipe(v.array(id), v.maxLength(MOST_HOSTS)), on }),
  v.strictObject({ kind: v.literal('marks'), on }),
  v.strictObject({ kind: v.literal('site-marks'), host: id, on }),
  v.strictObject({ kind: v.literal('badge-level'), level: badgeLevel, on }),
  v.strictObject({ kind: v.literal('theme'), theme }),
  v.strictObject({ kind: v.literal('unhide'), id }),
  v.strictObject({ kind: v.literal('reset') }),
  v.strictObject({ kind: v.literal('undo') }),
]);

/**
 * The schema of every call's input: what does not fit never reaches a handler. Of a page's reading only the outermost shape is
 * checked here; `parse-reading.ts` cuts the rest to size, because a page with too much to say should still be read.
 */
const INPUT_SCHEMAS: { [C in keyof Api]: v.GenericSchema<unknown, C extends 'reportPage' ? unknown : Parameters<Api[C]>[0]> } = {
  reportPage: v.looseObject({ url: v.pipe(v.string(), v.maxLength(LONGEST_URL)), products: v.array(v.unknown()) }),
  pageChanged: nothing,
  openRecord: v.strictObject({ actionId: id }),
  hideMark: v.strictObject({ productId: id, actionId: id }),
  reportForTab: onTab,
  checkTab: onTab,
  shopAccess: onTab,
  listShops: nothing,
  diagnostics: nothing,
  hideMatch: v.strictObject({ tabId, productId: id, actionId: id, only: v.picklist(['company', 'product']) }),
  showProduct: v.strictObject({ tabId, productId: id }),
  listSources: nothing,
  viewSettings: nothing,
  changeSettings: settingsChange,
  exportSettings: nothing,
  importSettings: v.strictObject({ text: v.pipe(v.string(), v.maxLength(LONGEST_FILE)) }),
};

/** The path of the first value of a call's input that does not fit its schema (never the value itself); `null` when all fit. */
export function inputFault(call: keyof Api, input: unknown): string | null {
  const { success, issues } = v.safeParse(INPUT_SCHEMAS[call], input);
  return success ? null : (v.getDotPath(issues[0]) ?? 'the whole of it');
}
