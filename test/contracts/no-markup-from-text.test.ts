import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NETWORK } from '../../scripts/built/code';
import { filesUnder } from '../../scripts/package/zip';

/** Every way by which text of a page or a record could become markup or code. */
const FROM_TEXT = [
  /\b(?:inner|outer)HTML\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\.write/,
  /\bcreateContextualFragment\b/,
  /\bDOMParser\b/,
  /\bsetHTML/,
  /\beval\s*\(/,
  /\bnew\s+Function\b/,
];

/** Every way by which something could leave the device, or come in from another extension; also by an element that loads what it names. */
const WAYS_OUT = [
  ...NETWORK.map(name => new RegExp(`\\b${name}\\b${name === 'fetch' ? '\\s*\\(' : ''}`)),
  /\bnew\s+(?:Image|Audio)\b/,
  /\.(?:src|srcset|srcdoc)\s*=(?!=)/,
  /setAttribute\(\s*['"`](?:src|srcset|srcdoc|href|background|poster)\b/,
  /createElement\(\s*['"`](?:img|script|link|iframe|frame|object|embed|video|audio|source|track)\b/,
  /<(?:img|iframe|object|embed|video|audio|source|track)\b/,
  /<link\b(?![^>]*\brel="stylesheet")/,
  /<(?:script|link)\b[^>]*(?:src|href)="(?:[a-z]+:)?\/\//,
  /(?:@import|url\()\s*(?:url\()?["']?(?:[a-z]+:)?\/\//,
  /\bonMessageExternal\b/,
  /\bonConnectExternal\b/,
];
const FORBIDDEN = [...FROM_TEXT, ...WAYS_OUT];

const files = ['src', 'public'].flatMap(folder =>
  filesUnder(folder)
    .filter(path => /\.(?:ts|tsx|js|html|css)$/.test(path))
    .map(path => `${folder}/${path}`),
);

describe('the shipped source', () => {
  test('is what is looked at here', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files).toEqual(expect.arrayContaining(['public/theme.js', 'src/ui/tokens.css', 'src/popup/index.html']));
  });

  test.each(files)('%s makes no markup or code from text and opens no way out', path => {
    const source = readFileSync(path, 'utf8');
    expect(FORBIDDEN.filter(way => way.test(source)).map(String)).toEqual([]);
  });

  test.each([
    'new RTCPeerConnection()',
    'new WebTransport(address)',
    'fetch (address)',
    "new Image().src = '//x.example/'",
    'picture.src = address',
    "document.createElement('img')",
    "element.setAttribute('src', address)",
    '<img src={address} />',
    '<link rel="dns-prefetch" href="//x.example" />',
    '<link rel="stylesheet" href="https://x.example/a.css" />',
    '<script src="//x.example/a.js">',
    '@import "https://x.example/a.css";',
    'background: url(//x.example/a.png)',
  ])('%s would be seen', source => expect(FORBIDDEN.some(way => way.test(source))).toBe(true));
});
