import type { Hit } from '../hit';
import { isParted, type ScannedLine, startingAt } from '../line';

/** The word right behind a name that makes it a likeness ("coffee scent"); "printer print scan copy" lists functions. */
export function likenessAt(line: ScannedLine, at: number): Hit | undefined {
  const { words } = line.tokens;
  if (isParted(line, at) || (words[at] === 'print' && PRINTER_FUNCTION.test(words[at + 1] ?? ''))) return undefined;
  return startingAt(line, at, 'semblance');
}

const PRINTER_FUNCTION = /^(?:scan|copy|fax|speed|duplex|wireless)s?$/;
