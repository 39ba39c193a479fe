import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoShop } from '../../../scripts/demo/pages';
import { takePictures } from '../../../scripts/store/pictures';
import { drawTile } from '../../../scripts/store/tile';
import type { Case } from '../case';
import type { Stage } from '../stage';

const KEPT = 'store/pictures';

export const PICTURES: readonly Case[] = [
  {
    name: 'the pictures of the stores’ listings can be drawn anew: marked pages, popups, records; each as large as the one kept',
    only: 'chromium',
    prove: provePictures,
  },
];

/** A page that is not marked, or a popup without words, is no picture: the drawing of it waits for them in vain. */
async function provePictures(stage: Stage): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'withhold-pictures-'));
  const another = await stage.openAnother({ shops: demoShop });
  try {
    await takePictures(another.shopper, folder);
    await drawTile(another.shopper, folder);
    assert.deepEqual(readdirSync(folder).toSorted(), readdirSync(KEPT).toSorted());
    for (const name of readdirSync(KEPT)) {
      const [drawn, kept] = [readFileSync(join(folder, name)), readFileSync(join(KEPT, name))];
      assert.deepEqual(sizeOf(drawn), sizeOf(kept), name);
      // An empty page of that size has a tenth of its bytes.
      assert.ok(drawn.length > kept.length / 3, `${name} has ${drawn.length} bytes, the one kept ${kept.length}`);
    }
  } finally {
    await another.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Width and height stand at fixed places of a PNG's first chunk. */
function sizeOf(bytes: Buffer): [number, number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
