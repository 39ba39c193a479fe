/** A page may name one "constructor". */
const ENTITIES: Record<string, string | null> = { __proto__: null, quot: '"', amp: '&', nbsp: ' ', apos: "'" };

/** Parses markup as it comes: comments, control characters, trailing commas, a brace too many. `null` when beyond repair. */
export function parseJson(text: string): unknown {
  const whole = parsed(text);
  if (whole) return whole;
  return parsed(repaired(text));
}

/** What JSON says; `null` where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Each expression goes over a letter once: one that may begin anywhere in a long run of spaces would hold the page up for minutes. */
function repaired(text: string): string {
  const bare = text
    .replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '')
    .replace(/^[ \t]*\/\/.*$|\/\*[^*]*\*\//gm, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks and tabs inside strings are the commonest fault
    .replace(/[\u0000-\u001F]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/\\(?!["\\/bfnrtu])/g, '')
    .trim();
  return /^[[{]\s*&quot;/.test(bare) ? unescaped(bare) : bare;
}

/** Templates HTML-escape the whole JSON text or its values. So few digits never exceed the last code point, and Unicode assigns nothing beyond them. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(x[\da-f]{1,5}|\d{1,6})|(\w+));/gi, (all, code: string, name: string) =>
    code ? String.fromCodePoint(Number(`0${code}`)) : (ENTITIES[name] ?? all),
  );
}
