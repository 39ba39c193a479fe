import { parseAst } from 'vite';

/** What a script refers to, read from its syntax tree: words inside strings do not count. */
export interface ScriptFacts {
  /** Names used that may be globals: `document`, `fetch`. */
  names: Set<string>;
  /** Globals it calls by name. */
  calls: Set<string>;
  /** Modules it imports, as written. */
  imports: string[];
  /** Strings that are web addresses. */
  addresses: string[];
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Everything by which a script can open a connection of its own. */
export const NETWORK: readonly string[] = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
];
const FROM_TEXT = ['eval', 'Function'];
const NAMESPACES = /^http:\/\/www\.w3\.org\//;
const OBJECTS_OF_GLOBALS = new Set(['globalThis', 'self', 'window', 'navigator']);

export function factsOf(code: string): ScriptFacts {
  const facts: ScriptFacts = { names: new Set(), calls: new Set(), imports: [], addresses: [] };
  visit(parseAst(code) as unknown as Node, facts);
  return facts;
}

/** Everything in a script that could reach the network, run text as code, or name an address that the dataset does not hold. */
export function codeProblems(facts: ScriptFacts, known: (address: string) => boolean): string[] {
  return [
    ...NETWORK.filter(name => facts.names.has(name)).map(name => `uses ${name}: no request may leave the device`),
    ...FROM_TEXT.filter(name => facts.calls.has(name)).map(name => `calls ${name}: text may not become code`),
    ...facts.imports.filter(from => !/^\.{0,2}\//.test(from)).map(from => `imports "${from}" from outside the package`),
    ...facts.addresses
      .filter(address => !NAMESPACES.test(address) && !known(address))
      .map(address => `names ${address}, which stands in no record of the dataset`),
  ];
}

function visit(node: Node, facts: ScriptFacts): void {
  take(node, facts);
  for (const [key, value] of Object.entries(node)) {
    if (isLabel(node, key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, facts);
  }
}

function take(node: Node, facts: ScriptFacts): void {
  if (node.type === 'Identifier') facts.names.add(String(node.name));
  if (node.type === 'MemberExpression' && node.computed !== true && isNode(node.object) && isNode(node.property)) {
    if (OBJECTS_OF_GLOBALS.has(String(node.object.name))) facts.names.add(String(node.property.name));
  }
  if (isNode(node.callee) && node.callee.type === 'Identifier') facts.calls.add(String(node.callee.name));
  if (isNode(node.source)) facts.imports.push(String(node.source.value ?? 'something computed'));
  const text = node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? (node.value as { cooked?: unknown }).cooked : null;
  if (typeof text === 'string' && /^https?:\/\/[^\s/]/.test(text)) facts.addresses.push(text);
}

/** The name behind a dot or before a colon names a member, not a global. */
function isLabel(node: Node, key: string): boolean {
  if (node.computed === true) return false;
  if (node.type === 'MemberExpression') return key === 'property';
  return key === 'key' && ['Property', 'PropertyDefinition', 'MethodDefinition'].includes(node.type);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
