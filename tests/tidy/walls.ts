export interface Wall {
  /** Folders of src that may be imported besides its own. A `type ` in front: types only. */
  readonly src: readonly string[];
  /** Packages; `name/*` stands for each of its entries. */
  readonly npm: readonly string[];
}

/** Who may import whom. The innermost folder that is named here counts. `docs/architecture.md` shows it as a table. */
export const WALLS: Readonly<Record<string, Wall>> = {
  core: { src: [], npm: [] },
  drawing: { src: ['core'], npm: [] },
  language: { src: ['core'], npm: ['langium'] },
  protocol: { src: ['type core', 'type drawing'], npm: [] },
  server: {
    src: ['core', 'language', 'drawing', 'protocol'],
    npm: ['langium', 'langium/lsp', 'vscode-languageserver'],
  },
  'server/node': { src: ['core', 'server'], npm: ['langium/node', 'vscode-languageserver/node', 'node:*'] },
  'server/browser': { src: ['server'], npm: ['vscode-languageserver/browser'] },
  export: { src: ['core', 'drawing'], npm: ['pdfkit'] },
  cli: {
    src: ['core', 'language', 'drawing', 'export'],
    npm: ['commander', 'string-width', '@resvg/resvg-wasm', 'node:*'],
  },
  extension: {
    src: ['core', 'drawing', 'protocol', 'extension/markdown', 'type export'],
    npm: ['vscode', 'type vscode-languageclient'],
  },
  'extension/markdown': { src: ['core', 'language', 'drawing'], npm: ['type markdown-it'] },
  'extension/node': {
    src: ['extension', 'extension/markdown'],
    npm: ['type vscode', 'vscode-languageclient/node'],
  },
  'extension/browser': {
    src: ['extension', 'extension/markdown'],
    npm: ['vscode', 'vscode-languageclient/browser'],
  },
  diagram: { src: ['core', 'language', 'drawing'], npm: ['type mermaid'] },
  webview: { src: ['core', 'drawing', 'protocol', 'diagram'], npm: ['mermaid'] },
};

/**
 * The rooms inside a folder, from the lowest floor up. A file may import, types too, from its own room and from the floors below;
 * rooms on one floor do not know each other. What is directly in the folder, in no room, is the roof.
 */
export const FLOORS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  core: [
    ['util'],
    ['vocabulary'],
    ['model'],
    ['reader', 'config'],
    ['values', 'references'],
    ['insight'],
    ['compare'],
    ['writing'],
    ['checks', 'indent'],
    ['edit', 'interchange'],
  ],
  drawing: [
    ['kit'],
    ['scene'],
    ['words'],
    ['table'],
    ['marks'],
    ['views/frame'],
    ['views/map', 'views/emotion', 'views/funnel', 'views/flow', 'views/board', 'views/opportunities'],
    ['views'],
    ['mermaid'],
  ],
  'drawing/views/map': [['compare'], ['head'], ['stages'], ['lanes'], ['small']],
  webview: [['state'], ['marks', 'present'], ['strip', 'menus'], ['export'], ['edit'], ['page']],
};
