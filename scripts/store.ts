/**
 * `npm run store`: the pictures of the stores’ listings, from the built extension on the demo shop, in store/pictures/. Look at each. The
 * letters are the machine’s own: those kept were drawn with Noto (Debian: fonts-noto-core).
 */
import { mkdirSync } from 'node:fs';
import { demoShop } from './demo/pages';
import { openBuilt } from './drive/launch';
import { takePictures } from './store/pictures';
import { drawTile } from './store/tile';

const FOLDER = 'store/pictures';
mkdirSync(FOLDER, { recursive: true });
const shopper = await openBuilt(demoShop);
try {
  await takePictures(shopper, FOLDER);
  await drawTile(shopper, FOLDER);
} finally {
  await shopper.close();
}
console.log(`Five pictures and a tile are in ${FOLDER}/.`);
