/** Part of `npm run verify`: what README and PRIVACY promise of the built packages, measured in them. */
import { SHOPS } from '../src/content/shops/index';
import { checkDist } from './built/check';
import { neededBuild } from './setup/needs';

const hosts = SHOPS.flatMap(shop => shop.hosts);
let count = 0;
for (const browser of ['chrome', 'firefox']) {
  const { problems, sizes } = checkDist(neededBuild(`dist/${browser}`), `dist/withhold-${browser}.zip`, hosts);
  console.log(`dist/${browser}\n${sizes.map(size => `  ${size}`).join('\n')}`);
  for (const problem of problems) console.log(`PROBLEM ${problem}`);
  count += problems.length;
}
process.exitCode = count > 0 ? 1 : 0;
