import type { InitializeParams } from 'vscode-languageserver';
import { languageOfTag } from '../core/vocabulary/language-of-tag.js';
import type { HumanLanguage } from '../core/vocabulary/vocabulary.js';
import type { InitializationOptions } from '../protocol/files.js';

/** What the client said about itself in `initialize`, in the terms that the features need. */
export class ClientTraits {
  /** The language for texts that do not show one yet. */
  language: HumanLanguage = 'en';
  filesFrom: InitializationOptions['files'] = 'disk';
  /** Whether the client is our extension, which watches files for the server and draws previews. */
  isOurs = false;
  /** What opens the help of a diagnostic; its code is appended. */
  helpAddress: string | undefined;
  takesSnippets = false;
  /** Whether a completion may give separate ranges for inserting and for overwriting. */
  takesInsertReplace = false;
  /** Whether a definition may give the range that it was asked about. */
  takesLinks = false;
  /** Whether an edit may name the version of the text that it is for. */
  takesVersionedEdits = false;
  /** Whether such an edit may have placeholders, which the cursor then visits. */
  takesSnippetEdits = false;
  /** Whether it reports workspace folders that are added and removed. */
  tellsFolders = false;

  read(params: InitializeParams): void {
    const options = optionsOf(params.initializationOptions);
    this.isOurs = options.files !== undefined;
    this.filesFrom = options.files ?? 'disk';
    this.helpAddress = options.helpAddress;
    this.language = languageOfTag(options.displayLanguage ?? params.locale ?? '') ?? 'en';
    const item = params.capabilities.textDocument?.completion?.completionItem;
    this.takesSnippets = item?.snippetSupport === true;
    this.takesInsertReplace = item?.insertReplaceSupport === true;
    this.takesLinks = params.capabilities.textDocument?.definition?.linkSupport === true;
    const edits = params.capabilities.workspace?.workspaceEdit;
    this.takesVersionedEdits = edits?.documentChanges === true;
    this.takesSnippetEdits = this.takesVersionedEdits && edits?.snippetEditSupport === true;
    this.tellsFolders = params.capabilities.workspace?.workspaceFolders === true;
  }
}

/** A message from the wire, as far as it follows the protocol. */
function optionsOf(options: unknown): Partial<InitializationOptions> {
  if (typeof options !== 'object' || options === null) return {};
  const files =
    'files' in options && (options.files === 'disk' || options.files === 'client') ? options.files : undefined;
  const displayLanguage =
    'displayLanguage' in options && typeof options.displayLanguage === 'string' ? options.displayLanguage : undefined;
  const helpAddress =
    'helpAddress' in options && typeof options.helpAddress === 'string' ? options.helpAddress : undefined;
  return {
    ...(files ? { files } : {}),
    ...(displayLanguage ? { displayLanguage } : {}),
    ...(helpAddress ? { helpAddress } : {}),
  };
}
