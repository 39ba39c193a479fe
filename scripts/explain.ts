/** `npm run explain -- "title" [--brand X] [--maker Y] …`: every action that a product may concern, and which gate dropped it, or why it matched. */
import { USAGE } from './explain/arguments';
import { explain } from './explain/explain';

const lines = explain(process.argv.slice(2));
console.log((lines ?? [USAGE]).join('\n'));
process.exitCode = lines === null ? 1 : 0;
