import { URI } from 'langium';
import { checkConfig } from '../../core/checks/config-invalid.js';
import { readConfig } from '../../core/config/read-config.js';
import { vocabularyOf } from '../../core/vocabulary/all.js';
import type { JourneySharedServices } from '../services.js';
import { toDiagnostic } from '../to-diagnostic.js';

/** Notes what a configuration file says, and tells the client what is wrong with it, in the language of its editor. A file that is gone has no fault. */
export async function checkConfigFile(services: JourneySharedServices, uri: string): Promise<void> {
  const { Client, Files, Index } = services.journey;
  const text = await Files.readFile(URI.parse(uri));
  Index.scopes.setConfig(uri, readConfig(text).config);
  const diagnostics = checkConfig(text, vocabularyOf(Client.language)).map((problem) =>
    toDiagnostic(problem, uri, Client.helpAddress),
  );
  await services.lsp.Connection?.sendDiagnostics({ uri, diagnostics });
}
