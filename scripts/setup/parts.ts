/** The parts of a command, by the name that runs one of them alone. */
export type Parts = Readonly<Record<string, () => Promise<void>>>;

/** Runs the parts named in `asked`, or all of them when it is empty. Resolves to a problem in words for an unknown name, else `null`. */
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
