import { interruptAndCheck } from 'langium';
import type { DocumentValidator, LangiumDocument, ValidationOptions } from 'langium';
import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { ClientTraits } from './client-traits.js';
import { modelOfDocument } from './document-model.js';
import type { Problems } from './problems.js';
import { toDiagnostic } from './to-diagnostic.js';

/** Diagnostics of a document: what the checks of the core find in its model, and nothing from Langium's parser or linker. */
export class JourneyDocumentValidator implements DocumentValidator {
  constructor(
    private readonly problems: () => Problems,
    private readonly client: () => ClientTraits,
  ) {}

  async validateDocument(
    document: LangiumDocument,
    _: ValidationOptions = {},
    token?: CancellationToken,
  ): Promise<Diagnostic[]> {
    if (token) await interruptAndCheck(token);
    const uri = document.uri.toString();
    return this.problems()
      .check(uri, modelOfDocument(document))
      .map((problem) => toDiagnostic(problem, uri, this.client().helpAddress));
  }
}
