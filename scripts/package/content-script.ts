import { bundle } from './bundle';
import { shrink } from './shrink';

/** The content script as the build makes it: one self-contained, minified file. */
export async function contentScript(): Promise<string> {
  return shrink(await bundle('src/content/content.iife.ts', 'withhold'));
}
