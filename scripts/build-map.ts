/** `npm run map`: writes what the explorer's map is drawn from. Only needed when the drawing changes; the result is committed. */
import { writeFileSync } from 'node:fs';
import { drawWorld } from './map/dots';

writeFileSync('src/explorer/map/world.json', `${JSON.stringify(drawWorld())}\n`);
