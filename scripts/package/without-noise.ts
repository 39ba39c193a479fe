/** Lines that CRXJS prints about its own inner build, and a warning about an option that it sets itself; neither means anything here. */
const NOISE = /\[crx:content-scripts-iife\]|content\.iife\.ts →|inlineDynamicImports/;

/** Does the work without those lines in the output; all others stay. */
export async function withoutNoise<T>(work: () => Promise<T>): Promise<T> {
  const streams = [process.stdout, process.stderr].map(stream => ({ stream, write: stream.write }));
  for (const { stream, write } of streams) {
    const passing = (...written: Parameters<typeof write>) => NOISE.test(String(written[0])) || write.apply(stream, written);
    Object.assign(stream, { write: passing });
  }
  try {
    return await work();
  } finally {
    for (const { stream, write } of streams) Object.assign(stream, { write });
  }
}
