import { minify } from 'terser';

/**
 * Properties of the content script's own objects, which no other script, message or page ever sees: terser may shorten them like
 * variables. A property of a shop's record or of a reading must not be listed here (`test/contracts/own-names.test.ts` checks that), nor
 * one that the browser defines on anything this script touches: with `builtins` set, terser no longer protects those.
 */
export const OWN: RegExp =
  /^(?:stated|isArticle|root|meta|folded|headings|scopes|inLists|onChange|onAddress|onAdded|isWhole|onReturn|signature|missing|element|around|above|beside|anchor|rtl|readAdded|renew|controls|deep|spare|ld|part|page|put|check|isSoft|said)$/;

/**
 * Asks Chromium (136 and later; others pass over a comment) to make every function ready in one go, before the page is read. Found one
 * by one as they are called, they take two thirds of a first page's reading longer to begin than to run.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * The content script comes with every page of a shop: gone over once more it is 4 % smaller than the bundler makes it. The rest of
 * the package is not worth the time.
 */
export async function shrink(script: string): Promise<string> {
  const { code } = await minify(script, {
    compress: { passes: 3, hoist_funs: true, unsafe_arrows: true, toplevel: true },
    mangle: { toplevel: true, properties: { regex: OWN, builtins: true } },
    ecma: 2020,
  });
  if (code === undefined) throw new Error('the content script could not be made smaller');
  return COMPILE_AT_ONCE + code;
}
