/** What a bundle must not contain, read from its metafile, and how large it may be. */
import { gzipSync } from 'node:zlib';

/**
 * Two copies of these in one process break `instanceof`: an error would be sent to the editor as a result.
 * @type {readonly string[]}
 */
const ONE_COPY = ['vscode-jsonrpc', 'vscode-languageserver-protocol', 'vscode-uri'];

/** Packages of the Language Server Protocol, and the bundles that have it. */
const PROTOCOL =
  /node_modules\/vscode-(?:jsonrpc|languageserver-protocol|languageserver-types|languageserver|languageclient)\//;
const SPEAKS_PROTOCOL = /^(?:server-|extension-)/;

/**
 * Maximum size in bytes of the compressed script of a bundle: a webview loads it each time it is opened.
 * @type {Readonly<Record<string, number>>}
 */
const COMPRESSED_BUDGETS = { webview: 450 * 1024 };

/**
 * @param {string} name of the bundle
 * @param {string | Uint8Array} script minified
 * @returns {string[]} what is wrong, in sentences
 */
export function sizeFaults(name, script) {
  const budget = COMPRESSED_BUDGETS[name] ?? Number.POSITIVE_INFINITY;
  const size = gzipSync(script, { level: 9 }).length;
  return size > budget ? [`${name} has ${size} bytes compressed; it may have ${budget}.`] : [];
}

/**
 * @param {string} name of the bundle
 * @param {import('esbuild').Metafile} meta
 * @returns {string[]} what is wrong, in sentences
 */
export function bundleFaults(name, meta) {
  const inputs = Object.values(meta.outputs)
    .flatMap((output) => Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0))
    .map(([input]) => input);
  const faults = [];
  for (const wanted of name.startsWith('server-') ? ONE_COPY : []) {
    const copies = new Set(
      inputs.map((input) => input.match(new RegExp(`^.*node_modules/${wanted}(?=/)`))?.[0]).filter(Boolean),
    );
    if (copies.size > 1) faults.push(`${name} contains ${copies.size} copies of ${wanted}: ${[...copies].join(', ')}.`);
  }
  if (name.startsWith('server-') && !inputs.some((input) => input.includes('node_modules/vscode-jsonrpc/'))) {
    faults.push(`${name} contains no vscode-jsonrpc: is it the server?`);
  }
  const protocol = SPEAKS_PROTOCOL.test(name) ? [] : inputs.filter((input) => PROTOCOL.test(input));
  if (protocol.length > 0) faults.push(`${name} speaks no protocol, but contains ${protocol.join(', ')}.`);
  if (name.endsWith('-browser') || name === 'webview' || name.startsWith('mermaid-plugin')) {
    const outside = Object.values(meta.outputs)
      .flatMap((output) => output.imports)
      .filter((found) => found.external && found.path !== 'vscode');
    for (const { path } of outside) {
      if (!/^(data:|#)/.test(path)) faults.push(`${name} asks for ${path}, which no browser has.`);
    }
  }
  return faults;
}
