/** One part of a command that has several, by the name it is asked for. */
export type Parts = Readonly<Record<string, () => Promise<void>>>;

/** Runs the parts that are named, all of them where none is; returns the problem in words for a name that is none. */
export async function runParts(parts: Parts, asked: readonly string[]): Promise<string | null> {
  const unknown = asked.filter(name => !Object.hasOwn(parts, name));
  if (unknown.length > 0) return `no part ${unknown.map(name => `"${name}"`).join(', ')}; there are: ${Object.keys(parts).join(', ')}`;
  for (const [name, run] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n── ${name}`);
    await run();
  }
  return null;
}
