import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../../scripts/package/zip';

/** Every way by which text of a page or a record could become markup or code, or leave the device. */
const FORBIDDEN = [
  /\b(?:inner|outer)HTML\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\.write/,
  /\bcreateContextualFragment\b/,
  /\bDOMParser\b/,
  /\bsetHTML/,
  /\beval\s*\(/,
  /\bnew\s+Function\b/,
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bonMessageExternal\b/,
  /\bonConnectExternal\b/,
];

const files = filesUnder('src').filter(path => /\.(?:ts|tsx|html)$/.test(path));

describe('the shipped source', () => {
  test('is what is looked at here', () => expect(files.length).toBeGreaterThan(50));

  test.each(files)('%s makes no markup or code from text and opens no way out', path => {
    const source = readFileSync(`src/${path}`, 'utf8');
    expect(FORBIDDEN.filter(way => way.test(source)).map(String)).toEqual([]);
  });
});
