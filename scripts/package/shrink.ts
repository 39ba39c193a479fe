import { minify } from 'terser';

/**
 * Names of properties that no other script, no message and no page ever sees: only the content script's own objects have them,
 * so that they may be as short as its variables. What a shop's record or a reading is made of must not stand here, nor what the browser
 * names so on anything this script touches: terser no longer spares those (`builtins`). `test/contracts/own-names.test.ts` holds the first.
 */
export const OWN: RegExp =
  /^(?:stated|told|root|meta|folded|headings|scopes|inLists|onAddress|onAdded|isWhole|onReturn|tries|says|handlers|missing|element|around|above|beside|anchor|chip|rtl|further|renew|controls|wanted|deep|spare|ld|part)$/;

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
  return code;
}
