import { Uri, workspace } from 'vscode';

/** A file of the extension as a module: this host has no `require` for files, so it is run the way VS Code runs extensions here. */
export async function loadOwnModule(extensionUri: Uri, path: string): Promise<unknown> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, path));
  const module: { exports: unknown } = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval -- the text is a file of this extension, and there is no other way to load it
  const run = new Function('module', 'exports', new TextDecoder().decode(bytes)) as (
    inside: typeof module,
    exports: unknown,
  ) => void;
  run(module, module.exports);
  return module.exports;
}
