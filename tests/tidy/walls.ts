export interface Wall {
  /** Folders of src that may be imported besides its own. A `type ` in front: types only. */
  readonly src: readonly string[];
  /** Packages; `name/*` stands for each of its entries. */
  readonly npm: readonly string[];
}

/** Who may import whom. The innermost folder that is named here counts. `docs/architecture.md` shows it as a table. */
export const WALLS: Readonly<Record<string, Wall>> = {
  core: { src: [], npm: [] },
  language: { src: ['core'], npm: ['langium', 'vscode-uri'] },
  protocol: { src: ['type core'], npm: [] },
  server: {
    src: ['core', 'language', 'protocol'],
    npm: ['langium', 'langium/lsp', 'vscode-languageserver', 'vscode-languageserver-types', 'vscode-uri'],
  },
  'server/node': { src: ['core', 'server', 'protocol'], npm: ['langium/node', 'vscode-languageserver/node', 'node:*'] },
  'server/browser': { src: ['server', 'protocol'], npm: ['vscode-languageserver/browser'] },
  export: { src: ['core'], npm: ['pdfkit'] },
  cli: {
    src: ['core', 'language', 'export'],
    npm: ['commander', 'string-width', 'langium/node', '@resvg/resvg-wasm', 'node:*'],
  },
  extension: {
    src: ['core', 'protocol', 'extension/markdown', 'type export'],
    npm: ['vscode', 'type vscode-languageclient'],
  },
  'extension/markdown': { src: ['core', 'language'], npm: ['type markdown-it'] },
  'extension/node': {
    src: ['extension', 'extension/markdown', 'protocol'],
    npm: ['vscode', 'vscode-languageclient/node', 'node:*'],
  },
  'extension/browser': {
    src: ['extension', 'extension/markdown', 'protocol'],
    npm: ['vscode', 'vscode-languageclient/browser'],
  },
  diagram: { src: ['core', 'language'], npm: ['type mermaid'] },
  webview: { src: ['core', 'protocol', 'diagram'], npm: ['mermaid'] },
};
