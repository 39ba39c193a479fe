/** A generated file: compact JSON with one record or one word on a line, so that a change is read as a change of its records. */
export function serialize(content: object): string {
  return `${linesOf(content, 2)}\n`;
}

/** Objects are opened down to `depth`, lists of records once; what lies deeper stays on its line. */
function linesOf(value: unknown, depth: number): string {
  if (Array.isArray(value) && value.some(isObject)) return `[\n${value.map(record => JSON.stringify(record)).join(',\n')}\n]`;
  if (!isObject(value) || depth < 0) return JSON.stringify(value);
  const lines = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${linesOf(part, depth - 1)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
