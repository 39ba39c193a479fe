import { build } from 'vite';

/**
 * One entry with all that it imports as one minified script, as the build makes it: what is measured must not run through the loader of
 * these scripts, which names every function anew each time it is made.
 * @param name the global that holds the entry's exports; without one the script is a module
 */
export async function bundle(entry: string, name?: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2023', lib: { entry, formats: [name === undefined ? 'es' : 'iife'], name: name ?? 'unnamed' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} did not build`);
  return output.output[0].code;
}
